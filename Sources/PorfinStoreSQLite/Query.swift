import GRDB
import GRDBSQLite
import PorfinStore

/// A prepared statement that is bound and stepped through SQLite's own functions: no array, no conversion and no copy of a
/// row stands between, which is what a turn of some microseconds can afford.
///
///     try query.add(id.number).add(turn).run()
///
/// What can throw is computed before the first `add`.
final class Query {
  private let statement: Statement
  private let handle: OpaquePointer
  private var place: Int32 = 0
  /// The first binding that failed.
  private var failure: Int32 = SQLITE_OK

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  // MARK: Parameters, one after the other

  @discardableResult func add(_ value: Int64) -> Query { bound { sqlite3_bind_int64(handle, $0, value) } }

  @discardableResult func add(_ value: Int64?) -> Query {
    guard let value else { return addNull() }
    return add(value)
  }

  @discardableResult func addNull() -> Query { bound { sqlite3_bind_null(handle, $0) } }

  @discardableResult func add(_ text: String) -> Query {
    var text = text
    return text.withUTF8 { bytes in
      bound { place in
        guard let base = bytes.baseAddress else { return sqlite3_bind_text(handle, place, "", 0, Self.copied) }
        return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text(handle, place, $0, Int32(clamping: bytes.count), Self.copied)
        }
      }
    }
  }

  @discardableResult func add(_ bytes: [UInt8]) -> Query {
    bytes.withUnsafeBytes { raw in
      bound { place in
        guard let base = raw.baseAddress, !raw.isEmpty else { return sqlite3_bind_zeroblob(handle, place, 0) }
        return sqlite3_bind_blob64(handle, place, base, UInt64(raw.count), Self.copied)
      }
    }
  }

  @discardableResult func add(orNull bytes: [UInt8]) -> Query { bytes.isEmpty ? addNull() : add(bytes) }

  @discardableResult func add(orNull text: String) -> Query { text.isEmpty ? addNull() : add(text) }

  private func bound(_ bind: (Int32) -> Int32) -> Query {
    place += 1
    let code = bind(place)
    if code != SQLITE_OK, failure == SQLITE_OK { failure = code }
    return self
  }

  /// SQLite takes a copy of what it is given.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  // MARK: Running

  /// Runs it to its end; gives how many rows were changed.
  @discardableResult func run() throws -> Int {
    while try next() {}
    return Int(sqlite3_changes(sqlite3_db_handle(handle)))
  }

  /// The rows, each as the closure reads it.
  func all<Value>(_ read: (Query) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    defer { reset() }
    while try next() { values.append(try read(self)) }
    return values
  }

  /// The first row, as the closure reads it.
  func first<Value>(_ read: (Query) throws -> Value) throws -> Value? {
    defer { reset() }
    return try next() ? try read(self) : nil
  }

  private func next() throws -> Bool {
    let code = failure == SQLITE_OK ? sqlite3_step(handle) : failure
    if code == SQLITE_ROW { return true }
    defer { reset() }
    if code == SQLITE_DONE { return false }
    let message = failure == SQLITE_OK ? sqlite3_errmsg(sqlite3_db_handle(handle)) : sqlite3_errstr(code)
    throw StoreError(code: code, message: message.map { String(cString: $0) } ?? "")
  }

  private func reset() {
    place = 0
    failure = SQLITE_OK
    sqlite3_reset(handle)
  }

  // MARK: Columns

  func int(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func optionalInt(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_int64(handle, column)
  }

  /// Empty for null.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// Empty for null.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
