import PorfinModel
import PorfinStore
import PostgresCluster
import Testing

@testable import PorfinStorePostgres

/// What the store asks of a database, and what it says when something is not as it should be.
@Suite struct SchemaTests {
  @Test func manyProcessesPrepareAtOnce() throws {
    let url = try PostgresCluster.shared().newDatabase()
    onThreads(6) { _ in
      let store = PostgresStore(url: url)
      try store.prepare()
      try store.prepare()
      _ = try store.connect().transact { try $0.allocate(1) }
    }
  }

  @Test func anotherVersionIsRefused() throws {
    let url = try PostgresCluster.shared().newDatabase()
    let store = PostgresStore(url: url)
    #expect(throws: StoreError.otherVersion(found: 0, known: Schema.version)) { try store.connect() }
    try store.prepare()
    let session = Session(url: url, settings: [])
    try session.open()
    try session.script("UPDATE porfin.schema_version SET version = 99")
    #expect(throws: StoreError.otherVersion(found: 99, known: Schema.version)) { try store.prepare() }
    #expect(throws: StoreError.otherVersion(found: 99, known: Schema.version)) { try store.connect() }
  }

  @Test func aSessionIsDurableWhateverTheDatabaseSays() throws {
    let shop = try Shop()
    let session = Session(url: shop.url, settings: [])
    try session.open()
    try session.script("ALTER ROLE postgres IN DATABASE \(shop.url.database) SET synchronous_commit = off")
    let other = Session(url: shop.url, settings: PostgresStore.settings(PostgresTimeouts()))
    try other.open()
    let setting = Statement("setting", "SELECT current_setting('synchronous_commit')")
    #expect(try other.run(setting()).text(0, 0) == "on")
  }

  @Test func aServerWithoutFsyncIsWarnedOf() throws {
    #expect(try Shop().store.warnings().contains { $0.contains("fsync = off") })
  }

  @Test(arguments: [
    "postgresql://porfin:s3cr3t@@nowhere.invalid:x/db", "postgresql://porfin:s3cr3t@127.0.0.1:1/db",
    "postgresql:///db?host=/nowhere/s3cr3t&password=s3cr3t", "s3cr3t",
  ])
  func anUnreachableServerIsSaidWithoutThePassword(url: String) throws {
    #expect { try PostgresStore(url: url).connect() } throws: { error in
      guard case .unreachable(let text)? = error as? StoreError else { return false }
      return !text.contains("s3cr3t")
    }
  }

  @Test(arguments: [
    ("40001", StoreError.conflict("")), ("40P01", .conflict("")), ("23505", .conflict("")), ("53100", .disk("")),
    ("58030", .disk("")), ("57P01", .unreachable("")), ("53300", .unreachable("")), ("XX001", .damaged("")),
    ("22003", .damaged("")),
  ])
  func errorsAreTold(code: String, expected: StoreError) throws {
    let session = Session(url: try Shop().url, settings: [])
    try session.open()
    let failing =
      "DO $$ BEGIN RAISE EXCEPTION 'Ana' USING ERRCODE = '\(code)', DETAIL = 'Ana', HINT = 'Ana'; END $$"
    #expect { try session.run(Statement("failing", failing)()) } throws: { error in
      let text = "\(error)"
      let kind = "\(expected)".prefix { $0 != "(" }
      return text.contains(code) && text.hasPrefix(kind) && !text.contains("Ana")
    }
  }
}

extension String {
  /// The name of the database in a URL of the tests' cluster.
  fileprivate var database: String { String(dropFirst("postgresql:///".count).prefix { $0 != "?" }) }
}
