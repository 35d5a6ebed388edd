import FlowBytecode
import FlowVM

/// Runs the comments of a corpus file:
///
/// ```
/// ;! f0 (2, 3) == 5            a function gives a value
/// ;! f0 (2, 0) fault overflow  or faults
/// ;! start f0 ("x")            a conversation of flow 0 begins
/// ;< text "Olá"                an output, in order; all outputs of a turn must be there; `text ?` is any text
/// ;> message "oi"              the customer writes; also `tap "id" "title"`, `media {…} "caption"`
/// ;> outcome 1 #0(…)           of the effect with step 1; also `agent 1 #0(…)`
/// ;> event "name" (…)
/// ;> after 3600                a tick that many seconds later
/// ;> handoff resolved          or returned
/// ;= waiting p3                also `ended`, `handed over`, with `ignored` or `queued` after it
/// ;= variables name = value, …
/// ```
/// After every step the snapshot is decoded and encoded again, which must give the same bytes.
struct Transcript {
  let machine: Machine
  var context = TurnContext(now: 1_790_000_000)
  private var turn: Turn?
  private var unread: [String] = []
  private(set) var mistakes: [String] = []
  private(set) var snapshots: [[UInt8]] = []

  init(_ program: VerifiedImage) {
    machine = Machine(program)
    context.contact = program.image.contact.indices.map { _ in .none }
  }

  mutating func run(_ file: CorpusFile) {
    for (number, line) in file.lines.enumerated() where line.hasPrefix(";") && line.count > 3 {
      let before = mistakes.count
      let content = line.dropFirst(3)
      switch line.dropFirst().first {
      case "!": content.hasPrefix("start") ? start(content) : call(content)
      case ">": input(content)
      case "<": expectOutput(String(content))
      case "=": expectState(String(content))
      default: continue
      }
      if mistakes.count > before { mistakes[before] = "line \(number + 1): " + mistakes[before] }
    }
    expectNoOutput()
  }

  private mutating func call(_ content: Substring) {
    let (function, after) = (content.prefix { $0 != " " }, content.drop { $0 != " " })
    var reader = DatumReader(after)
    _ = reader.take("(")
    let arguments = reader.values(until: ")")
    guard let number = UInt16(function.dropFirst()) else { return mistakes.append("no function \(function)") }
    do {
      let result = try machine.call(FunctionIndex(number), arguments: arguments, context: context)
      let found =
        switch result {
        case .success(let value): "== \(value.text)"
        case .failure(let fault): "fault \(fault.kind)"
        }
      let wanted = reader.remainder.trimmingPrefix(" ")
      if found != wanted { mistakes.append("\(content): \(found)") }
    } catch {
      mistakes.append("\(content): \(error)")
    }
  }

  private mutating func start(_ content: Substring) {
    expectNoOutput()
    var reader = DatumReader(content.dropFirst("start f".count))
    guard case .int(let number) = reader.value() else { return }
    let arguments = reader.take("(") ? reader.values(until: ")") : []
    advance { machine, context throws(StepError) in
      try machine.start(FlowIndex(UInt16(number)), arguments: arguments, context: context)
    }
  }

  private mutating func advance(_ step: (Machine, TurnContext) throws(StepError) -> Turn) {
    do throws(StepError) {
      let turn = try step(machine, context)
      self.turn = turn
      unread = turn.outputs.map { $0.text(in: machine.program.image) }
      snapshots.append(turn.snapshot)
      if try machine.rewritten(turn.snapshot) != turn.snapshot {
        mistakes.append("the snapshot changes when it is read")
      }
    } catch {
      mistakes.append("\(error)")
    }
  }

  private mutating func input(_ content: Substring) {
    expectNoOutput()
    guard let snapshot = turn?.snapshot, let input = read(content) else {
      return mistakes.append("cannot read \(content)")
    }
    advance { machine, context throws(StepError) in try machine.step(snapshot, input, context: context) }
  }

  private mutating func read(_ content: Substring) -> Input? {
    let word = content.prefix { $0 != " " }
    var reader = DatumReader(content.dropFirst(word.count))
    func text(_ datum: Datum) -> [UInt8] { if case .text(let bytes) = datum { bytes } else { [] } }
    switch word {
    case "message": return .message(CustomerMessage(text: text(reader.value())))
    case "tap":
      let id = text(reader.value())
      return .message(CustomerMessage(text: text(reader.value()), optionID: id))
    case "media":
      guard case .record(let fields) = reader.value(), fields.count == 4 else { return nil }
      let media = CustomerMessage.Media(
        kind: text(fields[0]), url: text(fields[1]), name: text(fields[2]), mime: text(fields[3]))
      return .message(CustomerMessage(text: text(reader.value()), media: media))
    case "outcome", "agent":
      guard case .int(let step) = reader.value(), case .choice(let number, let values) = reader.value() else {
        return nil
      }
      return word == "agent"
        ? .agentOutcome(step: UInt32(step), case: number, values: values)
        : .outcome(step: UInt32(step), case: number, values: values)
    case "event":
      let name = text(reader.value())
      return .event(name: name, values: reader.take("(") ? reader.values(until: ")") : [])
    case "after":
      guard case .int(let seconds) = reader.value() else { return nil }
      context.now += seconds
      return .tick
    case "handoff": return .handoffEnded(reader.take("resolved") ? .resolved : .returned)
    default: return nil
    }
  }

  private mutating func expectOutput(_ wanted: String) {
    guard !unread.isEmpty else { return mistakes.append("nothing comes, wanted: \(wanted)") }
    let found = unread.removeFirst()
    if wanted.hasSuffix(" ?"), found.hasPrefix(wanted.dropLast()) { return }
    if found != wanted { mistakes.append("\(found)\n  wanted: \(wanted)") }
  }

  private mutating func expectNoOutput() {
    for output in unread { mistakes.append("unexpected: \(output)") }
    unread = []
  }

  private mutating func expectState(_ wanted: String) {
    expectNoOutput()
    guard let turn else { return mistakes.append("no conversation") }
    if wanted.hasPrefix("variables") { return expectVariables(wanted.dropFirst("variables ".count)) }
    let status =
      switch turn.status {
      case .waiting: "waiting p\(turn.pending.map { "\($0.point.value)" } ?? "-")"
      case .ended: "ended"
      case .handedOver: "handed over"
      }
    let found = status + (turn.disposition == .taken ? "" : " \(turn.disposition)")
    if found != wanted { mistakes.append("\(found), wanted: \(wanted)") }
  }

  private mutating func expectVariables(_ wanted: Substring) {
    let views = (turn?.snapshot).flatMap { try? machine.variables(of: $0) } ?? []
    let found = views.map { "\(String(decoding: $0.name, as: UTF8.self)) = \($0.value.text)" }.joined(separator: ", ")
    if found != wanted { mistakes.append("variables \(found), wanted: \(wanted)") }
  }
}
