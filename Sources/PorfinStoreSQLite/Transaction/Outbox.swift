import GRDB
import PorfinModel
import PorfinStore

struct OutboxQueries {
  let claim, sending, advance, attention, byKey, byProvider, ofConversation, settlement: Query

  static let columns = """
    o.conversation, o.place, o.subject, o.kind, o.state, o.attempt, o.at, o.since, o.stage, o.code, o.provider, o.body
    """
  /// No earlier message of its conversation is open, if it is a message.
  static let isHead = """
    (o.kind <> 1 OR NOT EXISTS (
      SELECT 1 FROM record e
      WHERE e.conversation = o.conversation AND e.place < o.place AND e.kind = 1 AND e.at IS NOT NULL
        AND e.place >= ifnull((SELECT line FROM conversation WHERE id = o.conversation), 0)))
    """

  init(_ database: Database) throws {
    claim = try Query(
      database,
      """
      SELECT \(Self.columns) FROM record o INDEXED BY record_open
      WHERE o.at IS NOT NULL AND o.state = 1 AND o.at <= ? AND (1 << o.kind) & ? AND \(Self.isHead)
      ORDER BY o.at, o.conversation, o.place LIMIT ?
      """)
    sending = try Query(
      database,
      """
      UPDATE record SET state = 2, attempt = ?, at = ?, since = ?, owner = ? WHERE conversation = ? AND place = ?
      """)
    // Only now and then: it is a hint, and a conversation's row is better not written for each message.
    advance = try Query(
      database, "UPDATE conversation SET line = ?1 WHERE id = ?2 AND line + \(Limits.lineLength) < ?1")
    attention = try Query(
      database,
      """
      SELECT \(Self.columns) FROM record o INDEXED BY record_open
      WHERE o.at IS NOT NULL AND o.state = ? AND o.at <= ? ORDER BY o.at, o.conversation, o.place LIMIT ?
      """)
    byKey = try Query(database, "SELECT \(Self.columns) FROM record o WHERE conversation = ? AND place = ?")
    byProvider = try Query(
      database,
      """
      SELECT \(Self.columns) FROM record o INDEXED BY record_provider
      WHERE provider IS NOT NULL AND substr(provider, -12) = substr(?1, -12) AND provider = ?1 AND subject = ?2
      """)
    ofConversation = try Query(
      database,
      "SELECT \(Self.columns) FROM record o WHERE conversation = ? AND place >= ? AND kind <> 0 ORDER BY place LIMIT ?")
    settlement = try Query(
      database,
      """
      UPDATE record SET state = ?, at = ?, since = ?, stage = ?, code = ?, provider = ?, owner = NULL
      WHERE conversation = ? AND place = ?
      """)
  }
}

/// What leaves.
extension SQLiteTransaction {
  func claimOutbox(limit: Int, kinds: [OutboxKind], owner: Int64, leaseUntil: Moment) throws -> [OutboxRow] {
    guard limit > 0, !kinds.isEmpty else { return [] }
    return try call {
      let mask = kinds.reduce(Int64(0)) { $0 | 1 << Int64($1.rawValue) }
      var rows = try engine.outbox.claim.add(now.milliseconds).add(mask).add(Int64(limit)).all(row)
      for index in rows.indices {
        rows[index].state = .sending
        rows[index].attempt += 1
        rows[index].since = now
        let key = rows[index].key
        try engine.outbox.sending.add(rows[index].attempt).add(leaseUntil.milliseconds).add(now.milliseconds).add(owner)
          .add(key.conversation.number).add(Place.row(key.ordinal)).run()
        // It is at the head: all messages before it have ended, and what has ended stays so.
        if rows[index].kind == .message {
          try engine.outbox.advance.add(Place.row(key.ordinal)).add(key.conversation.number).run()
        }
      }
      return rows
    }
  }

  func settle(_ ends: [OutboxEnd]) throws -> [Bool] {
    try call {
      try ends.map { end in
        guard var row = try row(end.key) else { return false }
        guard row.apply(end, now: now) else { return false }
        try write(row)
        return true
      }
    }
  }

