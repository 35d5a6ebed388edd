import FlowBytecode
import FlowPortuguese
import FlowSemantics
import FlowVM
import FlowWhatsApp

/// Plays the scenarios of a program.
///
/// After each action (`user`, `after`, `event`) the `bot` lines look for what was said since, in order; lines that no
/// `bot` names are passed over. The first `user` line begins the conversation.
public struct ScenarioRunner {
  /// Where scenarios begin without `at`: Monday, 2026-11-30, 09:00 in São Paulo.
  public static let beginning: Int64 = 1_796_040_000

  private let program: Program
  private let scenario: Scenario
  private let evaluator: ConstantEvaluator
  private var session: Session
  /// Events since the last action, and how far `bot` lines have read them.
  private var heard: [Event] = []
  private var cursor = 0
  private var start: Int64
  private var snapshots: [[UInt8]] = []

  /// Plays one scenario. The image must be compiled from the program, with the scenario's flow in it.
  public static func run(_ scenario: Scenario, _ program: Program, _ image: VerifiedImage) -> ScenarioResult {
    let title = Array(program.names.bytes(of: scenario.title))
    let name = program.names.bytes(of: program.flows[Int(scenario.flow.index)].name)
    guard let flow = image.image.flows.firstIndex(where: { $0.name.elementsEqual(name) }) else {
      let failure = ScenarioFailure(
        node: scenario.node, "the image does not hold the flow", "a imagem não contém o fluxo", said: [])
      return ScenarioResult(
        title: title, file: scenario.file, failure: failure, events: [], image: image.image, snapshots: [])
    }
    var runner = ScenarioRunner(scenario, program, image, FlowIndex(UInt16(flow)))
    let failure = runner.play()
    return ScenarioResult(
      title: title, file: scenario.file, failure: failure, events: runner.session.events, image: image.image,
      snapshots: runner.snapshots)
  }

  private init(_ scenario: Scenario, _ program: Program, _ image: VerifiedImage, _ flow: FlowIndex) {
    self.scenario = scenario
    self.program = program
    var evaluator = ConstantEvaluator(program)
    evaluator.locals = program.flows[Int(scenario.flow.index)].locals
    start = Self.beginning
    for step in scenario.steps {
      if case .at(let moment) = step.form, case .datetime(let value)? = evaluator.value(moment) {
        start = value
        break
      }
      if case .user = step.form { break }
    }
    self.evaluator = evaluator
    session = Session(image, flow: flow, now: start)
  }

  private mutating func play() -> ScenarioFailure? {
    for step in scenario.steps {
      if let failure = take(step) { return failure }
    }
    return nil
  }

  // MARK: Steps

  private mutating func take(_ step: Scenario.Step) -> ScenarioFailure? {
    switch step.form {
    case .given(let effect, let outcomes):
      give(
        Array(program.names.bytes(of: program.effects[Int(effect.index)].name)), outcomes,
        program.effects[Int(effect.index)].outcomes)
      return nil
    case .givenAgent(let outcomes):
      giveAgent(outcomes)
      return nil
    case .givenContact(let field, let value):
      if let value = evaluator.value(value) { session.world.remember(field: Int(field), value) }
      return nil
    case .at(let moment): return reach(moment, step)
    case .after(let delay):
      guard case .duration(let seconds)? = evaluator.value(delay) else { return unknown(step) }
      return act(step) { (session: inout Session) throws(StepError) in try session.advance(seconds: seconds) }
    case .user(let text): return say(text, step)
    case .userSends(let kind):
      let name = Array(MediaNames.name(Image.MediaKind(rawValue: kind.rawValue) ?? .image).utf8)
      return act(step) { (session: inout Session) throws(StepError) in try session.send(name) }
    case .event(let name, let values): return announce(name, values, step)
    case .bot(let text): return find(step, text) { Self.says($0, $1) }
    case .botLike(let text): return find(step, text) { Self.mentions($0, $1) }
    case .botOffers(let titles): return offers(titles, step)
    case .botSends(let kind): return sends(kind, step)
    case .botSendsTemplate(let template): return sendsTemplate(template, step)
    case .botSilent: return silent(step)
    case .expectState(let name): return expectState(name, step)
    case .expectEnded:
      return session.status == .ended ? nil : fail(step, "the conversation goes on", "a conversa continua")
    case .expectHandoff:
      let handed = session.events.contains { if case .handoff = $0 { true } else { false } }
      return handed ? nil : fail(step, "nobody took over", "ninguém assumiu")
    case .expectTracked(let name): return expectTracked(name, step)
    case .expect(let condition): return expect(condition, step)
    }
  }

