import FlowBytecode
import FlowVM
import FlowValues
import FlowWhatsApp

/// One conversation in virtual time, with stand-ins for the world outside and a history to go back in.
///
/// Deterministic: the same image, start and actions give the same events.
public struct Session {
  public let image: Image
  private let machine: Machine
  public let flow: FlowIndex

  /// Seconds since 1970-01-01T00:00Z.
  public private(set) var now: Int64
  public var world: World
  public private(set) var snapshot: [UInt8] = []
  public private(set) var status = Turn.Status.waiting
  public private(set) var pending: Pending?
  /// What can be chosen in the last menu.
  public private(set) var choices: [Bubble.Choice] = []
  /// What was done, and how many events came of it.
  public private(set) var steps: [(action: Action, events: Int)] = []
  /// When it began.
  public let began: Int64
  /// Every event so far.
  public private(set) var events: [Event] = []
  private var history: [Memory] = []
  private var seed: UInt64

  /// Something a person did.
  public enum Action: Equatable, Sendable {
    case started
    case wrote([UInt8])
    case chose(Bubble.Choice)
    case sent(kind: [UInt8])
    case waited(seconds: Int64)
    case announced(event: [UInt8], [Datum])
    case handoffEnded(HandoffEnd)
    case paid
  }

  /// What `back` restores.
  private struct Memory {
    var now: Int64
    var world: World
    var snapshot: [UInt8]
    var status: Turn.Status
    var pending: Pending?
    var choices: [Bubble.Choice]
    var steps: Int
    var events: Int
    var seed: UInt64
  }

  public init(_ program: VerifiedImage, flow: FlowIndex, now: Int64, seed: UInt64 = 1, world: World? = nil) {
    image = program.image
    machine = Machine(program)
    self.flow = flow
    self.now = now
    began = now
    self.seed = seed
    self.world = world ?? World(program.image)
  }

  /// Whether the first message has come.
  public var hasBegun: Bool { !steps.isEmpty }

  // MARK: Actions

  /// Begins; resources of the flow's parameters are named after the parameter.
  public mutating func start(arguments: [Datum]? = nil) throws(StepError) -> [Event] {
    remember()
    steps.append((.started, 0))
    let given = arguments ?? world.arguments(for: image.flows[flow.position])
    let turn = try machine.start(flow, arguments: given, context: context())
    return try follow(turn)
  }

  /// The customer writes; the first message begins the conversation.
  public mutating func write(_ text: [UInt8]) throws(StepError) -> [Event] {
    if !hasBegun { return try start() }
    return try act(.wrote(text), .message(CustomerMessage(text: text)))
  }

  /// Taps a button or row.
  public mutating func choose(_ choice: Bubble.Choice) throws(StepError) -> [Event] {
    try act(.chose(choice), .message(CustomerMessage(text: choice.title, optionID: choice.id)))
  }

  /// Sends media of this kind (`image`, `location` …) with a made-up address.
  public mutating func send(_ kind: [UInt8]) throws(StepError) -> [Event] {
    if !hasBegun { return try start() }
    let media = CustomerMessage.Media(
      kind: kind, url: Array("https://example.com/".utf8) + kind, name: kind, mime: [])
    return try act(.sent(kind: kind), .message(CustomerMessage(text: [], media: media)))
  }

  /// Announces an event. `paid` also pays what was charged last, as a bank's notice would.
  public mutating func announce(_ event: [UInt8], _ values: [Datum]) throws(StepError) -> [Event] {
    if event == Self.paid, values.isEmpty { return try pay() }
    return try act(.announced(event: event, values), .event(name: event, values: values))
  }

  public mutating func endHandoff(_ end: HandoffEnd) throws(StepError) -> [Event] {
    try act(.handoffEnded(end), .handoffEnded(end))
  }

  /// The customer pays what was charged last: an effect that waits for it ends, else the flow hears the event `paid`.
  public mutating func pay() throws(StepError) -> [Event] {
    remember()
    steps.append((.paid, 0))
    if let answer = world.payPending(now: now) { return try follow(try step(answer.input)) }
    _ = world.till.paid(now: now)
    return try follow(try step(.event(name: Self.paid, values: [])))
  }