  func expireLeases(limit: Int) throws -> [OutboxRow] {
    guard limit > 0 else { return [] }
    return try call {
      var rows = try engine.outbox.attention.add(Int64(OutboxState.sending.rawValue)).add(now.milliseconds)
        .add(Int64(limit)).all(row)
      for index in rows.indices {
        rows[index].state = .unknown
        rows[index].since = now
        try write(rows[index])
      }
      return rows
    }
  }

  func unknownOutbox(since: Moment, limit: Int) throws -> [OutboxRow] {
    guard limit > 0, since.milliseconds > .min else { return [] }
    return try call {
      try engine.outbox.attention.add(Int64(OutboxState.unknown.rawValue)).add(since.milliseconds - 1)
        .add(Int64(limit)).all(row)
    }
  }

  func outbox(_ keys: [OutboxKey]) throws -> [OutboxRow] {
    try call { try keys.distinct.compactMap(row) }
  }

  func outbox(providerIDs: [String], channel: ChannelName) throws -> [OutboxRow] {
    try call {
      guard let channel = try engine.channels.known(channel.text) else { return [] }
      let rows = try providerIDs.distinct.flatMap { id in
        try id.isEmpty ? [] : engine.outbox.byProvider.add(id).add(channel).all(row)
      }
      return rows.sorted { $0.key < $1.key }
    }
  }

  func outbox(of conversation: ConversationID, from ordinal: Int64, limit: Int) throws -> [OutboxRow] {
    guard limit > 0 else { return [] }
    return try call {
      try engine.outbox.ofConversation.add(conversation.number).add(Place.row(ordinal)).add(Int64(limit)).all(row)
    }
  }

  private func row(_ key: OutboxKey) throws -> OutboxRow? {
    try engine.outbox.byKey.add(key.conversation.number).add(Place.row(key.ordinal)).first(row)
  }

  private func row(_ row: Query) throws -> OutboxRow {
    let key = OutboxKey(ConversationID(row.int(0)), Place.number(row.int(1)))
    guard let kind = UInt8(exactly: row.int(3)).flatMap(OutboxKind.init),
      let state = UInt8(exactly: row.int(4)).flatMap(OutboxState.init)
    else { throw StoreError.damaged("SQLite: row \(key.ordinal) of conversation \(key.conversation.number)") }
    let since = Moment(milliseconds: row.int(7))
    var one = OutboxRow(
      key: key, channel: ChannelName(try engine.channels.name(row.int(2))), kind: kind, state: state,
      dueAt: state == .queued ? Moment(milliseconds: row.int(6)) : since, since: since, body: row.bytes(11))
    one.attempt = row.int(5)
    one.stage = UInt8(clamping: row.int(8))
    one.code = row.int(9)
    one.providerID = row.text(10)
    return one
  }

  private func write(_ row: OutboxRow) throws {
    try engine.outbox.settlement.add(Int64(row.state.rawValue)).add(row.attentionAt?.milliseconds)
      .add(row.since.milliseconds).add(Int64(row.stage)).add(row.code == 0 ? nil : row.code)
      .add(orNull: row.providerID).add(row.key.conversation.number).add(Place.row(row.key.ordinal)).run()
  }
}

/// Where turns and rows of the outbox stand among the records of their conversation.
enum Place {
  static func turn(_ turn: Int64) -> Int64 { clamped(turn) * 2 }
  static func row(_ ordinal: Int64) -> Int64 { clamped(ordinal) * 2 + 1 }
  /// The turn or the ordinal.
  static func number(_ place: Int64) -> Int64 { place >> 1 }

  private static func clamped(_ number: Int64) -> Int64 { min(max(number, -1 << 62), (1 << 62) - 1) }
}

extension OutboxRow {
  /// When it needs attention, if nobody has a lease on it; nil for one that has ended.
  var attentionAt: Moment? {
    switch state {
    case .queued: dueAt
    case .sending, .unknown: since
    case .sent, .failed: nil
    }
  }
}
