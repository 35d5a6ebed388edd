import Foundation
import GRDB
import PorfinModel
import PorfinStore
import Testing

@testable import PorfinStoreSQLite

/// What only a file can do.
@Suite final class SQLiteTests {
  private let clock = TestClock()
  private let folder: String

  init() throws { folder = try Trial.newFolder() }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
  }

  private func store(_ name: String = "store.db") -> SQLiteStore {
    SQLiteStore(path: folder + "/" + name, clock: { [clock] in clock.now })
  }

  private func fill(_ store: SQLiteStore) throws {
    try store.connect().transact { transaction in
      var changes = ChangeSet()
      changes.contacts = [.sample(1)]
      changes.begun = [Conversation(id: ConversationID(1), contact: ContactID(1), channel: .clinic)]
      changes.outbox = [OutboxRow(ConversationID(1), 0, due: transaction.now)]
      try transaction.save(changes)
      _ = try transaction.admit([DeliveryKey(high: 1, low: 2)])
    }
  }

  private func check(_ store: SQLiteStore) throws {
    let connection = try store.connect()
    #expect(try connection.transact { try $0.contacts([ContactID(1)]) } == [.sample(1)])
    #expect(try connection.transact { try $0.lock([ConversationID(1)]) }.map(\.channel) == [.clinic])
    #expect(try connection.transact { try $0.outbox(of: ConversationID(1), from: 0, limit: 5) }.count == 1)
    #expect(try connection.transact { try $0.admit([DeliveryKey(high: 1, low: 2)]) } == [false])
  }

  /// A transaction on the file from outside.
  private func outside(_ name: String = "store.db", _ sql: String) throws {
    let queue = try DatabaseQueue(path: folder + "/" + name)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func whatWasWrittenIsThereAfterOpeningAgain() throws {
    let first = store()
    try fill(first)
    let connection = try first.connect()
    try first.close()
    #expect(throws: StoreError.unreachable("SQLite: the store is closed")) {
      try connection.transact { try $0.allocate(1) }
    }
    try check(store())
  }

  @Test func commitsAreSynced() throws {
    let store = store()
    try store.prepare()
    func pragma(_ name: String) throws -> String? {
      try store.withDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
    #expect(try pragma("synchronous") == "2")
    #expect(try pragma("journal_mode") == "wal")
    #expect(try pragma("page_size") == "4096")
    #expect(try pragma("cell_size_check") == "1")
  }

  @Test func aNewerSchemaIsRefused() throws {
    let first = store()
    try first.prepare()
    try first.close()
    try outside("store.db", "PRAGMA user_version = 999")
    let known = Int(Schema.version)
    #expect(throws: StoreError.otherVersion(found: 999, known: known)) { try self.store().prepare() }
  }

  @Test func aFileOfAnotherApplicationIsLeftAlone() throws {
    try outside("store.db", "CREATE TABLE theirs (x)")
    #expect { try self.store().prepare() } throws: { error in
      if case .damaged = error as? StoreError { true } else { false }
    }
    try Data("this is no database, however long one reads it ...".utf8).write(
      to: URL(fileURLWithPath: folder + "/text.db"))
    #expect { try self.store("text.db").prepare() } throws: { error in
      if case .damaged = error as? StoreError { true } else { false }
    }
  }

  /// Where no file can be written: below a file, and where the system allows none.
  @Test(arguments: ["store.db/below/store.db", "/proc/porfin.db", "missing/store.db"])
  func aPlaceThatCannotBeWrittenIsAnErrorOfTheDisk(path: String) throws {
    let full = path.hasPrefix("/") ? path : folder + "/" + path
    let store = SQLiteStore(path: full, clock: { [clock] in clock.now })
    #expect { try store.prepare() } throws: { error in
      if case .disk = error as? StoreError { true } else { false }
    }
  }

  @Test func aFullDiskIsToldAndPassesAway() throws {
    let store = store()
    try fill(store)
    let connection = try store.connect()
    try store.withDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let letter = DeadLetter(
      at: clock.now, channel: .clinic, kind: .webhook, reason: "", body: [UInt8](repeating: 1, count: 100_000))
    var changes = ChangeSet()
    changes.deadLetters = [letter]
    #expect { try connection.transact { try $0.save(changes) } } throws: { error in
      if case .disk = error as? StoreError { true } else { false }
    }
    try store.withDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try connection.transact { try $0.save(changes) }
    try check(store)
  }

  @Test func aBackupIsWholeWhileOthersWrite() throws {
    let store = store()
    try fill(store)
    let copy = folder + "/copy.db"
    try store.connect().transact { transaction in
      // A backup takes what is committed.
      _ = try transaction.admit([DeliveryKey(high: 9, low: 9)])
      try store.backup(to: copy)
    }
    #expect { try store.backup(to: copy) } throws: { error in
      if case .disk = error as? StoreError { true } else { false }
    }
    let restored = self.store("copy.db")
    try check(restored)
    let isNew = try restored.connect().transact { try $0.admit([DeliveryKey(high: 9, low: 9)]) }
    #expect(isNew == [true])
  }

  @Test func theLogIsCopiedIntoTheFile() throws {
    let store = store()
    let connection = try store.connect()
    for number in 0..<40 {
      try connection.transact { transaction in
        var changes = ChangeSet()
        let body = [UInt8](repeating: UInt8(number), count: 1_000_000)
        changes.deadLetters = [DeadLetter(at: transaction.now, channel: .shop, kind: .input, reason: "", body: body)]
        try transaction.save(changes)
        try transaction.removeDeadLetters(transaction.deadLetters(after: 0, limit: 1).map(\.id))
      }
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: store.path + "-wal")
    let log = try #require(attributes[.size] as? Int)
    #expect(log < 24_000_000, "the log is \(log) bytes long")
    try store.checkpoint()
  }

  @Test func whoWaitsIsWokenByAnothersCommit() throws {
    let store = store()
    let waiting = try store.connect()
    try fill(store)
    // What happened before is told at once; then there is nothing to wait for but time.
    try waiting.waitForWork(milliseconds: 10_000)
    let start = ContinuousClock.now
    try waiting.waitForWork(milliseconds: 20)
    #expect(ContinuousClock.now - start >= .milliseconds(15))
    Thread {
      do { try store.connect().transact { _ = try $0.allocate(1) } } catch { Issue.record(error) }
    }.start()
    try waiting.waitForWork(milliseconds: 60_000)
    #expect(ContinuousClock.now - start < .seconds(50))
  }
}