  /// Lets time pass: every deadline and every slow effect on the way happens at its moment.
  public mutating func advance(seconds: Int64) throws(StepError) -> [Event] {
    remember()
    steps.append((.waited(seconds: seconds), 0))
    let (sum, overflow) = now.addingReportingOverflow(min(max(0, seconds), Limits.advanceSecondsMax))
    let goal = overflow ? now : sum
    var found: [Event] = []
    for _ in 0..<Limits.turnsPerActionMax {
      guard status == .waiting, let next = nextMoment(), next <= goal else { break }
      now = max(now, next)
      if let late = world.takeDue(now: now) {
        found += try follow(try step(late.input))
      } else {
        found += try follow(try step(.tick))
      }
    }
    now = goal
    return found
  }

  /// Undoes the last action; false if there is none.
  public mutating func back() -> Bool {
    guard let memory = history.popLast() else { return false }
    now = memory.now
    world = memory.world
    snapshot = memory.snapshot
    status = memory.status
    pending = memory.pending
    choices = memory.choices
    seed = memory.seed
    steps.removeLast(steps.count - memory.steps)
    events.removeLast(events.count - memory.events)
    return true
  }

  /// Variables that are live where the conversation waits.
  public func variables() -> [VariableView] {
    guard status == .waiting else { return [] }
    do { return try machine.variables(of: snapshot) } catch { return [] }
  }

  /// Name of the state in which it waits.
  public var stateName: [UInt8]? {
    guard let pending, let state = pending.state else { return nil }
    return image.flows[pending.flow.position].states[state.position].name
  }

  private static let paid = Array("paid".utf8)

  // MARK: Turns

  private mutating func act(_ action: Action, _ input: Input) throws(StepError) -> [Event] {
    remember()
    steps.append((action, 0))
    return try follow(try step(input))
  }

  private mutating func step(_ input: Input) throws(StepError) -> Turn {
    guard status == .waiting else { throw .notWaiting }
    return try machine.step(snapshot, input, context: context())
  }

  /// Takes a turn's outputs and answers its effects until nothing is left to do at this moment.
  private mutating func follow(_ first: Turn) throws(StepError) -> [Event] {
    var found: [Event] = []
    var turn = first
    for _ in 0..<Limits.turnsPerActionMax {
      accept(turn, &found)
      guard status == .waiting, let answer = world.takeDue(now: now) else { break }
      turn = try step(answer.input)
    }
    return emit(found)
  }

  private mutating func accept(_ turn: Turn, _ found: inout [Event]) {
    let before = pending
    snapshot = turn.snapshot
    status = turn.status
    pending = turn.pending
    switch turn.disposition {
    case .taken: break
    case .queued: found.append(.queued)
    case .ignored: found.append(.ignored)
    }
    for visited in turn.visited {
      let flow = image.flows[visited.flow.position]
      found.append(.state(flow: flow.name, name: flow.states[visited.state.position].name))
    }
    var view = ChannelView(image)
    for output in turn.outputs {
      view.take(output, world: &world, now: now)
    }
    found += view.finish()
    if let last = view.choices {
      choices = last
    } else if turn.pending?.point != before?.point || turn.pending?.flow != before?.flow {
      // Another question, without options: nothing is left to tap.
      choices = []
    }
    if turn.status == .ended { found.append(.ended) }
  }

  private mutating func emit(_ found: [Event]) -> [Event] {
    events += found
    if let last = steps.indices.last { steps[last].events += found.count }
    return found
  }

  private mutating func context() -> TurnContext {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return TurnContext(now: now, seed: seed, contact: world.contact, isTraced: true)
  }

  private func nextMoment() -> Int64? {
    guard let deadline = pending?.deadline else { return world.nextDue }
    guard let due = world.nextDue else { return deadline }
    return min(deadline, due)
  }

  private mutating func remember() {
    if history.count >= Limits.historyMax { history.removeFirst() }
    history.append(
      Memory(
        now: now, world: world, snapshot: snapshot, status: status, pending: pending, choices: choices,
        steps: steps.count, events: events.count, seed: seed))
  }
}
