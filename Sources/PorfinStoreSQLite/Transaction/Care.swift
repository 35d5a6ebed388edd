import GRDB
import PorfinModel
import PorfinStore

struct CareQueries {
  let letters, removal, counting, usage, forgetting: Query
  let phases, held, open, letterCount: Query

  init(_ database: Database) throws {
    letters = try Query(
      database,
      "SELECT id, at, channel, conversation, kind, reason, body FROM dead_letter WHERE id > ? ORDER BY id LIMIT ?")
    removal = try Query(database, "DELETE FROM dead_letter WHERE id = ?")
    counting = try Query(
      database,
      """
      INSERT INTO usage (month, channel, category, amount) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (month, channel, category) DO UPDATE SET amount = amount + ?4
      """)
    usage = try Query(database, "SELECT channel, category, amount FROM usage WHERE month = ?")
    forgetting = try Query(
      database,
      """
      DELETE FROM delivery WHERE (high, low) IN (SELECT high, low FROM delivery WHERE seen < ? ORDER BY seen LIMIT ?)
      """)
    phases = try Query(database, "SELECT phase, count(*) FROM conversation GROUP BY phase")
    held = try Query(database, "SELECT count(*) FROM inbox")
    open = try Query(
      database, "SELECT state, count(*) FROM record INDEXED BY record_open WHERE at IS NOT NULL GROUP BY state")
    letterCount = try Query(database, "SELECT count(*) FROM dead_letter")
  }
}

/// Dead letters, counters, and what is done now and then.
extension SQLiteTransaction {
  func deadLetters(after id: Int64, limit: Int) throws -> [DeadLetter] {
    guard limit > 0 else { return [] }
    return try call {
      try engine.care.letters.add(id).add(Int64(limit)).all { row in
        guard let kind = UInt8(exactly: row.int(4)).flatMap(DeadLetter.Kind.init) else {
          throw StoreError.damaged("SQLite: dead letter \(row.int(0)) is of no kind that exists")
        }
        return DeadLetter(
          id: row.int(0), at: Moment(milliseconds: row.int(1)),
          channel: ChannelName(try engine.channels.name(row.int(2))),
          conversation: row.optionalInt(3).map(ConversationID.init), kind: kind, reason: row.text(5), body: row.bytes(6)
        )
      }
    }
  }

  func removeDeadLetters(_ ids: [Int64]) throws {
    try call {
      for id in ids { try engine.care.removal.add(id).run() }
    }
  }

  func count(_ usage: [UsageKey: Int64]) throws {
    try call {
      for (key, amount) in usage {
        let channel = try engine.channels.number(key.channel.text)
        try engine.care.counting.add(key.month).add(channel).add(key.category).add(amount).run()
      }
    }
  }

  func usage(month: Int64) throws -> [UsageKey: Int64] {
    try call {
      let rows = try engine.care.usage.add(month).all { row in
        let channel = ChannelName(try engine.channels.name(row.int(0)))
        return (UsageKey(channel: channel, month: month, category: row.text(1)), row.int(2))
      }
      return Dictionary(rows) { $0 &+ $1 }
    }
  }

  func forgetDeliveries(before: Moment, limit: Int) throws -> Int {
    guard limit > 0 else { return 0 }
    return try call { try engine.care.forgetting.add(before.milliseconds).add(Int64(limit)).run() }
  }

  func census() throws -> Census {
    try call {
      var census = Census()
      for (phase, count) in try engine.care.phases.all({ ($0.int(0), $0.int(1)) }) {
        census.conversations += count
        if phase == Int64(Conversation.Phase.running.rawValue) { census.running = count }
        if phase == Int64(Conversation.Phase.handedOver.rawValue) { census.handedOver = count }
      }
      for (state, count) in try engine.care.open.all({ ($0.int(0), $0.int(1)) }) {
        if state == Int64(OutboxState.queued.rawValue) { census.queued = count }
        if state == Int64(OutboxState.sending.rawValue) { census.sending = count }
        if state == Int64(OutboxState.unknown.rawValue) { census.unknown = count }
      }
      census.held = try engine.care.held.first { $0.int(0) } ?? 0
      census.deadLetters = try engine.care.letterCount.first { $0.int(0) } ?? 0
      return census
    }
  }
}
