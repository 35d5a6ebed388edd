import Foundation
import PorfinModel
import PorfinStore
import PostgresCluster
import Synchronization
import Testing

@testable import PorfinStorePostgres

/// A commit that makes something due wakes other processes, soon and not too often.
@Suite struct WakeUpTests {
  private func addRow(_ ordinal: Int64, _ connection: any StoreConnection) throws {
    try connection.transact { transaction in
      var changes = ChangeSet()
      changes.outbox = [
        OutboxRow(
          key: OutboxKey(ConversationID(1), ordinal), channel: Shop.channel, kind: .effect, dueAt: transaction.now,
          since: transaction.now, body: [])
      ]
      try transaction.save(changes)
    }
  }

  @Test func anotherProcessWakesSoon() throws {
    let shop = try Shop()
    let other = PostgresStore(url: shop.url)
    let delays = Mutex<[Duration]>([])
    let committed = Mutex<ContinuousClock.Instant?>(nil)
    let turns = 11
    let ready = DispatchSemaphore(value: 0)
    let woken = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      do {
        let waiting = try other.connect()
        try waiting.waitForWork(milliseconds: 0)
        for _ in 0..<turns {
          ready.signal()
          try waiting.waitForWork(milliseconds: 5_000)
          let now = ContinuousClock.now
          if let since = committed.withLock({ $0 }) { delays.withLock { $0.append(now - since) } }
          woken.signal()
        }
      } catch { Issue.record(error) }
    }
    for turn in 0..<turns {
      ready.wait()
      usleep(30_000)
      committed.withLock { $0 = .now }
      try addRow(Int64(turn), shop.connection)
      #expect(woken.wait(timeout: .now() + 10) == .success)
    }
    let sorted = delays.withLock { $0.sorted() }
    #expect(sorted.count == turns && sorted[turns / 2] < .milliseconds(50), "\(sorted)")
  }

  @Test func manyCommitsNeedFewNotices() throws {
    let shop = try Shop()
    let listener = Session(url: shop.url, settings: ["LISTEN \(WakeUps.channel)"])
    try listener.open()
    let start = ContinuousClock.now
    for ordinal in 0..<200 as Range<Int64> { try addRow(ordinal, shop.connection) }
    usleep(50_000)
    var notices = 0
    while true {
      let more = try listener.awaitNotices(milliseconds: 100)
      if more == 0 { break }
      notices += more
    }
    let most = (ContinuousClock.now - start) / .milliseconds(Limits.noticeMilliseconds)
    #expect(notices >= 1 && Double(notices) <= most + 2)
  }

  @Test func withoutWorkTheWaitEnds() throws {
    let shop = try Shop()
    try shop.connection.waitForWork(milliseconds: 0)
    let start = ContinuousClock.now
    try shop.connection.waitForWork(milliseconds: 60)
    #expect(ContinuousClock.now - start >= .milliseconds(55))
  }
}
