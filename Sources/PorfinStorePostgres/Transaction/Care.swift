import PorfinModel
import PorfinStore

/// Dead letters, counters, and what is forgotten in time.
extension PostgresTransaction {
  func deadLetters(after id: Int64, limit: Int) throws -> [DeadLetter] {
    guard limit > 0 else { return [] }
    let rows = try run(
      Self.letters {
        $0.add(id)
        $0.add(Int64(limit))
      })
    return try rows.indices.map { row in
      guard let kind = DeadLetter.Kind(stored: rows.int(row, 3)) else {
        throw fail(.damaged("dead letter \(rows.int(row, 0)) is of a kind that does not exist"))
      }
      return DeadLetter(
        id: rows.int(row, 0), at: Moment(milliseconds: rows.int(row, 1)), channel: ChannelName(rows.text(row, 4)),
        conversation: rows.optionalInt(row, 2).map(ConversationID.init), kind: kind, reason: rows.text(row, 5),
        body: rows.bytes(row, 6))
    }
  }

  func removeDeadLetters(_ ids: [Int64]) throws {
    guard !ids.isEmpty else { return }
    _ = try run(Self.removal { $0.add(ids) })
  }

  func count(_ usage: [UsageKey: Int64]) throws {
    guard !usage.isEmpty else { return }
    // In one order everywhere, so that two processes never wait for each other.
    let sorted = usage.sorted {
      ($0.key.month, $0.key.channel.text, $0.key.category) < ($1.key.month, $1.key.channel.text, $1.key.category)
    }
    _ = try run(
      Self.counting {
        $0.add(sorted.map(\.key.month))
        $0.add(sorted.map(\.key.channel.text))
        $0.add(sorted.map(\.key.category))
        $0.add(sorted.map(\.value))
      })
  }

  func usage(month: Int64) throws -> [UsageKey: Int64] {
    let rows = try run(Self.usage { $0.add(month) })
    var usage: [UsageKey: Int64] = [:]
    for row in rows.indices {
      let key = UsageKey(channel: ChannelName(rows.text(row, 0)), month: month, category: rows.text(row, 1))
      usage[key] = rows.int(row, 2)
    }
    return usage
  }

  func forgetDeliveries(before: Moment, limit: Int) throws -> Int {
    guard limit > 0 else { return 0 }
    let rows = try run(
      Self.forgetting {
        // Whole seconds are enough, and all that other stores keep.
        $0.add(Moment(seconds: before.seconds).milliseconds)
        $0.add(Int64(limit))
      })
    return rows.affected
  }

  func census() throws -> Census {
    let rows = try run([Statement.readsAll(), Self.census()])[1]
    var census = Census()
    census.conversations = rows.int(0, 0)
    census.running = rows.int(0, 1)
    census.handedOver = rows.int(0, 2)
    census.held = rows.int(0, 3)
    census.queued = rows.int(0, 4)
    census.sending = rows.int(0, 5)
    census.unknown = rows.int(0, 6)
    census.deadLetters = rows.int(0, 7)
    return census
  }

  private static let letters = Statement(
    "letters",
    """
    SELECT id, at, conversation, kind, channel, reason, body FROM dead_letter WHERE id > $1::int8
    ORDER BY id LIMIT $2::int8
    """)
  private static let removal = Statement("removal", "DELETE FROM dead_letter WHERE id = ANY($1::int8[])")
  private static let counting = Statement(
    "counting",
    """
    INSERT INTO usage AS u (slot, month, channel, category, amount)
    SELECT pg_backend_pid() % \(Limits.counterSlots), * FROM unnest($1::int8[], $2::text[], $3::text[], $4::int8[])
    ON CONFLICT (month, channel, category, slot) DO UPDATE SET amount = u.amount + excluded.amount
    """)
  private static let usage = Statement(
    "usage",
    "SELECT channel, category, sum(amount)::int8 FROM usage WHERE month = $1::int8 GROUP BY channel, category")
  private static let forgetting = Statement(
    "forgetting",
    """
    WITH old AS MATERIALIZED (
      SELECT key FROM delivery WHERE seen_at < $1::int8 ORDER BY seen_at LIMIT $2::int8 FOR UPDATE SKIP LOCKED)
    DELETE FROM delivery d USING old WHERE d.key = old.key
    """)
  private static let census = Statement(
    "census",
    """
    SELECT c.*, (SELECT count(*) FROM inbox), o.*, (SELECT count(*) FROM dead_letter)
    FROM (SELECT count(*), count(*) FILTER (WHERE phase = 1), count(*) FILTER (WHERE phase = 2) FROM conversation) c,
      (SELECT (SELECT count(*) FROM outbox WHERE state = 1), (SELECT count(*) FROM outbox WHERE state = 2),
        (SELECT count(*) FROM outbox WHERE state = 3)) o
    """)
}
