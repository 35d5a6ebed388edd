import GRDB
import PorfinStore

/// Settings of the connection and the schema of the file.
struct Preparation {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func run() throws {
    // Nothing is written to a file before it is known to be ours.
    let found = try version()
    try set("page_size=4096")
    guard try text("PRAGMA journal_mode=WAL") == "wal" else {
      throw StoreError.disk("SQLite: no write-ahead log is possible here; use a disk of this machine")
    }
    // GRDB sets its own value when it opens a file, so this comes after it and is read back.
    try set("synchronous=FULL")
    try set("cell_size_check=ON")
    try set("wal_autocheckpoint=0")
    try set("cache_size=-\(Limits.cacheKilobytes)")
    guard try int("PRAGMA synchronous") == 2 else {
      throw StoreError.disk("SQLite: commits would not be synced to the disk")
    }
    if found < Schema.version { try upgrade(from: found) }
  }

  /// The schema version of the file; 0 if it is new.
  private func version() throws -> Int64 {
    let application = try int("PRAGMA application_id")
    let found = try int("PRAGMA user_version")
    let isEmpty = try int("SELECT count(*) FROM sqlite_schema") == 0
    guard application == Schema.application || (application == 0 && found == 0 && isEmpty) else {
      throw StoreError.damaged("SQLite: this is a file of another application")
    }
    guard found >= 0, found <= Schema.version else {
      throw StoreError.otherVersion(found: Int(clamping: found), known: Int(clamping: Schema.version))
    }
    return found
  }

  private func upgrade(from found: Int64) throws {
    try database.inTransaction(.immediate) {
      // Another process may have been faster.
      let found = try int("PRAGMA user_version")
      for upgrade in Schema.upgrades.dropFirst(Int(found)) { try database.execute(sql: upgrade) }
      try set("application_id=\(Schema.application)")
      try set("user_version=\(Schema.version)")
      return .commit
    }
  }

  private func set(_ pragma: String) throws { try database.execute(sql: "PRAGMA \(pragma)") }

  private func int(_ sql: String) throws -> Int64 { try Int64.fetchOne(database, sql: sql) ?? 0 }

  private func text(_ sql: String) throws -> String { try String.fetchOne(database, sql: sql) ?? "" }
}
