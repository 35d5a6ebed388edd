import PorfinModel
import PorfinStore
import Testing

/// The same random operations on the model and on another store give the same answers.
@Suite struct DifferentialTests {
  @Test(arguments: StoreUnderTest.others, 1...12 as ClosedRange<UInt64>)
  func theModelAndTheStoreAgree(_ store: StoreUnderTest, seed: UInt64) throws {
    let model = try Subject(.memory)
    let subject = try Subject(store)
    var random = SeededNumbers(seed: seed)
    for round in 0..<250 {
      if random.chance(2) {
        let seconds = Int64(random.below(90))
        model.trial.clock.advance(seconds: seconds)
        subject.trial.clock.advance(seconds: seconds)
      }
      let operations = (0...random.below(3)).map { _ in random.next() }
      let fails = random.chance(6)
      let expected = model.transact(operations, fails: fails)
      let answers = subject.transact(operations, fails: fails)
      try #require(answers == expected, "seed \(seed), round \(round)")
      if round % 10 == 9 {
        let (seen, wanted) = (try subject.picture(), try model.picture())
        try #require(seen == wanted, "seed \(seed), round \(round)")
      }
    }
  }
}

/// SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True once in so many times.
  mutating func chance(_ bound: Int) -> Bool { below(bound) == 0 }
}

/// A store on which operations are performed, each made from one random number and from what the store answers.
final class Subject {
  static let people = 12
  let trial: Trial
  /// In the order of their publication: their numbers differ between stores.
  private var programs: [ProgramID] = []

  init(_ store: StoreUnderTest) throws { trial = try store.open() }

  func picture() throws -> Picture { try Picture(trial, highest: Int64(Self.people), programs: programs) }

  /// What the operations answered, in words; a transaction that did not happen answers why.
  func transact(_ operations: [UInt64], fails: Bool) -> [String] {
    let before = programs
    var answers: [String] = []
    do {
      try trial.run { transaction in
        for operation in operations {
          var random = SeededNumbers(seed: operation)
          answers.append(try perform(&random, transaction))
        }
        if fails { throw Deliberate() }
      }
    } catch {
      programs = before
      answers.append((error as? StoreError)?.isConflict == true ? "conflict" : "\(type(of: error))")
    }
    return answers
  }

  private func perform(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    switch random.below(16) {
    case 0: return "\(try transaction.admit((0..<4).map { _ in key(&random) }))"
    case 1: return try begin(&random, transaction)
    case 2, 3, 4: return try turn(&random, transaction)
    case 5: return try due(&random, transaction)
    case 6, 7: return try claim(&random, transaction)
    case 8, 9: return try settle(&random, transaction)
    case 10: return rows(try transaction.expireLeases(limit: 1 + random.below(3)))
    case 11: return try doubts(&random, transaction)
    case 12: return try people(&random, transaction)
    case 13, 14: return try programs(&random, transaction)
    default: return try care(&random, transaction)
    }
  }

  private func rows(_ rows: [OutboxRow]) -> String { "\(rows.map(\.comparable).sorted { $0.key < $1.key })" }

  private func key(_ random: inout SeededNumbers) -> DeliveryKey {
    DeliveryKey(high: UInt64(random.below(8)) << 61, low: UInt64(random.below(8)))
  }

  private func anyID(_ random: inout SeededNumbers) -> Int64 { 1 + Int64(random.below(Self.people)) }

  /// Moments of this kind hardly ever meet, so that what is first is certain.
  private func moment(_ random: inout SeededNumbers, _ now: Moment) -> Moment {
    now.advanced(milliseconds: Int64(random.below(120_000)) - 60_000)
  }

  private func begin(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    let number = anyID(&random)
    let contact = ContactID(random.chance(4) ? anyID(&random) : number)
    var changes = ChangeSet()
    if random.chance(2) { changes.contacts = [.sample(number)] }
    let channel: ChannelName = random.chance(3) ? .shop : .clinic
    changes.begun = [Conversation(id: ConversationID(number), contact: contact, channel: channel)]
    try transaction.save(changes)
    return "begun"
  }

  private func turn(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    let read = try transaction.lock((0..<3).map { _ in ConversationID(anyID(&random)) })
    var changes = ChangeSet()
    for conversation in read {
      var next = conversation
      next.phase = [.idle, .running, .handedOver][random.below(3)]
      next.program = programs.isEmpty ? nil : programs[random.below(programs.count)]
      next.snapshot = [UInt8](repeating: UInt8(random.below(256)), count: random.below(50))
      next.turn += 1
      next.wakeAt = random.chance(3) ? nil : moment(&random, transaction.now)
      next.handleAt = random.chance(2) ? nil : moment(&random, transaction.now)
      next.windowUntil = random.chance(2) ? nil : moment(&random, transaction.now)
      var held: [InboxEntry] = []
      for _ in 0..<random.below(3) {
        held.append(InboxEntry(sequence: next.nextSequence, at: transaction.now, body: [UInt8(random.below(256))]))
        next.nextSequence += 1
      }
      for _ in 0..<random.below(3) {
        var row = OutboxRow(
          next.id, next.nextOrdinal, random.chance(3) ? .effect : .message, due: moment(&random, transaction.now))
        if random.chance(10) { row.state = .failed }
        changes.outbox.append(row)
        next.nextOrdinal += 1
      }
      if let program = next.program {
        changes.journal.append(
          JournalEntry(conversation: next.id, turn: conversation.turn, program: program, body: next.snapshot))
      }
      let fence = random.chance(25) ? conversation.turn + 1 : conversation.turn
      let done = conversation.inbox.isEmpty || random.chance(3) ? nil : conversation.inbox.first?.sequence
      changes.changed.append(.init(next, readAtTurn: fence, doneThrough: done, held: held))
    }
    try transaction.save(changes)
    return "\(read.map { ($0.id, $0.turn, $0.inbox) })"
  }

