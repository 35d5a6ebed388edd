/// The tables. Moments are milliseconds since 1970.
///
/// What is absent is null: it costs no byte. Tables whose key is their order have no row id. Channels and assistants are
/// numbers.
enum Schema {
  /// "Porf": another application's file is not touched.
  static let application: Int64 = 0x506f_7266
  static let version = Int64(upgrades.count)

  /// Element n brings a file from version n to n + 1. What was released never changes.
  static let upgrades = [people + conversations + queues + programs + care]

  private static let people = """
    CREATE TABLE counter (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE channel (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE contact (
      id INTEGER PRIMARY KEY, name TEXT, addresses BLOB, fields BLOB, wants_marketing INTEGER NOT NULL
    );
    CREATE TABLE address (
      value TEXT NOT NULL, kind INTEGER NOT NULL, contact INTEGER NOT NULL, PRIMARY KEY (value, kind)
    ) WITHOUT ROWID;

    """

  // due_at follows from its parts, so it cannot drift. Before the place `line` all messages have ended: where to begin to
  // look for one that is open, in a conversation however long.
  private static let conversations = """
    CREATE TABLE conversation (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, channel INTEGER NOT NULL, phase INTEGER NOT NULL,
      program INTEGER, turn INTEGER NOT NULL, next_ordinal INTEGER NOT NULL, next_sequence INTEGER NOT NULL,
      wake_at INTEGER, handle_at INTEGER, held_since INTEGER, window_until INTEGER, paused_until INTEGER,
      line INTEGER NOT NULL DEFAULT 0, snapshot BLOB,
      due_at INTEGER AS (ifnull(paused_until, min(ifnull(wake_at, handle_at), ifnull(handle_at, wake_at)))) VIRTUAL
    );
    CREATE UNIQUE INDEX conversation_contact ON conversation (contact, channel);
    CREATE INDEX conversation_due ON conversation (due_at) WHERE due_at IS NOT NULL;
    CREATE TABLE inbox (
      conversation INTEGER, sequence INTEGER, at INTEGER NOT NULL, body BLOB NOT NULL,
      PRIMARY KEY (conversation, sequence)
    ) WITHOUT ROWID;

    """

  // Journal and outbox of a conversation are one table, interleaved: a turn writes both, and so writes one page, where it
  // would write two. What each commit costs is its pages.
  //
  // kind: 0 for a turn of the journal, else `OutboxKind`. place: twice the turn, or twice the ordinal and one. subject: the
  // program of a turn, the channel of a row. `at` is when a row needs attention: due while queued, end of the lease while
  // sending, since while unknown, else null. So its index holds open rows only, however much was sent. Ids of providers are
  // long and differ in their ends.
  private static let queues = """
    CREATE TABLE delivery (
      high INTEGER, low INTEGER, seen INTEGER NOT NULL, PRIMARY KEY (high, low)
    ) WITHOUT ROWID;
    CREATE INDEX delivery_seen ON delivery (seen);
    CREATE TABLE record (
      conversation INTEGER, place INTEGER, kind INTEGER NOT NULL, subject INTEGER NOT NULL, body BLOB NOT NULL,
      state INTEGER, attempt INTEGER, at INTEGER, since INTEGER, owner INTEGER, stage INTEGER, code INTEGER,
      provider TEXT, PRIMARY KEY (conversation, place)
    ) WITHOUT ROWID;
    CREATE INDEX record_open ON record (state, at) WHERE at IS NOT NULL;
    CREATE INDEX record_provider ON record (substr(provider, -12)) WHERE provider IS NOT NULL;

    """

  private static let programs = """
    CREATE TABLE assistant (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, versions INTEGER NOT NULL, current INTEGER
    );
    CREATE TABLE program (
      id INTEGER PRIMARY KEY AUTOINCREMENT, assistant INTEGER NOT NULL, version INTEGER NOT NULL, hash BLOB NOT NULL,
      published_at INTEGER NOT NULL, image BLOB NOT NULL, source BLOB NOT NULL, UNIQUE (assistant, hash)
    );

    """

  private static let care = """
    CREATE TABLE dead_letter (
      id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, channel INTEGER NOT NULL, conversation INTEGER,
      kind INTEGER NOT NULL, reason TEXT NOT NULL, body BLOB NOT NULL
    );
    CREATE TABLE usage (
      month INTEGER, channel INTEGER, category TEXT, amount INTEGER NOT NULL, PRIMARY KEY (month, channel, category)
    ) WITHOUT ROWID;
    """
}
