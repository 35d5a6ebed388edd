import FlowBytecode
import FlowVM
import PorfinModel
import PorfinRuntime
import PorfinStore

/// Customers, a provider, processes and a store in one thread, driven by a seed: first with faults, then healed. What
/// must hold of the history is checked at the end.
public struct Simulation {
  public struct Settings: Sendable {
    public var seed: UInt64
    /// Turns of the machine until healing begins.
    public var turns: Int
    public var people = 40
    public var processes = 3
    public var faults = FaultPlan()
    /// Texts within so many milliseconds are one input.
    public var quietMilliseconds: Int64 = 0
    /// Breaks the runtime on purpose: a second delivery is not known, so that the check of the history must find it.
    public var forgetsDeliveries = false

    public init(seed: UInt64, turns: Int) {
      self.seed = seed
      self.turns = turns
    }
  }

  struct Webhook {
    var arrival: Arrival
    var isAcknowledged = false
  }

  static let channel = ChannelName("loja")
  /// How long the assistant is silent after the owner wrote; healing takes longer.
  static let pauseSeconds: Int64 = 120

  let settings: Settings
  let clock = MadeUpClock(Moment(seconds: 1_795_000_000))
  let store: MemoryStore
  var random: SplitMix
  var provider = MadeUpProvider()
  var processes: [MadeUpProcess] = []
  /// On their way to us.
  var network: [Webhook] = []
  var tally = Tally()
  var faultTally = FaultTally()
  /// Ids of messages in the order in which they were accepted.
  var accepted: [String] = []
  var texts: [String: String] = [:]
  var gateViolations = 0
  private var nextMessage = 0
  private var nextOwner: Int64 = 0
  /// All customers there ever were, and those who write now.
  private(set) var everybody: [String] = []
  private var names: [String] = []
  private let plans: [ChannelName: ChannelPlan]
  private let effects: OfflineEffects

  public init(_ settings: Settings) {
    self.settings = settings
    let clock = clock
    store = MemoryStore(clock: { clock.now })
    random = SplitMix(seed: settings.seed)
    effects = OfflineEffects(clock: { clock.now })
    plans = [
      Self.channel: ChannelPlan(
        assistant: "echo", quietMilliseconds: settings.quietMilliseconds, pauseSeconds: Self.pauseSeconds)
    ]
  }

  /// Runs it all. Throws only if the program does not compile or the store cannot be set up.
  public static func run(_ settings: Settings) throws -> SimulationReport {
    var simulation = Simulation(settings)
    try simulation.publish()
    simulation.suffer()
    simulation.heal()
    return try simulation.check()
  }

  private mutating func publish() throws {
    guard let program = TestProgram.compile(TestProgram.echo) else { throw StoreError.damaged("echo") }
    let image = program.image.encoded()
    let hash = ContentHash(of: image).hexadecimal
    try store.connect().transact { transaction in
      let id = try transaction.publish(NewProgram(assistant: "echo", hash: hash, image: image, source: []))
      try transaction.setCurrent("echo", id)
    }
    for _ in 0..<settings.processes { processes.append(makeProcess()) }
    for _ in 0..<settings.people { names.append(newName()) }
  }

  private mutating func makeProcess() -> MadeUpProcess {
    nextOwner += 1
    return MadeUpProcess(owner: nextOwner)
  }

  private mutating func newName() -> String {
    everybody.append("p\(everybody.count)")
    return everybody[everybody.count - 1]
  }

  // MARK: Faults, then healing

  private mutating func suffer() {
    while tally.turns < settings.turns {
      clock.move(milliseconds: Int64(random.below(40)))
      let process = random.below(processes.count)
      switch random.below(10) {
      case 0, 1: write(random.below(settings.people))
      case 2, 3: for _ in 0..<8 { deliver(to: process, settings.faults) }
      case 4, 5, 6: step(process, settings.faults)
      case 7, 8: land(process, settings.faults)
      default: disturb(process)
      }
    }
  }

