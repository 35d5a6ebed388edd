import Foundation
import PorfinModel
import PorfinStore
import Synchronization
import Testing

/// A transaction happens whole or not at all, and nobody overwrites what somebody else wrote.
@Suite struct TransactionTests {
  @Test(arguments: StoreUnderTest.all) func aStaleTurnIsAConflict(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.begin(1)
    var conversation = try trial.conversation(id)
    conversation.turn = 1
    try trial.save { $0.changed = [.init(conversation, readAtTurn: 0)] }
    conversation.turn = 2
    #expect { try trial.save { $0.changed = [.init(conversation, readAtTurn: 0)] } } throws: {
      ($0 as? StoreError)?.isConflict == true
    }
    let missing = Conversation(id: ConversationID(9), contact: ContactID(9), channel: .clinic)
    #expect { try trial.save { $0.changed = [.init(missing, readAtTurn: 0)] } } throws: {
      ($0 as? StoreError)?.isConflict == true
    }
    #expect(try trial.conversation(id).turn == 1)
  }

  /// Whoever catches the error of a call has nevertheless not written half of it.
  @Test(arguments: StoreUnderTest.all) func aCallThatThrewEndsTheTransaction(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.begin(1)
    let conversation = try trial.conversation(id)
    #expect {
      try trial.run { transaction in
        var changes = ChangeSet()
        changes.contacts = [.sample(5)]
        changes.changed = [.init(conversation, readAtTurn: 7)]
        do { try transaction.save(changes) } catch { #expect(error is StoreError) }
      }
    } throws: { ($0 as? StoreError)?.isConflict == true }
    #expect(try trial.run { try $0.contacts([ContactID(5)]) } == [])
  }

  @Test(arguments: StoreUnderTest.all) func aConversationBeginsOnce(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.begin(1)
    let again = Conversation(id: ConversationID(2), contact: ContactID(1), channel: .clinic)
    #expect { try trial.save { $0.begun = [again] } } throws: { ($0 as? StoreError)?.isConflict == true }
    #expect(try trial.run { try $0.lock([again.id]) }.isEmpty)
  }

  /// The body stops after each of its calls in turn: nothing of it is seen, until it does not stop.
  @Test(arguments: StoreUnderTest.all) func nothingOrAllOfItHappens(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    try trial.begin(1) { $0.wakeAt = now }
    try trial.begin(2, channel: .shop)
    try trial.save { $0.outbox = [OutboxRow(ConversationID(1), 0, due: now)] }
    let before = try Picture(trial)
    let calls = Self.calls(now)
    for stop in 0...calls.count {
      do {
        try trial.run { transaction in
          for (index, call) in calls.enumerated() {
            if index == stop { throw Deliberate() }
            try call(transaction)
          }
        }
        #expect(stop == calls.count)
      } catch is Deliberate {
        #expect(try Picture(trial) == before, "something stayed of a transaction that stopped after call \(stop)")
      }
    }
    #expect(try Picture(trial) != before)
  }

  private static func calls(_ now: Moment) -> [(any StoreTransaction) throws -> Void] {
    func saving(_ fill: @escaping (inout ChangeSet) -> Void) -> (any StoreTransaction) throws -> Void {
      { transaction in
        var changes = ChangeSet()
        fill(&changes)
        try transaction.save(changes)
      }
    }
    let id = ConversationID(1)
    var changed = Conversation(id: id, contact: ContactID(1), channel: .clinic)
    changed.turn = 1
    changed.nextSequence = 1
    return [
      { _ = try $0.admit([DeliveryKey(high: 1, low: 1)]) },
      saving { $0.contacts = [.sample(3)] },
      saving { $0.begun = [Conversation(id: ConversationID(3), contact: ContactID(3), channel: ChannelName("novo"))] },
      saving { $0.changed = [.init(changed, readAtTurn: 0, held: [InboxEntry(sequence: 0, at: now, body: [])])] },
      saving { $0.outbox = [OutboxRow(ConversationID(2), 0, due: now)] },
      saving { $0.deadLetters = [DeadLetter(at: now, channel: .clinic, kind: .input, reason: "r", body: [])] },
      { _ = try $0.claimOutbox(limit: 1, kinds: [.message], owner: 1, leaseUntil: now.advanced(seconds: 5)) },
      { _ = try $0.settle([OutboxEnd(key: OutboxKey(id, 0), attempt: 1, state: .sent, providerID: "p", stage: 1)]) },
      { transaction in
        let program = try transaction.publish(NewProgram(assistant: "a", hash: [1], image: [1], source: [1]))
        try transaction.setCurrent("a", program)
      },
      { try $0.count([UsageKey(channel: .clinic, month: 202_611, category: "in"): 1]) },
      saving { $0.merges = [(from: ContactID(2), into: ContactID(1))] },
    ]
  }

  @Test(arguments: StoreUnderTest.all) func manyThreadsLoseNoTurn(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.begin(1)
    let threads = 4, rounds = 25
    let failures = Mutex<[String]>([])
    try Threads.run(threads, on: trial.store) { connection in
      var done = 0
      while done < rounds {
        do {
          try connection.transact { transaction in
            for var conversation in try transaction.lock([id]) {
              conversation.turn += 1
              var changes = ChangeSet()
              changes.changed = [.init(conversation, readAtTurn: conversation.turn - 1)]
              try transaction.save(changes)
            }
          }
          done += 1
        } catch {
          if (error as? StoreError)?.isConflict != true {
            failures.withLock { $0.append("\(error)") }
            return
          }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try trial.conversation(id).turn == Int64(threads * rounds))
  }

  /// What one connection has is not handed out to another: it is skipped, or waited for until it is no longer due.
  @Test(arguments: StoreUnderTest.all) func whatIsDueIsHandedOutOnce(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    for number in 1...40 as ClosedRange<Int64> { try trial.begin(number) { $0.wakeAt = now } }
    let claimed = Mutex<[Int64]>([])
    try Threads.run(3, on: trial.store) { connection in
      for _ in 0..<40 {
        do {
          let mine = try connection.transact { transaction in
            let due = try transaction.claimDue(limit: 3)
            var changes = ChangeSet()
            for var conversation in due {
              conversation.turn += 1
              conversation.wakeAt = nil
              changes.changed.append(.init(conversation, readAtTurn: 0))
            }
            try transaction.save(changes)
            return due.map(\.id.number)
          }
          claimed.withLock { $0 += mine }
        } catch {
          #expect((error as? StoreError)?.isConflict == true, "\(error)")
        }
      }
    }
    #expect(claimed.withLock { $0.sorted() } == Array(1...40))
  }
}

/// Threads of their own: a store blocks.
enum Threads {
  static func run(
    _ count: Int, on store: any Store, _ body: @escaping @Sendable (any StoreConnection) throws -> Void
  ) throws {
    let group = DispatchGroup()
    let errors = Mutex<[String]>([])
    for _ in 0..<count {
      group.enter()
      Thread {
        do { try body(store.connect()) } catch { errors.withLock { $0.append("\(error)") } }
        group.leave()
      }.start()
    }
    group.wait()
    #expect(errors.withLock { $0 } == [])
  }
}