  private func due(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    let due = try transaction.claimDue(limit: 1 + random.below(4))
    var changes = ChangeSet()
    for var conversation in due {
      conversation.wakeAt = nil
      conversation.handleAt = nil
      changes.changed.append(.init(conversation, readAtTurn: conversation.turn))
    }
    try transaction.save(changes)
    return "\(due.map { ($0.id, $0.dueAt, $0.inbox) }) \(try transaction.nextDue() as Any)"
  }

  private func claim(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    let kinds: [[OutboxKind]] = [[.message], [.effect], [.message, .effect]]
    let lease = transaction.now.advanced(milliseconds: Int64(random.below(60_000)))
    let claimed = try transaction.claimOutbox(
      limit: 1 + random.below(4), kinds: kinds[random.below(3)], owner: 1, leaseUntil: lease)
    return rows(claimed)
  }

  private func settle(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    let ends = (0...random.below(4)).map { _ in
      OutboxEnd(
        key: OutboxKey(ConversationID(anyID(&random)), Int64(random.below(6))),
        attempt: random.chance(2) ? nil : 1 + Int64(random.below(2)), state: OutboxState.allCases[random.below(5)],
        dueAt: random.chance(2) ? nil : moment(&random, transaction.now),
        providerID: random.chance(2) ? "" : "wamid.\(random.below(9))-same-end-of-all", stage: UInt8(random.below(6)),
        code: Int64(random.below(3)))
    }
    return "\(try transaction.settle(ends)) \(rows(try transaction.outbox(ends.map(\.key))))"
  }

  private func doubts(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    let names = (0..<3).map { _ in "wamid.\(random.below(9))-same-end-of-all" }
    let since = transaction.now.advanced(seconds: -Int64(random.below(60)))
    let unknown = try transaction.unknownOutbox(since: since, limit: 1_000)
    return rows(unknown) + rows(try transaction.outbox(providerIDs: names, channel: .clinic))
  }

  private func people(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    var contact = ContactRecord.sample(anyID(&random))
    contact.wantsMarketing = random.chance(2)
    if random.chance(2) { contact.addresses.append(ContactRecord.sample(anyID(&random)).addresses[random.below(2)]) }
    var changes = ChangeSet()
    changes.contacts = random.chance(3) ? [] : [contact]
    if random.chance(3) { changes.merges = [(from: ContactID(anyID(&random)), into: contact.id)] }
    // Who is merged away is not written at once.
    changes.merges.removeAll { $0.from == contact.id }
    if !changes.merges.isEmpty, changes.contacts.isEmpty {
      guard try !transaction.contacts([contact.id]).isEmpty else { return "nobody" }
    }
    try transaction.save(changes)
    let found = try transaction.find((1...Int64(Self.people)).flatMap { ContactRecord.sample($0).addresses })
    let pairs = (1...Int64(Self.people)).map { (contact: ContactID($0), channel: ChannelName.clinic) }
    return "\(found) \(try transaction.find(pairs))"
  }

  private func programs(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    let assistant = random.chance(2) ? "a" : "b"
    switch random.below(5) {
    case 0, 1:
      let number = UInt8(random.below(4))
      let new = NewProgram(assistant: assistant, hash: [number], image: [number], source: [])
      let id = try transaction.publish(new)
      if !programs.contains(id) { programs.append(id) }
      return "published \(programs.firstIndex(of: id) as Any)"
    case 2:
      if let own = try transaction.versions(of: assistant).last?.id { try transaction.setCurrent(assistant, own) }
      return "\(try transaction.current(assistant).map { programs.firstIndex(of: $0) } as Any)"
    case 3: return "\(try transaction.dropUnusedPrograms())"
    default:
      let known = try transaction.programs(programs).map { ($0.assistant, $0.image) }
      return "\(known) \(try programs.map { try transaction.running($0) })"
    }
  }

  private func care(_ random: inout SeededNumbers, _ transaction: any StoreTransaction) throws -> String {
    switch random.below(4) {
    case 0:
      let old = transaction.now.advanced(seconds: -Int64(random.below(300)))
      return "\(try transaction.forgetDeliveries(before: old, limit: 100))"
    case 1:
      var changes = ChangeSet()
      changes.deadLetters = [
        DeadLetter(at: transaction.now, channel: .shop, kind: .effect, reason: "r\(random.below(9))", body: [])
      ]
      try transaction.save(changes)
      return "letter"
    case 2:
      let letters = try transaction.deadLetters(after: 0, limit: 3)
      try transaction.removeDeadLetters(letters.suffix(1).map(\.id))
      return "\(letters.map(\.reason))"
    default:
      let key = UsageKey(channel: .clinic, month: 202_611, category: "c\(random.below(3))")
      try transaction.count([key: Int64(random.below(5))])
      return "\(try transaction.census())"
    }
  }
}
