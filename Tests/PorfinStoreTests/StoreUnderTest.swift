import Foundation
import PorfinModel
import PorfinStore
import PorfinStorePostgres
import PorfinStoreSQLite
import PostgresCluster
import Synchronization
import Testing

/// An implementation that must pass the suite. Another one is one more element of `others`.
struct StoreUnderTest: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Makes an empty store whose clock is the given one; nothing of earlier tests is in it.
  let make: @Sendable (_ clock: @escaping @Sendable () -> Moment, _ folder: String) throws -> any Store

  static let memory = StoreUnderTest(testDescription: "memory") { clock, _ in MemoryStore(clock: clock) }

  /// Those that are compared with the model.
  static let others = [
    StoreUnderTest(testDescription: "SQLite") { SQLiteStore(path: $1 + "/store.db", clock: $0) },
    StoreUnderTest(testDescription: "PostgreSQL") { clock, _ in
      PostgresStore(url: try PostgresCluster.shared().newDatabase(), clock: clock)
    },
  ]

  static let all = [memory] + others

  func open() throws -> Trial { try Trial(self) }
}

/// A clock that stands still until it is told.
final class TestClock: Sendable {
  private let milliseconds = Mutex<Int64>(1_800_000_000_000)

  var now: Moment { Moment(milliseconds: milliseconds.withLock { $0 }) }

  func advance(seconds: Int64) { milliseconds.withLock { $0 += seconds * 1_000 } }
}

/// A store, prepared, with a clock, a connection and a folder of its own.
final class Trial {
  let clock = TestClock()
  let store: any Store
  let connection: any StoreConnection
  let folder: String

  init(_ implementation: StoreUnderTest) throws {
    folder = try Self.newFolder()
    store = try implementation.make({ [clock] in clock.now }, folder)
    try store.prepare()
    connection = try store.connect()
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
  }

  static func newFolder() throws -> String {
    let folder = NSTemporaryDirectory() + "/porfin-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  @discardableResult func run<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value {
    try connection.transact(body)
  }

  func save(_ fill: (inout ChangeSet) -> Void) throws {
    try run { transaction in
      var changes = ChangeSet()
      fill(&changes)
      try transaction.save(changes)
    }
  }

  func conversation(_ id: ConversationID) throws -> Conversation {
    try #require(try run { try $0.lock([id]) }.first)
  }

  /// A conversation of a contact of its own, both of this number.
  @discardableResult
  func begin(_ number: Int64, channel: ChannelName = .clinic, fill: (inout Conversation) -> Void = { _ in }) throws
    -> ConversationID
  {
    var conversation = Conversation(id: ConversationID(number), contact: ContactID(number), channel: channel)
    fill(&conversation)
    try save {
      $0.contacts = [.sample(number)]
      $0.begun = [conversation]
    }
    return conversation.id
  }
}

extension ChannelName {
  static let clinic = ChannelName("clínica")
  static let shop = ChannelName("loja")
}

extension ContactRecord {
  /// A made-up person.
  static func sample(_ number: Int64) -> ContactRecord {
    ContactRecord(
      id: ContactID(number), name: "Ana \(number)",
      addresses: [Address(.whatsApp, "55119\(10_000_000 + number)"), Address(.user, "u\(number)")], fields: [1, 2, 3])
  }
}

extension OutboxRow {
  init(_ conversation: ConversationID, _ ordinal: Int64, _ kind: OutboxKind = .message, due: Moment) {
    self.init(
      key: OutboxKey(conversation, ordinal), channel: .clinic, kind: kind, dueAt: due, since: due,
      body: [UInt8(truncatingIfNeeded: ordinal), 9])
  }

  /// Without the moment that means nothing once the row has left the queue.
  var comparable: OutboxRow {
    var row = self
    if state != .queued { row.dueAt = since }
    return row
  }
}

/// An error of a test's own.
struct Deliberate: Error {}
