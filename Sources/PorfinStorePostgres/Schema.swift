/// The tables. Moments are milliseconds since 1970, so that they are what the records hold.
enum Schema {
  /// Locked while the schema is created or upgraded: "porfin" in ASCII.
  static let lockKey: Int64 = 0x706f_7266_696e
  static let version = upgrades.count

  // Not to_regclass: it answers from a cache that a lock on no table does not refresh.
  static let state = Statement(
    "schema",
    """
    SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'porfin' AND tablename = 'schema_version'), current_setting('server_encoding'),
      current_setting('fsync'), current_setting('full_page_writes')
    """)
  static let found = Statement("schema_version", "SELECT version FROM porfin.schema_version")

  static let creation = """
    CREATE SCHEMA IF NOT EXISTS porfin;
    CREATE TABLE porfin.schema_version (version int8 NOT NULL);
    INSERT INTO porfin.schema_version VALUES (0);
    """

  /// Element n brings a database from version n to n + 1. What was released never changes.
  static let upgrades = [people + conversations + queues + programs + care]

  private static let people = """
    CREATE SEQUENCE number;
    CREATE TABLE contact (
      id int8 PRIMARY KEY, wants_marketing bool NOT NULL, name text NOT NULL, fields bytea NOT NULL
    ) WITH (fillfactor = 80);
    CREATE TABLE address (
      contact int8 NOT NULL, position int8 NOT NULL, kind int8 NOT NULL, value text COLLATE "C" NOT NULL,
      PRIMARY KEY (value, kind)
    );
    CREATE INDEX address_contact ON address (contact);

    """

  // due_at follows from its parts, so it cannot drift. Free space in the pages keeps the new version of a row beside the
  // old one, so that a turn which moves no timer touches no index.
  private static let conversations = """
    CREATE TABLE conversation (
      id int8 PRIMARY KEY, contact int8 NOT NULL, turn int8 NOT NULL, next_ordinal int8 NOT NULL,
      next_sequence int8 NOT NULL, program int8, wake_at int8, handle_at int8, held_since int8, window_until int8,
      paused_until int8, phase int2 NOT NULL,
      due_at int8 GENERATED ALWAYS AS (coalesce(paused_until, least(wake_at, handle_at))) STORED,
      channel text COLLATE "C" NOT NULL, snapshot bytea NOT NULL
    ) WITH (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);
    CREATE UNIQUE INDEX conversation_contact ON conversation (contact, channel);
    CREATE INDEX conversation_due ON conversation (due_at, id) WHERE due_at IS NOT NULL;
    CREATE TABLE inbox (
      conversation int8, sequence int8, at int8 NOT NULL, body bytea NOT NULL, PRIMARY KEY (conversation, sequence)
    ) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);
    CREATE TABLE journal (
      conversation int8, turn int8, program int8 NOT NULL, body bytea NOT NULL, PRIMARY KEY (conversation, turn)
    );

    """

  // The partial indexes hold open rows only, so that they stay small however much was sent.
  private static let queues = """
    CREATE TABLE delivery (key uuid PRIMARY KEY, seen_at int8 NOT NULL)
      WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);
    CREATE INDEX delivery_seen ON delivery (seen_at);
    CREATE TABLE outbox (
      conversation int8, ordinal int8, attempt int8 NOT NULL, due_at int8 NOT NULL, since int8 NOT NULL,
      lease_until int8, owner int8, code int8 NOT NULL, kind int2 NOT NULL, state int2 NOT NULL, stage int2 NOT NULL,
      channel text COLLATE "C" NOT NULL, provider_id text COLLATE "C" NOT NULL, body bytea NOT NULL,
      PRIMARY KEY (conversation, ordinal)
    ) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);
    CREATE INDEX outbox_queued ON outbox (due_at, conversation, ordinal) WHERE state = 1;
    CREATE INDEX outbox_open ON outbox (conversation, ordinal) WHERE state <= 3 AND kind = 1;
    CREATE INDEX outbox_leased ON outbox (lease_until, conversation, ordinal) WHERE state = 2;
    CREATE INDEX outbox_unknown ON outbox (since, conversation, ordinal) WHERE state = 3;
    CREATE INDEX outbox_provider ON outbox USING hash (provider_id) WHERE provider_id <> '';

    """

  private static let programs = """
    CREATE TABLE program (
      id int8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY, version int8 NOT NULL, published_at int8 NOT NULL,
      assistant text COLLATE "C" NOT NULL, hash bytea NOT NULL, image bytea NOT NULL, source bytea NOT NULL,
      UNIQUE (hash, assistant), UNIQUE (assistant, version)
    );
    CREATE TABLE assistant (name text COLLATE "C" PRIMARY KEY, published int8 NOT NULL, current int8);

    """

  private static let care = """
    CREATE TABLE dead_letter (
      id int8 GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at int8 NOT NULL, conversation int8, kind int2 NOT NULL,
      channel text COLLATE "C" NOT NULL, reason text NOT NULL, body bytea NOT NULL
    );
    CREATE TABLE usage (
      month int8, slot int8, amount int8 NOT NULL, channel text COLLATE "C", category text COLLATE "C",
      PRIMARY KEY (month, channel, category, slot)
    ) WITH (fillfactor = 50);
    """
}
