import PorfinModel
import PorfinStore

/// What leaves.
extension PostgresTransaction {
  /// The head of the line. Whether an earlier message is open may be read before its lock is had: what is closed stays
  /// closed, and no row comes to stand before another.
  static let claimable = """
    o.state = 1 AND (o.kind <> 1 OR NOT EXISTS (
      SELECT FROM outbox e
      WHERE e.conversation = o.conversation AND e.ordinal < o.ordinal AND e.kind = 1 AND e.state <= 3))
    """

  func claimOutbox(limit: Int, kinds: [OutboxKind], owner: Int64, leaseUntil: Moment) throws -> [OutboxRow] {
    guard limit > 0, !kinds.isEmpty else { return [] }
    let rows = try run(
      Self.claim {
        $0.add(now.milliseconds)
        $0.add(Int64(limit))
        $0.add(kinds.map { Int64($0.rawValue) })
        $0.add(owner)
        $0.add(leaseUntil.milliseconds)
      })
    return try outboxRows(rows).sorted { ($0.dueAt, $0.key) < ($1.dueAt, $1.key) }
  }

  func settle(_ ends: [OutboxEnd]) throws -> [Bool] {
    guard !ends.isEmpty else { return [] }
    let locked = try outboxRows(run(Self.lockOutbox { $0.add(ends.map(\.key).distinct) }))
    var rows = Dictionary(locked.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var changed: Set<OutboxKey> = []
    let didChange = ends.map { end in
      guard rows[end.key]?.apply(end, now: now) == true else { return false }
      changed.insert(end.key)
      return true
    }
    let written = rows.values.filter { changed.contains($0.key) }.sorted { $0.key < $1.key }
    guard !written.isEmpty else { return didChange }
    _ = try run(
      Self.settlement {
        $0.add(written.map(\.key))
        $0.add(written.map { Int64($0.state.rawValue) })
        $0.add(written.map(\.dueAt.milliseconds))
        $0.add(written.map(\.since.milliseconds))
        $0.add(written.map(\.providerID))
        $0.add(written.map { Int64($0.stage) })
        $0.add(written.map(\.code))
      })
    // The next message of the conversation may leave, or this one again.
    madeWork = true
    return didChange
  }

  func expireLeases(limit: Int) throws -> [OutboxRow] {
    guard limit > 0 else { return [] }
    let rows = try run(
      Self.expiry {
        $0.add(now.milliseconds)
        $0.add(Int64(limit))
      })
    return try outboxRows(rows).sorted { $0.key < $1.key }
  }

  func unknownOutbox(since: Moment, limit: Int) throws -> [OutboxRow] {
    guard limit > 0 else { return [] }
    return try outboxRows(
      run(
        Self.unknown {
          $0.add(since.milliseconds)
          $0.add(Int64(limit))
        }))
  }

  func outbox(_ keys: [OutboxKey]) throws -> [OutboxRow] {
    guard !keys.isEmpty else { return [] }
    return try outboxRows(
      run(
        Self.byKey {
          $0.add(keys.distinct)
        }))
  }

  func outbox(providerIDs: [String], channel: ChannelName) throws -> [OutboxRow] {
    guard !providerIDs.isEmpty else { return [] }
    return try outboxRows(
      run(
        Self.byProvider {
          $0.add(Array(Set(providerIDs)))
          $0.add(channel.text)
        }))
  }

  func outbox(of conversation: ConversationID, from ordinal: Int64, limit: Int) throws -> [OutboxRow] {
    guard limit > 0 else { return [] }
    return try outboxRows(
      run(
        Self.ofConversation {
          $0.add(conversation.number)
          $0.add(ordinal)
          $0.add(Int64(limit))
        }))
  }

  private func outboxRows(_ rows: Rows) throws -> [OutboxRow] {
    try rows.indices.map { row in
      let key = OutboxKey(ConversationID(rows.int(row, 0)), rows.int(row, 1))
      guard let kind = OutboxKind(stored: rows.int(row, 3)), let state = OutboxState(stored: rows.int(row, 4)) else {
        throw fail(.damaged("row \(key.ordinal) of conversation \(key.conversation.number) makes no sense"))
      }
      var one = OutboxRow(
        key: key, channel: ChannelName(rows.text(row, 2)), kind: kind, state: state,
        dueAt: Moment(milliseconds: rows.int(row, 6)), since: Moment(milliseconds: rows.int(row, 7)),
        body: rows.bytes(row, 8))
      one.attempt = rows.int(row, 5)
      one.providerID = rows.text(row, 9)
      one.stage = UInt8(clamping: rows.int(row, 10))
      one.code = rows.int(row, 11)
      return one
    }
  }
}

// MARK: Statements

extension PostgresTransaction {
  private static let columns = """
    o.conversation, o.ordinal, o.channel, o.kind, o.state, o.attempt, o.due_at, o.since, o.body, o.provider_id, o.stage,
    o.code
    """
  private static let claim = Statement(
    "claim_outbox",
    """
    WITH picked AS MATERIALIZED (
      SELECT o.conversation, o.ordinal FROM outbox o
      WHERE o.due_at <= $1::int8 AND o.kind = ANY($3::int8[]) AND \(claimable)
      ORDER BY o.due_at, o.conversation, o.ordinal LIMIT $2::int8 FOR UPDATE OF o SKIP LOCKED)
    UPDATE outbox o SET state = 2, attempt = o.attempt + 1, since = $1, owner = $4::int8, lease_until = $5::int8
    FROM picked p WHERE o.conversation = p.conversation AND o.ordinal = p.ordinal RETURNING \(columns)
    """)
  private static let lockOutbox = Statement(
    "lock_outbox",
    """
    SELECT \(columns) FROM unnest($1::int8[], $2::int8[]) AS x(conversation, ordinal)
    JOIN outbox o ON o.conversation = x.conversation AND o.ordinal = x.ordinal
    ORDER BY o.conversation, o.ordinal FOR UPDATE OF o
    """)
  private static let settlement = Statement(
    "settlement",
    """
    UPDATE outbox o SET state = x.state, due_at = x.due_at, since = x.since, provider_id = x.provider, stage = x.stage,
      code = x.code, owner = NULL, lease_until = NULL
    FROM unnest($1::int8[], $2::int8[], $3::int8[], $4::int8[], $5::int8[], $6::text[], $7::int8[], $8::int8[])
      AS x(conversation, ordinal, state, due_at, since, provider, stage, code)
    WHERE o.conversation = x.conversation AND o.ordinal = x.ordinal
    """)
  private static let expiry = Statement(
    "expiry",
    """
    WITH picked AS MATERIALIZED (
      SELECT conversation, ordinal FROM outbox WHERE state = 2 AND lease_until <= $1::int8
      ORDER BY lease_until, conversation, ordinal LIMIT $2::int8 FOR UPDATE SKIP LOCKED)
    UPDATE outbox o SET state = 3, since = $1, owner = NULL, lease_until = NULL
    FROM picked p WHERE o.conversation = p.conversation AND o.ordinal = p.ordinal RETURNING \(columns)
    """)
  private static let unknown = Statement(
    "unknown_outbox",
    """
    SELECT \(columns) FROM outbox o WHERE state = 3 AND since < $1::int8
    ORDER BY since, conversation, ordinal LIMIT $2::int8
    """)
  private static let byKey = Statement(
    "outbox_by_key",
    """
    SELECT \(columns) FROM unnest($1::int8[], $2::int8[]) WITH ORDINALITY AS x(conversation, ordinal, place)
    JOIN outbox o ON o.conversation = x.conversation AND o.ordinal = x.ordinal ORDER BY x.place
    """)
  private static let byProvider = Statement(
    "outbox_by_provider",
    """
    SELECT \(columns) FROM unnest($1::text[]) AS x(provider)
    JOIN outbox o ON o.provider_id = x.provider AND o.provider_id <> '' AND o.channel = $2::text
    ORDER BY o.conversation, o.ordinal
    """)
  private static let ofConversation = Statement(
    "outbox_of",
    """
    SELECT \(columns) FROM outbox o WHERE conversation = $1::int8 AND ordinal >= $2::int8
    ORDER BY ordinal LIMIT $3::int8
    """)
}

extension Arguments {
  /// Two arrays.
  fileprivate mutating func add(_ keys: [OutboxKey]) {
    add(keys.map(\.conversation.number))
    add(keys.map(\.ordinal))
  }
}
