import GRDB
import PorfinModel
import PorfinStore

struct InboxQueries {
  let admission, locking, entries, due, nextConversation, nextRow: Query

  static let columns = """
    id, contact, channel, phase, program, turn, next_ordinal, next_sequence, wake_at, handle_at, held_since, window_until,
    paused_until, snapshot
    """

  init(_ database: Database) throws {
    admission = try Query(
      database, "INSERT INTO delivery (high, low, seen) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    locking = try Query(database, "SELECT \(Self.columns) FROM conversation WHERE id = ?")
    entries = try Query(
      database, "SELECT sequence, at, body FROM inbox WHERE conversation = ? ORDER BY sequence")
    due = try Query(
      database,
      "SELECT \(Self.columns) FROM conversation WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, id LIMIT ?")
    nextConversation = try Query(
      database, "SELECT due_at FROM conversation WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1")
    nextRow = try Query(
      database,
      """
      SELECT o.at FROM record o INDEXED BY record_open WHERE o.at IS NOT NULL AND o.state = 1 AND \(OutboxQueries.isHead) ORDER BY o.at LIMIT 1
      """)
  }
}

/// What comes in.
extension SQLiteTransaction {
  func admit(_ keys: [DeliveryKey]) throws -> [Bool] {
    try call {
      let seen = now.milliseconds
      return try keys.map { key in
        try engine.inbox.admission.add(Int64(bitPattern: key.high)).add(Int64(bitPattern: key.low)).add(seen)
          .run() > 0
      }
    }
  }

  func lock(_ ids: [ConversationID]) throws -> [Conversation] {
    try call { try ids.distinct.sorted().compactMap { try conversation($0) }.map(withEntries) }
  }

  func read(_ ids: [ConversationID]) throws -> [Conversation] {
    try call { try ids.distinct.compactMap { try conversation($0) } }
  }

  func claimDue(limit: Int) throws -> [Conversation] {
    guard limit > 0 else { return [] }
    return try call {
      try engine.inbox.due.add(now.milliseconds).add(Int64(limit)).all(conversation).map(withEntries)
    }
  }

  func nextDue() throws -> Moment? {
    try call {
      let conversation = try engine.inbox.nextConversation.first { Moment(milliseconds: $0.int(0)) }
      let row = try engine.inbox.nextRow.first { Moment(milliseconds: $0.int(0)) }
      guard let conversation, let row else { return conversation ?? row }
      return min(conversation, row)
    }
  }

  private func conversation(_ id: ConversationID) throws -> Conversation? {
    try engine.inbox.locking.add(id.number).first(conversation)
  }

  private func conversation(_ row: Query) throws -> Conversation {
    func moment(_ column: Int32) -> Moment? { row.optionalInt(column).map(Moment.init(milliseconds:)) }
    var one = Conversation(
      id: ConversationID(row.int(0)), contact: ContactID(row.int(1)),
      channel: ChannelName(try engine.channels.name(row.int(2))))
    guard let phase = UInt8(exactly: row.int(3)).flatMap(Conversation.Phase.init) else {
      throw StoreError.damaged("SQLite: conversation \(row.int(0)) is in no phase that exists")
    }
    one.phase = phase
    one.program = row.optionalInt(4).map(ProgramID.init)
    one.turn = row.int(5)
    one.nextOrdinal = row.int(6)
    one.nextSequence = row.int(7)
    one.wakeAt = moment(8)
    one.handleAt = moment(9)
    one.heldSince = moment(10)
    one.windowUntil = moment(11)
    one.pausedUntil = moment(12)
    one.snapshot = row.bytes(13)
    return one
  }

  private func withEntries(_ conversation: Conversation) throws -> Conversation {
    var conversation = conversation
    conversation.inbox = try engine.inbox.entries.add(conversation.id.number).all { row in
      InboxEntry(sequence: row.int(0), at: Moment(milliseconds: row.int(1)), body: row.bytes(2))
    }
    return conversation
  }
}