  private mutating func act(
    _ step: Scenario.Step, _ action: (inout Session) throws(StepError) -> [Event]
  ) -> ScenarioFailure? {
    do throws(StepError) {
      heard = try action(&session)
      cursor = 0
      snapshots.append(session.snapshot)
      return nil
    } catch {
      return fail(step, Self.words(error), Self.portuguese(error))
    }
  }

  private static func words(_ error: StepError) -> String {
    switch error {
    case .notWaiting: "the conversation is over"
    case .unfit: "a value does not fit the flow"
    case .snapshot: "the conversation cannot be read back"
    }
  }

  private static func portuguese(_ error: StepError) -> String {
    switch error {
    case .notWaiting: "a conversa já acabou"
    case .unfit: "um valor não serve para o fluxo"
    case .snapshot: "a conversa não pôde ser lida"
    }
  }

  /// Moves time forward to a moment; before the first message it only says when it begins.
  private mutating func reach(_ moment: ExpressionID, _ step: Scenario.Step) -> ScenarioFailure? {
    guard case .datetime(let goal)? = evaluator.value(moment) else { return unknown(step) }
    guard session.hasBegun else { return nil }
    guard goal >= session.now else { return fail(step, "time cannot go back", "o tempo não volta") }
    let seconds = goal - session.now
    return act(step) { (session: inout Session) throws(StepError) in try session.advance(seconds: seconds) }
  }

  private mutating func say(_ text: Name, _ step: Scenario.Step) -> ScenarioFailure? {
    let words = Array(program.names.bytes(of: text))
    let tapped = session.choices.first { $0.title == words }
    return act(step) { (session: inout Session) throws(StepError) in
      if session.hasBegun, let tapped { return try session.choose(tapped) }
      return try session.write(words)
    }
  }

  private mutating func announce(_ name: Name, _ values: [ExpressionID], _ step: Scenario.Step) -> ScenarioFailure? {
    var given: [Datum] = []
    for value in values {
      guard let datum = evaluator.value(value) else { return unknown(step) }
      given.append(datum)
    }
    let event = Array(program.names.bytes(of: name))
    return act(step) { (session: inout Session) throws(StepError) in
      switch String(decoding: event, as: UTF8.self) {
      case "resolved": try session.endHandoff(.resolved)
      case "returned": try session.endHandoff(.returned)
      case "paid" where given.isEmpty: try session.pay()
      default: try session.announce(event, given)
      }
    }
  }

  private mutating func give(_ effect: [UInt8], _ outcomes: [Scenario.Outcome], _ set: OutcomeSetID) {
    session.world.give(
      effect,
      named: outcomes.map { outcome in
        (Array(program.names.bytes(of: outcome.name)), outcome.values.map { evaluator.value($0) ?? Datum.none })
      })
  }

  private mutating func giveAgent(_ outcomes: [Scenario.Outcome]) {
    give(Array("agent".utf8), outcomes, OutcomeSetID(Int32(0)))
  }

  // MARK: Expectations

  private func bubbles(from index: Int) -> [(index: Int, bubble: Bubble)] {
    var found: [(index: Int, bubble: Bubble)] = []
    for position in heard.indices.dropFirst(index) {
      if case .bubble(let bubble) = heard[position] { found.append((position, bubble)) }
    }
    return found
  }

  private mutating func find(
    _ step: Scenario.Step, _ text: Name, _ matches: (Bubble, [UInt8]) -> Bool
  ) -> ScenarioFailure? {
    let words = Array(program.names.bytes(of: text))
    for (index, bubble) in bubbles(from: cursor) where matches(bubble, words) {
      cursor = index
      return nil
    }
    let wanted = String(decoding: words, as: UTF8.self)
    return fail(step, "the bot does not say \"\(wanted)\"", "o bot não diz \"\(wanted)\"")
  }