  private mutating func disturb(_ process: Int) {
    let faults = settings.faults
    if random.chance(faults.ownerWrites) { interfere(random.below(settings.people)) }
    if random.chance(faults.crash) {
      faultTally["process killed"] += 1
      processes[process] = makeProcess()
    }
    if random.chance(faults.pause) {
      faultTally["process paused"] += processes[process].isPaused ? 0 : 1
      processes[process].isPaused.toggle()
    }
    if random.chance(faults.clockJump) {
      let isBackwards = random.chance(300)
      faultTally[isBackwards ? "clock back" : "clock ahead"] += 1
      clock.move(milliseconds: isBackwards ? -Int64(random.below(30_000)) : Int64(random.below(3 * 3_600_000)))
    }
  }

  /// Nothing goes wrong any more: everything under way must come to its end.
  private mutating func heal() {
    for index in processes.indices { processes[index].isPaused = false }
    for _ in 0..<200 {
      clock.move(milliseconds: 2_000)
      for index in processes.indices {
        while network.contains(where: { !$0.isAcknowledged }) || !processes[index].webhooks.isEmpty {
          deliver(to: index, .none)
          guard step(index, .none) else { break }
        }
        step(index, .none)
        while !processes[index].flights.isEmpty { land(index, .none) }
        step(index, .none)
      }
    }
  }

  // MARK: What happens

  /// A customer writes, or taps what the last message offers.
  private mutating func write(_ person: Int) {
    let name = names[person]
    nextMessage += 1
    let id = "in.\(nextMessage)"
    let content: InboundMessage.Content
    if let choices = provider.choices[name], !choices.isEmpty, random.chance(700) {
      let choice = choices[random.below(choices.count)]
      content = .choice(
        id: String(decoding: choice.id, as: UTF8.self), title: String(decoding: choice.title, as: UTF8.self))
    } else {
      let wantsPerson = random.chance(10)
      let text = wantsPerson ? "atendente" : "texto\(nextMessage)."
      // Whoever talks to a person is lost to the machine for hours: somebody else comes.
      if wantsPerson { names[person] = newName() }
      texts[id] = text
      content = .text(text)
    }
    let person = Person(addresses: [Address(.simulated, name)], name: name)
    add(
      ChannelEvent(
        key: id, at: clock.now, kind: .message(from: person, InboundMessage(id: id, content: content))))
  }

  /// The owner writes to a customer from the phone.
  private mutating func interfere(_ person: Int) {
    nextMessage += 1
    faultTally["owner wrote"] += 1
    let id = "echo.\(nextMessage)"
    let person = Person(addresses: [Address(.simulated, names[person])])
    add(
      ChannelEvent(key: id, at: clock.now, kind: .echo(to: person, InboundMessage(id: id, content: .text("já vejo")))))
  }

  private mutating func add(_ event: ChannelEvent) {
    let hash = ContentHash(of: Array(event.key.utf8))
    let key = DeliveryKey(high: hash.high, low: hash.low)
    network.append(Webhook(arrival: Arrival(channel: Self.channel, event: event, key: key)))
  }

  /// Any webhook on its way reaches a process; it stays on its way until it is acknowledged, and sometimes beyond.
  private mutating func deliver(to process: Int, _ faults: FaultPlan) {
    guard !network.isEmpty, !processes[process].isPaused else { return }
    let index = random.below(network.count)
    if network[index].isAcknowledged, !random.chance(faults.duplicateWebhook) {
      // Nobody refers to it: numbers of webhooks are only held by processes that have not answered.
      guard !processes.contains(where: { $0.webhooks.contains(index) || $0.webhooks.contains(network.count - 1) })
      else { return }
      network.swapAt(index, network.count - 1)
      network.removeLast()
      return
    }
    if network[index].isAcknowledged { faultTally["webhook repeated"] += 1 }
    processes[process].webhooks.append(index)
  }

