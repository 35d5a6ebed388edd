import FlowBytecode
import FlowVM
import FlowValues
import Testing

/// Plays a script against a program and writes down what happens.
///
/// The script is a `.talk` file; its output lines start with two blanks and are made anew each time:
/// ```
/// start "Ana", 3            the arguments of the flow
/// > oi                      the customer writes
/// >> option-id              the customer taps
/// >[image] https://…        the customer sends media
/// + 2 h                     time passes
/// * booked {"b-1", 3}       the oldest effect under way comes back; `*2` is the second
/// ! paid R$ 50              an event
/// ? resolved                the person is done
/// contact 0 "Ana"           what is known of the customer from here on
/// call name 1, 2            calls a function
/// ```
/// Every step is made twice, by a machine that has run before and by a fresh one: they must agree to the byte.
struct Talk {
  private let program: VerifiedImage
  private let entry: FlowIndex
  private let machine: Machine
  private var context: TurnContext
  private var snapshot: [UInt8] = []
  private var steps: [(number: UInt32, outcomes: TypeIndex)] = []
  private var log = ""

  init(_ program: VerifiedImage, entry: FlowIndex) {
    self.program = program
    self.entry = entry
    machine = Machine(program, limits: Self.limits)
    // 2026-11-24 09:00 in São Paulo.
    context = TurnContext(now: 1_795_521_600, seed: 7)
    context.contact = Array(repeating: .none, count: program.image.contact.count)
  }

  /// Little fuel, so that running out of it is quick.
  private static var limits: Limits {
    var limits = Limits()
    limits.fuel = 100_000
    return limits
  }

  /// The script with its output lines made anew.
  mutating func play(_ script: String) throws -> String {
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("  ") {
      if line.isEmpty, log.hasSuffix("\n\n") || log.isEmpty { continue }
      log += line + "\n"
      try perform(line)
    }
    while log.hasSuffix("\n\n") { log.removeLast() }
    return log
  }

  private mutating func perform(_ line: Substring) throws {
    let word = line.prefix { $0 != " " }
    let rest = String(line.dropFirst(word.count).drop { $0 == " " })
    switch word {
    case "", "#": break
    case "start":
      let types = program.image.flows[entry.position].parameters.map(\.type)
      let arguments = try values(rest, types)
      let entry = entry
      show { (machine, context) throws(StepError) in try machine.start(entry, arguments: arguments, context: context) }
    case "contact":
      let number = try #require(Int(rest.prefix { $0 != " " }))
      let value = String(rest.drop { $0 != " " })
      context.contact[number] = try values(value, [program.image.contact[number].type])[0]
    case "call": try call(rest)
    case "+": try pass(rest)
    default: try input(word, rest)
    }
  }

  private mutating func pass(_ rest: String) throws {
    context.now += try Literal.duration(Array(rest.utf8)[...])
    step(.tick)
  }

  private mutating func input(_ word: Substring, _ rest: String) throws {
    switch word {
    case ">": step(.message(CustomerMessage(text: Array(rest.utf8))))
    case ">>": step(.message(CustomerMessage(text: [], optionID: Array(rest.utf8))))
    case "!": try event(rest)
    case "?": step(.handoffEnded(rest == "resolved" ? .resolved : .returned))
    case let word where word.hasPrefix(">["):
      let media = CustomerMessage.Media(kind: Array(word.dropFirst(2).dropLast().utf8), url: Array(rest.utf8))
      step(.message(CustomerMessage(text: [], media: media)))
    case let word where word.hasPrefix("*"): try outcome(Int(word.dropFirst()) ?? 1, rest)
    default: Issue.record("a line that is no step: \(word) \(rest)")
    }
  }

  private mutating func event(_ rest: String) throws {
    let name = String(rest.prefix { $0 != " " })
    let handlers = program.image.flows.flatMap { flow in flow.handlers.map { ($0, flow.body.registers) } }
    var types: [TypeIndex] = []
    for case (let handler, let registers) in handlers {
      guard case .event(let own, let binders) = handler.trigger, own == Array(name.utf8) else { continue }
      types = binders.map { $0.map { registers[Int($0.number)] } ?? .text }
    }
    step(.event(name: Array(name.utf8), values: try values(String(rest.dropFirst(name.count)), types)))
  }

  private mutating func outcome(_ number: Int, _ rest: String) throws {
    try #require(steps.count >= number, "no effect is under way")
    let (step, outcomes) = steps.remove(at: number - 1)
    let cases = try #require(program.image.enumeration(of: outcomes)?.cases)
    let name = rest.prefix { $0 != " " }
    let index = try #require(cases.firstIndex { $0.name == Array(name.utf8) }, "no such outcome: \(name)")
    let values = try values(String(rest.dropFirst(name.count)), cases[index].fields.map(\.type))
    let isAgent = program.image.enumeration(of: outcomes)?.name == Array("agent".utf8)
    self.step(
      isAgent
        ? .agentOutcome(step: step, case: index, values: values) : .outcome(step: step, case: index, values: values))
  }

  private mutating func call(_ rest: String) throws {
    let name = rest.prefix { $0 != " " }
    let index = try #require(program.image.functions.firstIndex { $0.name == Array(name.utf8) })
    let function = program.image.functions[index]
    let arguments = try values(String(rest.dropFirst(name.count)), function.parameters.map(\.type))
    let result = try machine.call(FunctionIndex(UInt16(index)), arguments: arguments, context: context)
    switch result {
    case .success(let value): log += Show.indented(Show.datum(value))
    case .failure(let fault): log += Show.indented("fault \(fault.kind)\(line(of: fault))")
    }
  }

  private func values(_ text: String, _ types: [TypeIndex]) throws -> [Datum] {
    var reader = DatumReader(Array(text.utf8), program.image)
    return try types.enumerated().map { try reader.value($1, isFirst: $0 == 0) }
  }

  private mutating func step(_ input: Input) {
    let before = snapshot
    show { (machine, context) throws(StepError) in try machine.step(before, input, context: context) }
  }

  private mutating func show(_ run: (Machine, TurnContext) throws(StepError) -> Turn) {
    do throws(StepError) {
      let turn = try run(machine, context)
      let again = try run(Machine(program, limits: Self.limits), context)
      #expect(turn == again, "a fresh machine goes on in another way")
      #expect(try machine.rewritten(turn.snapshot) == turn.snapshot, "the snapshot is not written as it was read")
      snapshot = turn.snapshot
      log += Show(program: program).turn(turn)
      for case .effect(let request) in turn.outputs where !request.isCompensation {
        steps.append((request.step, request.outcomes))
      }
      for case .agent(let request) in turn.outputs {
        guard case .agent(let agent) = program.image.points[request.point.position].kind else { continue }
        steps.append((request.step, agent.outcomes))
      }
    } catch {
      log += "  refused: \(error)\n"
    }
  }

  private func line(of fault: Fault) -> String { Show(program: program).line(of: fault) }
}