  /// The whole bubble, or one of the messages that were joined into it.
  private static func says(_ bubble: Bubble, _ words: [UInt8]) -> Bool {
    let said = bubble.words
    if said == words { return true }
    let gap: [UInt8] = [0x0A, 0x0A]
    return said.starts(with: words + gap) || contains(said, gap + words + gap) || ends(said, gap + words)
  }

  private static func mentions(_ bubble: Bubble, _ words: [UInt8]) -> Bool {
    contains(Fold.folded(bubble.words[...]), Fold.folded(words[...]))
  }

  private static func ends(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    text.count >= part.count && text.suffix(part.count).elementsEqual(part)
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty else { return true }
    guard text.count >= part.count else { return false }
    for start in 0...(text.count - part.count) where text[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }

  private mutating func offers(_ titles: [Name], _ step: Scenario.Step) -> ScenarioFailure? {
    let wanted = titles.map { Array(program.names.bytes(of: $0)) }
    for (index, bubble) in bubbles(from: cursor) {
      var offered = bubble.choices.map { $0.title }
      if case .template(let template) = bubble { offered = template.buttons }
      if Self.isSubsequence(wanted, of: offered) {
        cursor = index
        return nil
      }
    }
    let words = String(decoding: Array(wanted.joined(separator: Array(", ".utf8))), as: UTF8.self)
    return fail(step, "the bot does not offer \(words)", "o bot não oferece \(words)")
  }

  private static func isSubsequence(_ wanted: [[UInt8]], of offered: [[UInt8]]) -> Bool {
    var next = wanted.startIndex
    for title in offered where next < wanted.endIndex && title == wanted[next] { next += 1 }
    return next == wanted.endIndex
  }

  private mutating func sends(_ kind: FlowSemantics.MediaKind, _ step: Scenario.Step) -> ScenarioFailure? {
    for (index, bubble) in bubbles(from: cursor) {
      if case .media(let sent, _) = bubble, sent.rawValue == kind.rawValue {
        cursor = index
        return nil
      }
    }
    return fail(step, "the bot does not send it", "o bot não envia isso")
  }

  private mutating func sendsTemplate(_ id: TemplateID, _ step: Scenario.Step) -> ScenarioFailure? {
    let wanted = program.names.bytes(of: program.templates[Int(id.index)].name)
    for (index, bubble) in bubbles(from: cursor) {
      if case .template(let template) = bubble, template.name.elementsEqual(wanted) {
        cursor = index
        return nil
      }
    }
    return fail(step, "the bot does not send the template", "o bot não envia o modelo")
  }

  private func silent(_ step: Scenario.Step) -> ScenarioFailure? {
    bubbles(from: 0).isEmpty ? nil : fail(step, "the bot says something", "o bot diz alguma coisa")
  }

  private func expectState(_ name: Name, _ step: Scenario.Step) -> ScenarioFailure? {
    guard let state = session.stateName, state.elementsEqual(program.names.bytes(of: name)) else {
      let actual = session.stateName.map { String(decoding: $0, as: UTF8.self) } ?? "–"
      return fail(step, "it waits in \(actual)", "espera em \(actual)")
    }
    return nil
  }

  private func expectTracked(_ name: Name, _ step: Scenario.Step) -> ScenarioFailure? {
    let wanted = program.names.bytes(of: name)
    for event in session.events {
      if case .tracked(let tracked, _) = event, tracked.elementsEqual(wanted) { return nil }
    }
    return fail(step, "it was not tracked", "não foi contado")
  }

  private func expect(_ condition: ExpressionID, _ step: Scenario.Step) -> ScenarioFailure? {
    var evaluator = evaluator
    evaluator.variables = session.variables().map { ($0.name, $0.value) }
    evaluator.contact = session.world.contact
    evaluator.now = session.now
    switch evaluator.value(condition) {
    case .bool(true)?: return nil
    case .bool(false)?: return fail(step, "it does not hold", "isso não vale")
    default: return fail(step, "its value is not known here", "o valor não é conhecido aqui")
    }
  }

  private func unknown(_ step: Scenario.Step) -> ScenarioFailure {
    fail(step, "this value is not constant", "este valor não é constante")
  }

  private func fail(_ step: Scenario.Step, _ english: String, _ portuguese: String) -> ScenarioFailure {
    ScenarioFailure(node: step.node, english, portuguese, said: bubbles(from: 0).map { $0.bubble.words })
  }
}
