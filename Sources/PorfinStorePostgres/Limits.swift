/// What this layer allows itself.
enum Limits {
  /// Two notices to other processes are at least so far apart.
  static let noticeMilliseconds = 10
  /// Seconds that opening a connection may take, unless the URL says otherwise.
  static let connectSeconds = 5
  /// Milliseconds after which data that nobody acknowledges means a lost connection.
  static let unacknowledgedMilliseconds = 20_000
  /// Rows of `usage` for one counter, so that processes that count the same do not wait for each other.
  static let counterSlots: Int64 = 64
}

/// After how long PostgreSQL takes its locks back from a process that no longer moves.
public struct PostgresTimeouts: Sendable {
  /// A transaction in which nothing happens for so many milliseconds is undone, and its connection ended.
  public var idleMilliseconds: Int
  /// Who waits for a lock for so many milliseconds gives up with `StoreError.conflict`.
  public var lockMilliseconds: Int

  public init(idleMilliseconds: Int = 10_000, lockMilliseconds: Int = 5_000) {
    self.idleMilliseconds = idleMilliseconds
    self.lockMilliseconds = lockMilliseconds
  }
}
