import GRDB
import GRDBSQLite
import PorfinModel
import PorfinStore

/// The only connection that writes: its statements, its names, its commits. Used by one thread at a time, within the
/// queue of the store.
final class Engine {
  let channels: Names
  let assistants: Names
  let who: WhoQueries
  let inbox: InboxQueries
  let saving: SavingQueries
  let outbox: OutboxQueries
  let programs: ProgramQueries
  let care: CareQueries
  private let handle: OpaquePointer
  private let begin: Query
  private let commit: Query
  private let rollback: Query
  /// Pages in the write-ahead log.
  private let logPages = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  /// Why nothing can be written any more. After a failed fsync nobody knows what the disk holds; asking again would be
  /// answered with success, and be wrong.
  private var breakdown: StoreError?

  init(_ database: Database) throws {
    guard let handle = database.sqliteConnection else { throw StoreError.disk("SQLite: the file is closed") }
    self.handle = handle
    channels = try Names(
      database, table: "channel", insertion: "INSERT INTO channel (name) VALUES (?) RETURNING id")
    assistants = try Names(
      database, table: "assistant", insertion: "INSERT INTO assistant (name, versions) VALUES (?, 0) RETURNING id")
    who = try WhoQueries(database)
    inbox = try InboxQueries(database)
    saving = try SavingQueries(database)
    outbox = try OutboxQueries(database)
    programs = try ProgramQueries(database)
    care = try CareQueries(database)
    begin = try Query(database, "BEGIN IMMEDIATE")
    commit = try Query(database, "COMMIT")
    rollback = try Query(database, "ROLLBACK")
    logPages.initialize(to: 0)
    sqlite3_wal_hook(
      handle,
      { pages, _, _, count in
        pages?.assumingMemoryBound(to: Int32.self).pointee = count
        return SQLITE_OK
      }, logPages)
  }

  deinit {
    sqlite3_wal_hook(handle, nil, nil)
    logPages.deallocate()
  }

  func transact<Value>(now: Moment, _ body: (any StoreTransaction) throws -> Value) throws -> Value {
    if let breakdown { throw breakdown }
    try begin.run()
    let transaction = SQLiteTransaction(self, now: now)
    let value: Value
    do {
      value = try body(transaction)
      if let failure = transaction.failure { throw failure }
    } catch {
      try undo()
      throw error
    }
    try end()
    if logPages.pointee >= Limits.logPages { checkpoint() }
    return value
  }

  private func end() throws {
    do {
      try commit.run()
    } catch let error as StoreError {
      let code = sqlite3_extended_errcode(handle)
      try undo()
      guard code & 0xff == SQLITE_IOERR else { throw error }
      breakdown = .disk("SQLite: writing to the disk failed (\(code)); mend it, then start again")
      throw StoreError.outcomeUnknown("SQLite: the disk failed while committing (\(code))")
    }
  }

  /// Takes back what was written, unless SQLite has done so itself.
  private func undo() throws {
    channels.forget()
    assistants.forget()
    if sqlite3_get_autocommit(handle) == 0 { try rollback.run() }
  }

  /// Copies the log into the file, as far as nobody reads older pages. What is committed is durable without it, so a
  /// failing disk is told to those who come next.
  func checkpoint() {
    var pages: Int32 = 0
    let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, &pages)
    logPages.pointee = 0
    // A full disk is no breakdown: the log goes on, and the next commit tries again.
    if code & 0xff == SQLITE_IOERR {
      breakdown = StoreError(code: code, message: "the log could not be copied into the file")
    }
  }
}
