import PorfinModel
import PorfinStore
import Synchronization
import Testing

/// Many connections on the same conversations: each message is handled once, in order, by one of them at a time.
@Suite struct CompetitionTests {
  private static let conversations = 12
  private static let threads = 8
  private static let rounds = 60

  /// What was committed, as the threads saw it.
  private final class History: Sendable {
    let arrived = Mutex<[Int64: Set<Int64>]>([:])
    let inHand = Mutex<Set<ConversationID>>([])

    func take(_ ids: [ConversationID]) {
      inHand.withLock { inHand in
        for id in ids { #expect(inHand.insert(id).inserted, "two have conversation \(id.number)") }
      }
    }

    func release(_ ids: [ConversationID]) { inHand.withLock { $0.subtract(ids) } }
  }

  private struct ChangedItsMind: Error {}

  @Test func eachMessageIsHandledOnceInOrder() throws {
    let shop = try Shop()
    try shop.begin(Self.conversations)
    let store = shop.store
    let history = History()
    onThreads(Self.threads) { thread in
      let connection = try store.connect()
      var random = Seeded(thread)
      for round in 0..<Self.rounds {
        let givesUp = Int.random(in: 0..<8, using: &random) == 0
        do {
          if Bool.random(using: &random) {
            try arrive(Int64(thread * Self.rounds + round), connection, history, &random, givesUp)
          } else {
            _ = try handle(connection, history, givesUp)
          }
        } catch is ChangedItsMind { continue }
      }
    }
    while try handle(shop.connection, history, false) > 0 {}
    for number in 1...Int64(Self.conversations) { try check(number, shop, history) }
  }

  /// A message for some conversations, asked for in any order.
  private func arrive(
    _ message: Int64, _ connection: any StoreConnection, _ history: History, _ random: inout Seeded, _ givesUp: Bool
  ) throws {
    let ids = (1...Int64(Self.conversations)).shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random))
    try connection.transact { transaction in
      let locked = try transaction.lock(ids.map(ConversationID.init))
      history.take(locked.map(\.id))
      defer { history.release(locked.map(\.id)) }
      try transaction.save(
        ChangeSet(
          locked.map { conversation in
            let entry = InboxEntry(
              sequence: conversation.nextSequence, at: transaction.now, body: [UInt8]("\(message)".utf8))
            var next = conversation
            next.nextSequence += 1
            next.handleAt = transaction.now
            return .init(next, readAtTurn: conversation.turn, held: [entry])
          }))
      if givesUp { throw ChangedItsMind() }
    }
    history.arrived.withLock { arrived in
      for id in ids { arrived[id, default: []].insert(message) }
    }
  }

  private func handle(_ connection: any StoreConnection, _ history: History, _ givesUp: Bool) throws -> Int {
    try connection.transact { transaction in
      let claimed = try transaction.claimDue(limit: 3)
      history.take(claimed.map(\.id))
      defer { history.release(claimed.map(\.id)) }
      var changes = ChangeSet()
      for conversation in claimed {
        #expect(!conversation.inbox.isEmpty, "a turn without a message")
        var changed = conversation.turned()
        changed.conversation.handleAt = nil
        changed.conversation.nextOrdinal += 1
        changed.doneThrough = conversation.inbox.last?.sequence
        changes.changed.append(changed)
        changes.journal.append(
          JournalEntry(
            conversation: conversation.id, turn: conversation.turn, program: ProgramID(1),
            body: Array(conversation.inbox.map(\.body).joined(separator: [32]))))
        changes.outbox.append(
          OutboxRow(
            key: OutboxKey(conversation.id, conversation.nextOrdinal), channel: Shop.channel, kind: .message,
            dueAt: transaction.now, since: transaction.now, body: []))
      }
      try transaction.save(changes)
      if givesUp { throw ChangedItsMind() }
      return claimed.count
    }
  }

  private func check(_ number: Int64, _ shop: Shop, _ history: History) throws {
    let conversation = try shop.conversation(number)
    let (journal, outbox) = try shop.connection.transact {
      (
        try $0.journal(of: conversation.id, from: 0, limit: 10_000),
        try $0.outbox(of: conversation.id, from: 0, limit: 10_000)
      )
    }
    let handled = journal.flatMap {
      $0.body.split(separator: 32).compactMap { Int64(String(decoding: $0, as: UTF8.self)) }
    }
    #expect(journal.map(\.turn) == Array(0..<conversation.turn))
    #expect(outbox.count == journal.count)
    #expect(Set(handled).count == handled.count, "a message of conversation \(number) was handled twice")
    #expect(Set(handled) == history.arrived.withLock { $0[number] ?? [] })
    #expect(Int64(handled.count) == conversation.nextSequence)
    #expect(conversation.inbox.isEmpty)
  }

  @Test func whatOneHasClaimedTheOtherSkips() throws {
    let shop = try Shop()
    try shop.begin(4)
    let other = try shop.store.connect()
    try shop.connection.transact { transaction in
      var conversations = try transaction.lock((1...4).map(ConversationID.init))
      for index in conversations.indices { conversations[index].wakeAt = transaction.now }
      try transaction.save(ChangeSet(conversations.map { .init($0, readAtTurn: 0) }))
    }
    try shop.connection.transact { mine in
      let first = try mine.claimDue(limit: 3)
      let second = try other.transact { try $0.claimDue(limit: 3) }
      #expect(first.map(\.id.number) == [1, 2, 3])
      #expect(second.map(\.id.number) == [4])
    }
  }

  @Test func noRowOfTheOutboxIsTakenTwice() throws {
    let shop = try Shop()
    try shop.begin(6)
    try shop.connection.transact { transaction in
      var changes = ChangeSet()
      for conversation in 1...6 as ClosedRange<Int64> {
        for ordinal in 0..<10 as Range<Int64> {
          changes.outbox.append(
            OutboxRow(
              key: OutboxKey(ConversationID(conversation), ordinal), channel: Shop.channel, kind: .message,
              dueAt: transaction.now, since: transaction.now, body: []))
        }
      }
      try transaction.save(changes)
    }
    let store = shop.store
    let left = Mutex<[OutboxKey]>([])
    onThreads(4) { thread in
      let connection = try store.connect()
      while left.withLock({ $0.count }) < 60 {
        let rows = try connection.transact {
          try $0.claimOutbox(
            limit: 4, kinds: OutboxKind.allCases, owner: Int64(thread), leaseUntil: $0.now.advanced(seconds: 60))
        }
        left.withLock { $0 += rows.map(\.key) }
        let settled = try connection.transact {
          try $0.settle(rows.map { OutboxEnd(key: $0.key, attempt: $0.attempt, state: .sent, providerID: "wamid") })
        }
        #expect(settled.allSatisfy { $0 })
      }
    }
    let keys = left.withLock { $0 }
    #expect(keys.count == 60 && Set(keys).count == 60)
    for conversation in 1...6 as ClosedRange<Int64> {
      #expect(keys.filter { $0.conversation.number == conversation }.map(\.ordinal) == Array(0..<10))
    }
  }
}
