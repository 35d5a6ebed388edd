import PorfinModel
import Synchronization

/// The model of a store: plain values in memory, one transaction at a time. What the others are compared with, and what
/// simulations crash: whoever stops in the middle of a transaction has written nothing.
public final class MemoryStore: Store {
  /// What a simulation does to commits. Each gets the number of the commit, from 1.
  public struct Faults: Sendable {
    /// Throwing makes the transaction not happen: the disk is full, the process has died.
    public var beforeCommit: (@Sendable (Int64) throws -> Void)?
    /// Throwing (`StoreError.outcomeUnknown`) hides that it has happened.
    public var afterCommit: (@Sendable (Int64) throws -> Void)?

    public init() {}
  }

  /// Read and written by one transaction at a time, under `lock`.
  final class Box: @unchecked Sendable {
    var state = MemoryState()
    var faults = Faults()
    var commits: Int64 = 0
  }

  private let clock: @Sendable () -> Moment
  private let lock = Mutex<Void>(())
  private let box = Box()

  /// - Parameter clock: read once a transaction.
  public init(clock: @escaping @Sendable () -> Moment) { self.clock = clock }

  public var isShared: Bool { false }

  public func prepare() {}

  public func connect() -> any StoreConnection { MemoryConnection(store: self) }

  /// Changes what happens to commits from now on.
  public func inject(_ faults: Faults) { lock.withLock { _ in box.faults = faults } }

  /// Transactions that have happened.
  public var commits: Int64 { lock.withLock { _ in box.commits } }

  fileprivate func transact<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value {
    var value: Value?
    try lock.withLock { _ in
      let transaction = MemoryTransaction(state: box.state, now: clock())
      // The transaction holds the only reference to the tables while it runs, so that writing does not copy them.
      box.state = MemoryState()
      defer { box.state = transaction.state }
      do {
        value = try body(transaction)
        if let failure = transaction.failure { throw failure }
        try box.faults.beforeCommit?(box.commits + 1)
      } catch {
        transaction.state.rollBack()
        throw error
      }
      transaction.state.commit()
      box.commits += 1
      try box.faults.afterCommit?(box.commits)
    }
    guard let value else { throw StoreError.damaged("memory: a transaction gave nothing") }
    return value
  }
}

/// A connection to a store in memory.
private final class MemoryConnection: StoreConnection {
  private let store: MemoryStore

  init(store: MemoryStore) { self.store = store }

  func transact<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value { try store.transact(body) }

  /// Nothing outside the process makes anything due, and its time may be made up: it does not wait.
  func waitForWork(milliseconds: Int) {}
}
