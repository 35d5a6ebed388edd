import Foundation
import PorfinModel
import PorfinStore
import PorfinStorePostgres
import PostgresCluster
import Testing

/// A process that stood still, a server that went away, a read that was not locked: nothing of such a turn is written.
@Suite struct LostLockTests {
  private let quick = PostgresTimeouts(idleMilliseconds: 300, lockMilliseconds: 5_000)

  @Test(arguments: [true, false])
  func aPausedProcessLosesItsLocks(saved: Bool) throws {
    let shop = try Shop(timeouts: quick)
    try shop.begin(1)
    let other = try shop.store.connect()
    let id = ConversationID(1)
    #expect {
      try shop.connection.transact { transaction in
        let mine = try transaction.lock([id])
        if saved { try transaction.save(ChangeSet(mine.map { $0.turned([1]) })) }
        // It stands still. Somebody else waits for the lock, gets it, and makes the turn.
        try other.transact { try $0.save(ChangeSet($0.lock([id]).map { $0.turned([2]) })) }
        if !saved { try transaction.save(ChangeSet(mine.map { $0.turned([1]) })) }
      }
    } throws: { ($0 as? StoreError)?.isConflict == true }
    let conversation = try shop.conversation(1)
    #expect(conversation.turn == 1 && conversation.snapshot == [2])
  }

  @Test func whoWaitsTooLongForALockGivesUp() throws {
    let shop = try Shop(timeouts: PostgresTimeouts(idleMilliseconds: 10_000, lockMilliseconds: 100))
    try shop.begin(1)
    let other = try shop.store.connect()
    try shop.connection.transact { transaction in
      _ = try transaction.lock([ConversationID(1)])
      #expect { try other.transact { try $0.lock([ConversationID(1)]) } } throws: {
        ($0 as? StoreError)?.isConflict == true
      }
    }
    #expect(try other.transact { try $0.lock([ConversationID(1)]) }.count == 1)
  }

  /// The body keeps the error to itself; the transaction is undone all the same.
  @Test func aStaleTurnIsAConflict() throws {
    let shop = try Shop()
    try shop.begin(2)
    let stale = try shop.conversation(1)
    let fresh = try shop.conversation(2)
    try shop.connection.transact { try $0.save(ChangeSet([stale.turned([1])])) }
    #expect {
      try shop.connection.transact { transaction in
        #expect(throws: StoreError.self) {
          try transaction.save(ChangeSet([fresh.turned([9]), stale.turned([9])]))
        }
      }
    } throws: { ($0 as? StoreError)?.isConflict == true }
    #expect(try shop.conversation(1).snapshot == [1])
    #expect(try shop.conversation(2).turn == 0)
  }

  @Test func aCrashOfTheServerLeavesNothingHalf() throws {
    let cluster = try PostgresCluster()
    let shop = try Shop(on: cluster)
    try shop.begin(1)
    #expect {
      try shop.connection.transact { transaction in
        try transaction.save(ChangeSet(transaction.lock([ConversationID(1)]).map { $0.turned([7]) }))
        try cluster.stop(crash: true)
        try cluster.start()
      }
    } throws: { error in
      if case .outcomeUnknown? = error as? StoreError { true } else { false }
    }
    #expect(try shop.conversation(1).turn == 0)
    // The connection was idle this time: the next transaction does not notice.
    try cluster.stop(crash: false)
    try cluster.start()
    try shop.connection.transact { try $0.save(ChangeSet($0.lock([ConversationID(1)]).map { $0.turned([8]) })) }
    #expect(try shop.conversation(1).snapshot == [8])
    try cluster.stop(crash: true)
    #expect { try shop.conversation(1) } throws: { error in
      if case .unreachable? = error as? StoreError { true } else { false }
    }
  }
}
