import PorfinModel
import PorfinStore
import Testing

/// Dead letters, counters, and numbers for people.
@Suite struct CareTests {
  @Test(arguments: StoreUnderTest.all) func deadLettersArePagedAndRemoved(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    let letters = (0..<5).map { number in
      DeadLetter(
        at: now, channel: .clinic, conversation: number == 0 ? nil : ConversationID(Int64(number)),
        kind: DeadLetter.Kind.allCases[number % 4], reason: "reason \(number)",
        body: [UInt8](repeating: 7, count: number))
    }
    try trial.save { $0.deadLetters = letters }
    let first = try trial.run { try $0.deadLetters(after: 0, limit: 3) }
    let rest = try trial.run { try $0.deadLetters(after: first.last?.id ?? 0, limit: 9) }
    let stored = first + rest
    #expect(stored.map(\.id) == stored.map(\.id).sorted() && first.count == 3)
    let withoutIDs = stored.map { letter in
      var letter = letter
      letter.id = 0
      return letter
    }
    #expect(withoutIDs == letters)
    try trial.run { try $0.removeDeadLetters([stored[4].id, stored[1].id, 12_345]) }
    #expect(try trial.run { try $0.deadLetters(after: 0, limit: 9) }.map(\.id) == [0, 2, 3].map { stored[$0].id })
    try trial.save { $0.deadLetters = [letters[0]] }
    #expect(try trial.run { try $0.deadLetters(after: stored[4].id, limit: 9) }.count == 1)
  }

  @Test(arguments: StoreUnderTest.all) func usageCountsUp(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let incoming = UsageKey(channel: .clinic, month: 202_611, category: "in")
    let other = UsageKey(channel: .shop, month: 202_611, category: "in")
    let later = UsageKey(channel: .clinic, month: 202_612, category: "out")
    try trial.run { try $0.count([incoming: 2, other: 1]) }
    try trial.run { try $0.count([incoming: 3, later: 4]) }
    try trial.run { try $0.count([:]) }
    #expect(try trial.run { try $0.usage(month: 202_611) } == [incoming: 5, other: 1])
    #expect(try trial.run { try $0.usage(month: 202_612) } == [later: 4])
    #expect(try trial.run { try $0.usage(month: 202_610) } == [:])
  }

  @Test(arguments: StoreUnderTest.all) func theCensusCounts(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    #expect(try trial.run { try $0.census() } == Census())
    try trial.begin(1) { $0.phase = .running }
    try trial.begin(2) { $0.phase = .handedOver }
    try trial.begin(3) { $0.inbox = [InboxEntry(sequence: 0, at: now, body: [1])] }
    try trial.save {
      $0.outbox = (0..<4).map { OutboxRow(ConversationID(1), $0, .effect, due: now) }
      $0.deadLetters = [DeadLetter(at: now, channel: .clinic, kind: .webhook, reason: "", body: [])]
    }
    let lease = now.advanced(seconds: 1)
    let claimed = try trial.run { try $0.claimOutbox(limit: 3, kinds: [.effect], owner: 1, leaseUntil: lease) }
    _ = try trial.run { transaction in
      try transaction.settle([
        OutboxEnd(key: claimed[0].key, attempt: 1, state: .unknown),
        OutboxEnd(key: claimed[1].key, attempt: 1, state: .sent),
      ])
    }
    var census = Census()
    census.conversations = 3
    census.running = 1
    census.handedOver = 1
    census.held = 1
    census.queued = 1
    census.sending = 1
    census.unknown = 1
    census.deadLetters = 1
    #expect(try trial.run { try $0.census() } == census)
  }
}
