import PorfinModel
import PorfinStore
import Testing

/// Deliveries, conversations and what they hold.
@Suite struct InboxTests {
  private func key(_ number: UInt64) -> DeliveryKey { DeliveryKey(high: number &* 0x9E37_79B9_7F4A_7C15, low: ~number) }

  @Test(arguments: StoreUnderTest.all) func aDeliveryIsSeenOnce(of store: StoreUnderTest) throws {
    let trial = try store.open()
    #expect(try trial.run { try $0.admit([key(1), key(2), key(1)]) } == [true, true, false])
    #expect(try trial.run { try $0.admit([key(3), key(2)]) + $0.admit([key(3)]) } == [true, false, false])
    #expect(try trial.run { try $0.admit([]) } == [])
    let edges = [DeliveryKey(high: .max, low: .max), DeliveryKey(high: 0, low: 0), DeliveryKey(high: .max, low: 0)]
    #expect(try trial.run { try $0.admit(edges) } == [true, true, true])
    #expect(try trial.run { try $0.admit(edges) } == [false, false, false])
  }

  @Test(arguments: StoreUnderTest.all) func aDeliveryOfNoTransactionIsNew(of store: StoreUnderTest) throws {
    let trial = try store.open()
    #expect(throws: Deliberate.self) {
      try trial.run { transaction in
        _ = try transaction.admit([key(1)])
        throw Deliberate()
      }
    }
    #expect(try trial.run { try $0.admit([key(1)]) } == [true])
  }

  @Test(arguments: StoreUnderTest.all) func deliveriesAreForgottenByAge(of store: StoreUnderTest) throws {
    let trial = try store.open()
    _ = try trial.run { try $0.admit((0..<5).map(key)) }
    trial.clock.advance(seconds: 10)
    _ = try trial.run { try $0.admit([key(9)]) }
    let now = trial.clock.now
    #expect(try trial.run { try $0.forgetDeliveries(before: now.advanced(seconds: -10), limit: 100) } == 0)
    #expect(try trial.run { try $0.forgetDeliveries(before: now, limit: 3) } == 3)
    #expect(try trial.run { try $0.forgetDeliveries(before: now, limit: 3) } == 2)
    #expect(try trial.run { try $0.forgetDeliveries(before: now, limit: 3) } == 0)
    #expect(try trial.run { try $0.admit([key(0), key(9)]) } == [true, false])
  }

  @Test(arguments: StoreUnderTest.all) func allOfAConversationIsKept(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    var whole = Conversation(id: ConversationID(7), contact: ContactID(7), channel: .shop)
    try trial.begin(7, channel: .shop)
    #expect(try trial.conversation(whole.id) == whole)
    whole.phase = .handedOver
    whole.program = try trial.run {
      try $0.publish(NewProgram(assistant: "a", hash: [1], image: [2], source: [3]))
    }
    whole.snapshot = [UInt8](0...255)
    whole.turn = 3
    whole.nextOrdinal = 4
    whole.nextSequence = 5
    whole.wakeAt = now.advanced(seconds: 6)
    whole.handleAt = now.advanced(seconds: 7)
    whole.heldSince = now.advanced(seconds: 8)
    whole.windowUntil = now.advanced(seconds: 9)
    whole.pausedUntil = Moment(milliseconds: -1)
    let entries = [InboxEntry(sequence: 3, at: now, body: []), InboxEntry(sequence: 4, at: now, body: [1, 0, 2])]
    try trial.save { $0.changed = [.init(whole, readAtTurn: 0, held: entries)] }
    #expect(try trial.run { try $0.read([whole.id]) } == [whole])
    whole.inbox = entries
    #expect(try trial.conversation(whole.id) == whole)
  }

  @Test(arguments: StoreUnderTest.all) func lockingSortsAndSkipsWhoIsMissing(of store: StoreUnderTest) throws {
    let trial = try store.open()
    for number in [5, 3, 8] as [Int64] { try trial.begin(number) }
    let locked = try trial.run { try $0.lock([8, 4, 3, 5, 3].map(ConversationID.init)) }
    #expect(locked.map(\.id.number) == [3, 5, 8])
    #expect(Set(try trial.run { try $0.read([8, 4, 3].map(ConversationID.init)) }.map(\.id.number)) == [3, 8])
  }

  @Test(arguments: StoreUnderTest.all) func heldEntriesWaitUntilTheyAreDoneWith(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    func entry(_ sequence: Int64) -> InboxEntry { InboxEntry(sequence: sequence, at: now, body: [UInt8(sequence)]) }
    let id = try trial.begin(1) {
      $0.inbox = [entry(0), entry(1)]
      $0.nextSequence = 2
    }
    var conversation = try trial.conversation(id)
    #expect(conversation.inbox == [entry(0), entry(1)])
    conversation.nextSequence = 4
    try trial.save { $0.changed = [.init(conversation, readAtTurn: 0, doneThrough: 0, held: [entry(2), entry(3)])] }
    #expect(try trial.conversation(id).inbox == [entry(1), entry(2), entry(3)])
    try trial.save { $0.changed = [.init(conversation, readAtTurn: 0)] }
    #expect(try trial.conversation(id).inbox.count == 3)
    try trial.save { $0.changed = [.init(conversation, readAtTurn: 0, doneThrough: 3)] }
    #expect(try trial.conversation(id).inbox == [])
  }

  @Test(arguments: StoreUnderTest.all) func whatIsDueIsClaimedLongestDueFirst(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    try trial.begin(1) { $0.wakeAt = now.advanced(seconds: -1) }
    try trial.begin(2) {
      $0.wakeAt = now.advanced(seconds: 50)
      $0.handleAt = now.advanced(seconds: -5)
      $0.inbox = [InboxEntry(sequence: 0, at: now, body: [4])]
      $0.nextSequence = 1
    }
    try trial.begin(3) { $0.wakeAt = now }
    try trial.begin(4) { $0.wakeAt = now.advanced(milliseconds: 1) }
    try trial.begin(5)
    try trial.begin(6) { $0.handleAt = now.advanced(seconds: -1) }
    let claimed = try trial.run { try $0.claimDue(limit: 10) }
    #expect(claimed.map(\.id.number) == [2, 1, 6, 3])
    #expect(claimed.first?.inbox.map(\.body) == [[4]])
    #expect(try trial.run { try $0.claimDue(limit: 2) }.map(\.id.number) == [2, 1])
    #expect(try trial.run { try $0.claimDue(limit: 0) }.isEmpty)
  }

  @Test(arguments: StoreUnderTest.all) func aPauseKeepsAConversationFromBeingDue(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    _ = try trial.begin(1) {
      $0.wakeAt = now
      $0.handleAt = now
      $0.pausedUntil = now.advanced(seconds: 60)
    }
    // Its end is due even where nothing else is.
    _ = try trial.begin(2) { $0.pausedUntil = now.advanced(seconds: 90) }
    #expect(try trial.run { try $0.claimDue(limit: 10) }.isEmpty)
    #expect(try trial.run { try $0.nextDue() } == now.advanced(seconds: 60))
    trial.clock.advance(seconds: 90)
    #expect(try trial.run { try $0.claimDue(limit: 10) }.map(\.id.number) == [1, 2])
  }

  @Test(arguments: StoreUnderTest.all) func nextDueLooksAtConversationsAndRows(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    #expect(try trial.run { try $0.nextDue() } == nil)
    let id = try trial.begin(1) { $0.wakeAt = now.advanced(seconds: 60) }
    #expect(try trial.run { try $0.nextDue() } == now.advanced(seconds: 60))
    // The second message waits for the first one, however early it is due.
    try trial.save {
      $0.outbox = [
        OutboxRow(id, 0, due: now.advanced(seconds: 30)), OutboxRow(id, 1, due: now),
        OutboxRow(id, 2, .effect, due: now.advanced(seconds: 40)),
      ]
    }
    #expect(try trial.run { try $0.nextDue() } == now.advanced(seconds: 30))
    trial.clock.advance(seconds: 30)
    let later = now.advanced(seconds: 90)
    _ = try trial.run { try $0.claimOutbox(limit: 1, kinds: [.message], owner: 1, leaseUntil: later) }
    #expect(try trial.run { try $0.nextDue() } == now.advanced(seconds: 40))
  }
}