  /// A round. False if the store failed.
  @discardableResult
  private mutating func step(_ index: Int, _ faults: FaultPlan) -> Bool {
    guard !processes[index].isPaused else { return true }
    var batch = Batch()
    batch.arrivals = processes[index].webhooks.map { network[$0].arrival }
    if settings.forgetsDeliveries {
      for number in batch.arrivals.indices { batch.arrivals[number].key.low = random.next() }
    }
    batch.ends = processes[index].ends
    batch.sends = max(0, 16 - processes[index].flights.count)
    batch.isCareDue = random.chance(100) || faults.crash == 0
    inject(faults)
    defer { store.inject(MemoryStore.Faults()) }
    let owner = processes[index].owner
    let programs = processes[index].programs
    let plans = plans
    do {
      let result = try store.connect().transact {
        try Round.run(batch, owner: owner, plans: plans, programs: programs, $0)
      }
      acknowledge(index, batch)
      tally += result.tally
      processes[index].flights += result.leaving
      return true
    } catch {
      // The provider gets no answer and delivers again; ends are kept and written with the next round.
      processes[index].webhooks = []
      return false
    }
  }

  private mutating func inject(_ faults: FaultPlan) {
    var injected = MemoryStore.Faults()
    if random.chance(faults.diskFull) {
      faultTally["disk full"] += 1
      injected.beforeCommit = { _ in throw StoreError.disk("full") }
    }
    if random.chance(faults.commitUnknown) {
      faultTally["commit unknown"] += 1
      injected.afterCommit = { _ in throw StoreError.outcomeUnknown("reset") }
    }
    store.inject(injected)
  }

  private mutating func acknowledge(_ index: Int, _ batch: Batch) {
    for number in processes[index].webhooks {
      guard !network[number].isAcknowledged else { continue }
      network[number].isAcknowledged = true
      if case .message(_, let message) = network[number].arrival.event.kind { accepted.append(message.id) }
    }
    processes[index].webhooks = []
    processes[index].ends = []
  }

  /// One of the rows that a process is sending reaches the provider, and the answer comes back.
  private mutating func land(_ index: Int, _ faults: FaultPlan) {
    guard !processes[index].flights.isEmpty, !processes[index].isPaused else { return }
    let leaving = processes[index].flights.remove(at: random.below(processes[index].flights.count))
    guard isDurable(leaving) else {
      gateViolations += 1
      return
    }
    switch leaving.row.kind {
    case .message:
      let outcome = provider.send(leaving, faults, &random, &faultTally)
      processes[index].ends.append(AttemptEnd(row: leaving.row, result: .message(outcome)))
      if provider.deliveries.last?.key == leaving.row.key, provider.deliveries.last?.attempt == leaving.row.attempt {
        notify(leaving, faults)
      }
    case .effect:
      guard let call = EffectCall(decoding: leaving.row.body),
        let image = processes[index].programs[call.program]?.program.image ?? anyImage(call.program)
      else { return }
      let result = effects.answer(EffectInvocation(image: image, leaving: leaving, call))
      processes[index].ends.append(AttemptEnd(row: leaving.row, result: .effect(result)))
    }
  }

  private func anyImage(_ id: ProgramID) -> Image? {
    processes.lazy.compactMap { $0.programs[id]?.program.image }.first
  }

  /// The output gate: what leaves is in the store, and so is the attempt.
  private func isDurable(_ leaving: Leaving) -> Bool {
    do {
      let rows = try store.connect().transact { try $0.outbox([leaving.row.key]) }
      return rows.first.map { $0.attempt >= leaving.row.attempt } ?? false
    } catch {
      return false
    }
  }

  /// The provider tells how far a message came.
  private mutating func notify(_ leaving: Leaving, _ faults: FaultPlan) {
    let id = "wamid.\(provider.deliveries.count)"
    for stage in [DeliveryStatus.Stage.sent, .delivered, .read] {
      if random.chance(faults.statusLost) { continue }
      let status = DeliveryStatus(message: id, stage: stage, callback: leaving.callback.text)
      add(ChannelEvent(key: "\(id).\(stage.rawValue)", at: clock.now, kind: .status(status)))
    }
  }
}
