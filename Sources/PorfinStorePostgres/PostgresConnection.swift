import PorfinModel
import PorfinStore

/// One connection of one thread. When it breaks, the next call opens it again.
final class PostgresConnection: StoreConnection {
  private let session: Session
  private let wakeUps: WakeUps
  private let clock: (@Sendable () -> Moment)?
  private var listens = false

  init(_ session: Session, _ wakeUps: WakeUps, _ clock: (@Sendable () -> Moment)?) {
    self.session = session
    self.wakeUps = wakeUps
    self.clock = clock
  }

  func transact<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value {
    let transaction = PostgresTransaction(session, now: try begin())
    let value: Value
    do {
      value = try body(transaction)
      // An error that the body kept to itself has undone the transaction all the same.
      if let failure = transaction.failure { throw failure }
    } catch {
      rollback()
      throw error
    }
    try session.commit()
    if transaction.madeWork { wakeUps.signal() }
    return value
  }

  func waitForWork(milliseconds: Int) throws {
    if !session.isOpen { try open() }
    if !listens {
      _ = try session.run(Self.listen())
      listens = true
      // What happened before nobody has told: look once more.
      return
    }
    _ = try session.awaitNotices(milliseconds: milliseconds)
  }

  /// Connects, and checks that the schema is the one this code knows.
  func open() throws {
    try session.open()
    listens = false
    let state = try session.run(Schema.state())
    let found = state.bool(0, 0) ? Int(try session.run(Schema.found()).int(0, 0)) : 0
    guard found == Schema.version else {
      session.close()
      throw StoreError.otherVersion(found: found, known: Schema.version)
    }
  }

  private func begin() throws -> Moment {
    if session.isOpen, let now = try beginOnOpenConnection() { return now }
    try open()
    guard let now = try beginOnOpenConnection() else { throw StoreError.unreachable("PostgreSQL broke off at BEGIN") }
    return now
  }

  /// Nil if the connection turned out to be gone, e.g. after a restart of the server: nothing was done on it yet.
  private func beginOnOpenConnection() throws -> Moment? {
    do {
      let begun = try session.run([Statement.begin(), Statement.clock()])
      return clock?() ?? Moment(milliseconds: begun[1].int(0, 0))
    } catch {
      if session.isOpen { throw error }
      return nil
    }
  }

  private func rollback() {
    guard session.isOpen else { return }
    do {
      _ = try session.run(Statement.rollback())
    } catch {
      // A closed connection is undone as well.
      session.close()
    }
  }

  private static let listen = Statement("listen", "LISTEN \(WakeUps.channel)")
}
