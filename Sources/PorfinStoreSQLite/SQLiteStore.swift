import Foundation
import GRDB
import PorfinModel
import PorfinStore

/// Conversations in one SQLite file, for one process. Transactions run one after the other, and each is on the disk when
/// it returns: the log is synced at every commit (`synchronous=FULL`), which is checked.
public final class SQLiteStore: Store, @unchecked Sendable {
  public let path: String
  private let clock: @Sendable () -> Moment
  private let signal = WorkSignal()
  private let opening = NSLock()
  /// Set once, under `opening`.
  private var queue: DatabaseQueue?
  /// Used within `queue` only.
  private var engine: Engine?

  /// - Parameters:
  ///   - path: the file; `-wal` and `-shm` stand beside it. Created by `prepare`, its folder is not.
  ///   - clock: read once a transaction.
  public init(path: String, clock: @escaping @Sendable () -> Moment) {
    self.path = path
    self.clock = clock
  }

  public var isShared: Bool { false }

  /// Opens the file, creates or upgrades the schema, and checks what durability depends on.
  ///
  /// Throws `.disk` if the file cannot be opened or synced as it must be, `.otherVersion` if a newer Porfin wrote it, and
  /// `.damaged` if it is no file of Porfin.
  public func prepare() throws {
    try opening.withLock {
      guard queue == nil else { return }
      do {
        let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
        engine = try queue.writeWithoutTransaction { database in
          try Preparation(database).run()
          return try Engine(database)
        }
        self.queue = queue
      } catch {
        throw StoreError(error)
      }
    }
  }

  public func connect() throws -> any StoreConnection {
    try prepare()
    return SQLiteConnection(store: self, signal: signal)
  }

  func transact<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value {
    try withEngine { try $0.transact(now: clock(), body) }
  }

  /// Copies the log into the file, so that the file is nearly all there is. Done by itself as the log grows.
  public func checkpoint() throws { try withEngine { $0.checkpoint() } }

  /// Closes the file. Its connections throw from then on, until the store is prepared again.
  public func close() throws {
    let queue = opening.withLock {
      defer { self.queue = nil }
      return self.queue
    }
    guard let queue else { return }
    queue.writeWithoutTransaction { _ in engine = nil }
    do { try queue.close() } catch { throw StoreError(error) }
  }

  private func withEngine<Value>(_ body: (Engine) throws -> Value) throws -> Value {
    try withDatabase { _ in
      guard let engine else { throw StoreError.unreachable("SQLite: the store is closed") }
      return try body(engine)
    }
  }

  func withDatabase<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let queue = opening.withLock({ queue }) else { throw StoreError.unreachable("SQLite: the store is closed") }
    return try queue.writeWithoutTransaction(body)
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "porfin.store"
    configuration.busyMode = .timeout(Double(Limits.busyMilliseconds) / 1_000)
    return configuration
  }
}
