import PorfinModel
import PorfinStore

/// Conversations in PostgreSQL, for as many processes as the database bears.
///
/// The URL is libpq's, e.g. `postgresql://porfin@db.example/porfin`. It must lead to PostgreSQL itself, or to a pooler that
/// keeps sessions: sessions hold settings, prepared statements and a LISTEN.
public final class PostgresStore: Store {
  private let url: String
  private let settings: [String]
  private let clock: (@Sendable () -> Moment)?
  private let wakeUps: WakeUps

  /// - Parameter clock: read once a transaction; nil for the database's own, which is what several processes need.
  public init(
    url: String, timeouts: PostgresTimeouts = PostgresTimeouts(), clock: (@Sendable () -> Moment)? = nil
  ) {
    self.url = url
    self.clock = clock
    settings = Self.settings(timeouts)
    wakeUps = WakeUps(url: url)
  }

  public var isShared: Bool { true }

  /// Creates or upgrades the schema; of many processes that begin at once, one does it.
  public func prepare() throws {
    let session = Session(url: url, settings: settings)
    try session.open()
    let state = try session.run(Schema.state())
    guard state.text(0, 1) == "UTF8" else {
      throw StoreError.damaged("the database's encoding is not UTF8; create it with createdb --encoding=UTF8")
    }
    try session.script("BEGIN; SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(\(Schema.lockKey))")
    let exists = try session.run(Schema.state()).bool(0, 0)
    if !exists { try session.script(Schema.creation) }
    let found = Int(try session.run(Schema.found()).int(0, 0))
    guard found >= 0, found <= Schema.version else {
      throw StoreError.otherVersion(found: found, known: Schema.version)
    }
    for upgrade in Schema.upgrades[found...] { try session.script(upgrade) }
    if found < Schema.version {
      try session.script("UPDATE porfin.schema_version SET version = \(Schema.version)")
    }
    try session.commit()
  }

  public func connect() throws -> any StoreConnection {
    let connection = PostgresConnection(Session(url: url, settings: settings), wakeUps, clock)
    try connection.open()
    return connection
  }

  /// What makes the server forget, when it crashes, what it said was durable; sentences for the start-up report.
  public func warnings() throws -> [String] {
    let session = Session(url: url, settings: settings)
    try session.open()
    let state = try session.run(Schema.state())
    var warnings: [String] = []
    if state.text(0, 2) == "off" {
      warnings.append("PostgreSQL runs with fsync = off: when its machine crashes, conversations are lost")
    }
    if state.text(0, 3) == "off" {
      warnings.append("PostgreSQL runs with full_page_writes = off: when its machine crashes, tables may break")
    }
    return warnings
  }

  static func settings(_ timeouts: PostgresTimeouts) -> [String] {
    [
      // Stronger values stay: a replica that must have applied it.
      "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') <> 'remote_apply'",
      "SET search_path = porfin", "SET default_transaction_isolation = 'read committed'",
      "SET default_transaction_deferrable = off",
      "SET idle_in_transaction_session_timeout = \(max(1, timeouts.idleMilliseconds))",
      "SET lock_timeout = \(max(1, timeouts.lockMilliseconds))",
      // All statements of a turn are look-ups by index. What the planner believes of a young or busy table is wrong, and
      // it keeps the plan; so it gets no choice. Statements that read whole tables say so (`Statement.readsAll`).
      "SET enable_seqscan = off", "SET enable_bitmapscan = off", "SET enable_hashjoin = off",
      "SET enable_mergejoin = off", "SET plan_cache_mode = force_generic_plan", "SET jit = off",
    ]
  }
}

extension Statement {
  /// For the rest of the transaction, plans as the planner likes them.
  static let readsAll = Statement(
    "reads_all",
    """
    SELECT set_config(name, 'on', true)
    FROM unnest('{enable_seqscan,enable_bitmapscan,enable_hashjoin,enable_mergejoin}'::text[]) AS name
    """)
}
