import Foundation
import PorfinStore

/// A connection of the one process: all share the file's only writer.
final class SQLiteConnection: StoreConnection {
  private let store: SQLiteStore
  private let signal: WorkSignal
  /// The last commit that this connection knows of.
  private var seen: UInt64

  init(store: SQLiteStore, signal: WorkSignal) {
    self.store = store
    self.signal = signal
    seen = signal.commits
  }

  func transact<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value {
    let value = try store.transact(body)
    let commit = signal.raise()
    // Its own commit is no news to it.
    if commit == seen + 1 { seen = commit }
    return value
  }

  func waitForWork(milliseconds: Int) { seen = signal.wait(after: seen, milliseconds: milliseconds) }
}

/// Counts commits, and wakes those who wait for one.
final class WorkSignal: @unchecked Sendable {
  // Everything below is touched only while `condition` is locked.
  private let condition = NSCondition()
  private var count: UInt64 = 0
  private var waiting = 0

  var commits: UInt64 { condition.withLock { count } }

  func raise() -> UInt64 {
    condition.withLock {
      count += 1
      if waiting > 0 { condition.broadcast() }
      return count
    }
  }

  /// Waits for a commit after this one, at most so long; gives the last one.
  func wait(after seen: UInt64, milliseconds: Int) -> UInt64 {
    condition.withLock {
      let end = Date(timeIntervalSinceNow: Double(max(0, milliseconds)) / 1_000)
      waiting += 1
      defer { waiting -= 1 }
      while count == seen, condition.wait(until: end) {}
      return count
    }
  }
}
