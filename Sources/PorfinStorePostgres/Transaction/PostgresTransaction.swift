import PorfinModel
import PorfinStore

/// The calls of one transaction. They are in extensions, by theme.
final class PostgresTransaction: StoreTransaction {
  let now: Moment
  private let session: Session
  /// The first error; nothing is committed after it.
  private(set) var failure: StoreError?
  /// Other processes have something to do once this is committed.
  var madeWork = false

  init(_ session: Session, now: Moment) {
    self.session = session
    self.now = now
  }

  func run(_ queries: [Query]) throws(StoreError) -> [Rows] {
    if let failure { throw failure }
    do {
      return try session.run(queries)
    } catch {
      failure = error
      throw error
    }
  }

  func run(_ query: Query) throws(StoreError) -> Rows {
    guard let rows = try run([query]).first else { throw fail(.damaged("PostgreSQL gave no answer")) }
    return rows
  }

  /// Ends the transaction with this error, also if the caller does not pass it on.
  func fail(_ error: StoreError) -> StoreError {
    failure = failure ?? error
    return error
  }
}
