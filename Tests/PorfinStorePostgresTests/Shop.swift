import Foundation
import PorfinModel
import PorfinStore
import PorfinStorePostgres
import PostgresCluster
import Synchronization
import Testing

/// A store on a new, empty database, and words for what the tests do with it.
struct Shop {
  static let channel = ChannelName("loja")
  let url: String
  let store: PostgresStore
  let connection: any StoreConnection

  init(on cluster: PostgresCluster? = nil, timeouts: PostgresTimeouts = PostgresTimeouts()) throws {
    url = try (cluster ?? .shared()).newDatabase()
    store = PostgresStore(url: url, timeouts: timeouts)
    try store.prepare()
    connection = try store.connect()
  }

  /// Conversations 1, 2, … of contacts of the same numbers.
  func begin(_ count: Int) throws {
    try connection.transact { transaction in
      var changes = ChangeSet()
      changes.begun = (1...Int64(count)).map {
        Conversation(id: ConversationID($0), contact: ContactID($0), channel: Self.channel)
      }
      try transaction.save(changes)
    }
  }

  func conversation(_ number: Int64) throws -> Conversation {
    try #require(try connection.transact { try $0.lock([ConversationID(number)]) }.first)
  }
}

extension Conversation {
  /// The next turn, with this snapshot.
  func turned(_ snapshot: [UInt8] = []) -> ChangeSet.Changed {
    var next = self
    next.turn += 1
    next.snapshot = snapshot
    return ChangeSet.Changed(next, readAtTurn: turn)
  }
}

extension ChangeSet {
  init(_ changed: [Changed]) {
    self.init()
    self.changed = changed
  }
}

extension StoreError {
  var isConflict: Bool {
    if case .conflict = self { true } else { false }
  }
}

/// Runs the body on so many threads at once and waits for all; what they throw becomes an issue.
func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) {
  let group = DispatchGroup()
  let errors = Mutex<[String]>([])
  for index in 0..<count {
    group.enter()
    Thread.detachNewThread {
      do { try body(index) } catch { errors.withLock { $0.append("thread \(index): \(error)") } }
      group.leave()
    }
  }
  group.wait()
  for error in errors.withLock({ $0 }) { Issue.record("\(error)") }
}

/// Numbers that look random and are the same in each run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
