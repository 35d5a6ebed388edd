import GRDB
import GRDBSQLite
import PorfinStore

extension StoreError {
  /// What a result code of SQLite means to whoever can act.
  init(code: Int32, message: String) {
    let text = "SQLite: \(message) (\(code))"
    switch code & 0xff {
    case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_NOLFS:
      self = .disk(text)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_CONSTRAINT, SQLITE_INTERRUPT: self = .conflict(text)
    default: self = .damaged(text)
    }
  }

  /// The same for an error of GRDB.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError:
      self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "no message")
    default: self = .disk("SQLite: \(error)")
    }
  }
}
