import PorfinModel
import PorfinStore

/// Deliveries, and conversations with what waits for them.
///
/// Rows are locked by one statement and their inbox is read by the next: a statement that locks and reads sees the inbox
/// as it was before it waited for the lock, and handles entries twice.
extension PostgresTransaction {
  func admit(_ keys: [DeliveryKey]) throws -> [Bool] {
    guard !keys.isEmpty else { return [] }
    // In one order everywhere, so that two processes never wait for each other.
    let sorted = Set(keys).sorted { ($0.high, $0.low) < ($1.high, $1.low) }
    let rows = try run(
      Self.admission {
        $0.add(sorted.map { ($0.high, $0.low) })
        $0.add(now.milliseconds)
      })
    var fresh = Set(rows.indices.map { DeliveryKey(bytes: rows.bytes($0, 0)) })
    return keys.map { fresh.remove($0) != nil }
  }

  func lock(_ ids: [ConversationID]) throws -> [Conversation] {
    guard !ids.isEmpty else { return [] }
    let numbers = Set(ids).map(\.number)
    let found = try run([Self.locking { $0.add(numbers) }, Self.entries { $0.add(numbers) }])
    return try conversations(found[0], inbox: found[1])
  }

  func read(_ ids: [ConversationID]) throws -> [Conversation] {
    guard !ids.isEmpty else { return [] }
    return try conversations(run(Self.reading { $0.add(Set(ids).map(\.number)) }), inbox: nil)
  }

  func claimDue(limit: Int) throws -> [Conversation] {
    guard limit > 0 else { return [] }
    let claimed = try run(
      Self.claim {
        $0.add(now.milliseconds)
        $0.add(Int64(limit))
      })
    guard claimed.count > 0 else { return [] }
    let inbox = try run(Self.entries { $0.add(claimed.indices.map { claimed.int($0, 0) }) })
    return try conversations(claimed, inbox: inbox)
  }

  func nextDue() throws -> Moment? {
    let rows = try run(Self.next())
    return rows.optionalInt(0, 0).map(Moment.init(milliseconds:))
  }

  private func conversations(_ rows: Rows, inbox: Rows?) throws -> [Conversation] {
    var held: [ConversationID: [InboxEntry]] = [:]
    if let inbox {
      for row in inbox.indices {
        held[ConversationID(inbox.int(row, 0)), default: []].append(
          InboxEntry(
            sequence: inbox.int(row, 1), at: Moment(milliseconds: inbox.int(row, 2)), body: inbox.bytes(row, 3)))
      }
    }
    return try rows.indices.map { row in
      func moment(_ column: Int) -> Moment? { rows.optionalInt(row, column).map(Moment.init(milliseconds:)) }
      let id = ConversationID(rows.int(row, 0))
      var one = Conversation(
        id: id, contact: ContactID(rows.int(row, 1)), channel: ChannelName(rows.text(row, 2)))
      guard let phase = Conversation.Phase(stored: rows.int(row, 3)) else {
        throw fail(.damaged("conversation \(id.number) is in a phase that does not exist"))
      }
      one.phase = phase
      one.program = rows.optionalInt(row, 4).map(ProgramID.init)
      one.snapshot = rows.bytes(row, 5)
      one.turn = rows.int(row, 6)
      one.nextOrdinal = rows.int(row, 7)
      one.nextSequence = rows.int(row, 8)
      one.wakeAt = moment(9)
      one.handleAt = moment(10)
      one.heldSince = moment(11)
      one.windowUntil = moment(12)
      one.pausedUntil = moment(13)
      one.inbox = held[id] ?? []
      return one
    }
  }

  private static let admission = Statement(
    "admission",
    """
    INSERT INTO delivery (key, seen_at) SELECT key, $2::int8 FROM unnest($1::uuid[]) AS key
    ON CONFLICT DO NOTHING RETURNING key
    """)
  private static let columns = """
    id, contact, channel, phase, program, snapshot, turn, next_ordinal, next_sequence, wake_at, handle_at, held_since,
    window_until, paused_until
    """
  private static let locking = Statement(
    "locking", "SELECT \(columns) FROM conversation WHERE id = ANY($1::int8[]) ORDER BY id FOR UPDATE")
  private static let reading = Statement(
    "reading", "SELECT \(columns) FROM conversation WHERE id = ANY($1::int8[])")
  private static let claim = Statement(
    "claim",
    """
    SELECT \(columns) FROM conversation WHERE due_at <= $1::int8 ORDER BY due_at, id LIMIT $2::int8
    FOR UPDATE SKIP LOCKED
    """)
  private static let entries = Statement(
    "entries",
    """
    SELECT conversation, sequence, at, body FROM inbox WHERE conversation = ANY($1::int8[])
    ORDER BY conversation, sequence
    """)
  private static let next = Statement(
    "next",
    """
    SELECT least(
      (SELECT due_at FROM conversation WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1),
      (SELECT o.due_at FROM outbox o WHERE \(claimable) ORDER BY o.due_at LIMIT 1))
    """)
}

extension DeliveryKey {
  fileprivate init(bytes: [UInt8]) {
    func number(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(high: number(bytes.prefix(8)), low: number(bytes.dropFirst(8)))
  }
}
