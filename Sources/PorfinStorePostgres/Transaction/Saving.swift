import PorfinModel
import PorfinStore

/// Writes a whole change set in one round trip.
extension PostgresTransaction {
  func save(_ changes: ChangeSet) throws {
    var queries: [Expecting] = []
    queries += try contactQueries(changes)
    queries += conversationQueries(changes)
    queries += historyQueries(changes)
    for merge in changes.merges where merge.from != merge.into { queries += mergeQueries(merge) }
    guard !queries.isEmpty else { return }
    let results = try run(queries.map(\.query))
    for (query, rows) in zip(queries, results) {
      guard let expected = query.affected, rows.affected != expected else { continue }
      throw fail(
        .conflict("PostgreSQL: \(expected - rows.affected) of \(expected) rows were changed by another process"))
    }
    if !changes.outbox.isEmpty || changes.begun.contains(where: { $0.dueAt != nil })
      || changes.changed.contains(where: { $0.conversation.dueAt != nil })
    {
      madeWork = true
    }
  }

  /// A statement, and how many rows it must touch: fewer mean that somebody else was there.
  private struct Expecting {
    var query: Query
    var affected: Int?

    init(_ query: Query, affected: Int? = nil) {
      self.query = query
      self.affected = affected
    }
  }

  private func contactQueries(_ changes: ChangeSet) throws -> [Expecting] {
    let contacts = changes.contacts.sorted { $0.id < $1.id }
    guard !contacts.isEmpty else { return [] }
    let merged = Set(changes.merges.map(\.from))
    var addresses: [Address: (contact: ContactID, position: Int)] = [:]
    for contact in contacts {
      for (position, address) in contact.addresses.distinct.enumerated() {
        if let owner = addresses[address]?.contact, !merged.contains(owner) {
          throw fail(.conflict("PostgreSQL: an address of two people"))
        }
        addresses[address] = (contact.id, position)
      }
    }
    // In one order everywhere, so that two processes never wait for each other.
    let ordered = addresses.sorted { ($0.key.value, $0.key.kind.rawValue) < ($1.key.value, $1.key.kind.rawValue) }
    return [
      Expecting(
        Self.putContacts {
          $0.add(contacts.map(\.id.number))
          $0.add(contacts.map(\.wantsMarketing))
          $0.add(contacts.map(\.name))
          $0.add(contacts.map(\.fields))
        }),
      Expecting(Self.dropAddresses { $0.add(contacts.map(\.id.number)) }),
      // Somebody else's address is only taken in a merge; else two processes have met the same person for the first time.
      Expecting(
        Self.putAddresses {
          $0.add(ordered.map(\.value.contact.number))
          $0.add(ordered.map { Int64($0.value.position) })
          $0.add(ordered.map { Int64($0.key.kind.rawValue) })
          $0.add(ordered.map(\.key.value))
          $0.add(merged.map(\.number))
        }, affected: ordered.count),
    ]
  }

  private func conversationQueries(_ changes: ChangeSet) -> [Expecting] {
    var queries: [Expecting] = []
    if !changes.begun.isEmpty {
      let begun = changes.begun.sorted { $0.id < $1.id }
      queries.append(
        Expecting(
          Self.begin {
            $0.add(begun)
            $0.add(begun.map(\.contact.number))
            $0.add(begun.map(\.channel.text))
          }))
    }
    let changed = changes.changed.sorted { $0.conversation.id < $1.conversation.id }
    if !changed.isEmpty {
      queries.append(
        Expecting(
          Self.change {
            $0.add(changed.map(\.conversation))
            $0.add(changed.map(\.readAtTurn))
          }, affected: changed.count))
    }
    let done = changed.compactMap { one in one.doneThrough.map { (one.conversation.id.number, $0) } }
    if !done.isEmpty {
      queries.append(
        Expecting(
          Self.dropEntries {
            $0.add(done.map(\.0))
            $0.add(done.map(\.1))
          }))
    }
    let held =
      changes.begun.flatMap { one in one.inbox.map { (one.id.number, $0) } }
      + changed.flatMap { one in one.held.map { (one.conversation.id.number, $0) } }
    if !held.isEmpty {
      queries.append(
        Expecting(
          Self.putEntries {
            $0.add(held.map(\.0))
            $0.add(held.map(\.1.sequence))
            $0.add(held.map(\.1.at.milliseconds))
            $0.add(held.map(\.1.body))
          }))
    }
    return queries
  }

  private func historyQueries(_ changes: ChangeSet) -> [Expecting] {
    var queries: [Expecting] = []
    if !changes.journal.isEmpty {
      let journal = changes.journal
      queries.append(
        Expecting(
          Self.putJournal {
            $0.add(journal.map(\.conversation.number))
            $0.add(journal.map(\.turn))
            $0.add(journal.map(\.program.number))
            $0.add(journal.map(\.body))
          }))
    }
    if !changes.outbox.isEmpty { queries.append(Expecting(Self.putOutbox { $0.add(changes.outbox) })) }
    if !changes.deadLetters.isEmpty {
      let letters = changes.deadLetters
      queries.append(
        Expecting(
          Self.putDeadLetters {
            $0.add(letters.map(\.at.milliseconds))
            $0.add(letters.map { $0.conversation?.number })
            $0.add(letters.map { Int64($0.kind.rawValue) })
            $0.add(letters.map(\.channel.text))
            $0.add(letters.map(\.reason))
            $0.add(letters.map(\.body))
          }))
    }
    return queries
  }

  private func mergeQueries(_ merge: (from: ContactID, into: ContactID)) -> [Expecting] {
    [Self.mergeAddresses, Self.mergeConversations, Self.dropMerged].map { statement in
      Expecting(
        statement {
          $0.add(merge.from.number)
          $0.add(merge.into.number)
        })
    }
  }
}

// MARK: Statements

extension PostgresTransaction {
  private static let putContacts = Statement(
    "put_contacts",
    """
    INSERT INTO contact (id, wants_marketing, name, fields)
    SELECT * FROM unnest($1::int8[], $2::bool[], $3::text[], $4::bytea[])
    ON CONFLICT (id) DO UPDATE
    SET wants_marketing = excluded.wants_marketing, name = excluded.name, fields = excluded.fields
    """)
  private static let dropAddresses = Statement("drop_addresses", "DELETE FROM address WHERE contact = ANY($1::int8[])")
  private static let putAddresses = Statement(
    "put_addresses",
    """
    INSERT INTO address AS a (contact, position, kind, value)
    SELECT * FROM unnest($1::int8[], $2::int8[], $3::int8[], $4::text[])
    ON CONFLICT (value, kind) DO UPDATE SET contact = excluded.contact, position = excluded.position
    WHERE a.contact = excluded.contact OR a.contact = ANY($5::int8[])
    """)
  private static let begin = Statement(
    "begin_conversations",
    """
    INSERT INTO conversation (id, phase, program, snapshot, turn, next_ordinal, next_sequence, wake_at, handle_at,
      held_since, window_until, paused_until, contact, channel)
    SELECT * FROM unnest($1::int8[], $2::int8[], $3::int8[], $4::bytea[], $5::int8[], $6::int8[], $7::int8[], $8::int8[],
      $9::int8[], $10::int8[], $11::int8[], $12::int8[], $13::int8[], $14::text[])
    """)
  // Besides the turn, what is counted up never goes back: entries that came since it was read are not forgotten.
  private static let change = Statement(
    "change_conversations",
    """
    UPDATE conversation c SET phase = x.phase, program = x.program, snapshot = x.snapshot, turn = x.turn,
      next_ordinal = x.next_ordinal, next_sequence = x.next_sequence, wake_at = x.wake_at, handle_at = x.handle_at,
      held_since = x.held_since, window_until = x.window_until, paused_until = x.paused_until
    FROM unnest($1::int8[], $2::int8[], $3::int8[], $4::bytea[], $5::int8[], $6::int8[], $7::int8[], $8::int8[],
      $9::int8[], $10::int8[], $11::int8[], $12::int8[], $13::int8[])
      AS x(id, phase, program, snapshot, turn, next_ordinal, next_sequence, wake_at, handle_at, held_since, window_until,
        paused_until, read_at_turn)
    WHERE c.id = x.id AND c.turn = x.read_at_turn AND c.next_sequence <= x.next_sequence
    """)
  private static let dropEntries = Statement(
    "drop_entries",
    """
    DELETE FROM inbox i USING unnest($1::int8[], $2::int8[]) AS x(conversation, through)
    WHERE i.conversation = x.conversation AND i.sequence <= x.through
    """)
  private static let putEntries = Statement(
    "put_entries",
    """
    INSERT INTO inbox (conversation, sequence, at, body)
    SELECT * FROM unnest($1::int8[], $2::int8[], $3::int8[], $4::bytea[])
    """)
  private static let putJournal = Statement(
    "put_journal",
    """
    INSERT INTO journal (conversation, turn, program, body)
    SELECT * FROM unnest($1::int8[], $2::int8[], $3::int8[], $4::bytea[])
    """)
  private static let putOutbox = Statement(
    "put_outbox",
    """
    INSERT INTO outbox
      (conversation, ordinal, channel, kind, state, attempt, due_at, since, body, provider_id, stage, code)
    SELECT * FROM unnest($1::int8[], $2::int8[], $3::text[], $4::int8[], $5::int8[], $6::int8[], $7::int8[], $8::int8[],
      $9::bytea[], $10::text[], $11::int8[], $12::int8[])
    """)
  private static let putDeadLetters = Statement(
    "put_dead_letters",
    """
    INSERT INTO dead_letter (at, conversation, kind, channel, reason, body)
    SELECT * FROM unnest($1::int8[], $2::int8[], $3::int8[], $4::text[], $5::text[], $6::bytea[])
    """)
  private static let mergeAddresses = Statement(
    "merge_addresses",
    """
    UPDATE address SET contact = $2::int8,
      position = position + (SELECT coalesce(max(position) + 1, 0) FROM address WHERE contact = $2)
    WHERE contact = $1::int8
    """)
  private static let mergeConversations = Statement(
    "merge_conversations",
    """
    UPDATE conversation c SET contact = $2::int8 WHERE contact = $1::int8
      AND NOT EXISTS (SELECT FROM conversation d WHERE d.contact = $2 AND d.channel = c.channel)
    """)
  private static let dropMerged = Statement(
    "drop_merged",
    """
    DELETE FROM contact WHERE id = $1::int8 AND $1 <> $2::int8
      AND NOT EXISTS (SELECT FROM conversation WHERE contact = $1)
    """)
}

extension Arguments {
  /// Twelve arrays: id, and what a turn changes.
  fileprivate mutating func add(_ conversations: [Conversation]) {
    add(conversations.map(\.id.number))
    add(conversations.map { Int64($0.phase.rawValue) })
    add(conversations.map { $0.program?.number })
    add(conversations.map(\.snapshot))
    add(conversations.map(\.turn))
    add(conversations.map(\.nextOrdinal))
    add(conversations.map(\.nextSequence))
    add(conversations.map { $0.wakeAt?.milliseconds })
    add(conversations.map { $0.handleAt?.milliseconds })
    add(conversations.map { $0.heldSince?.milliseconds })
    add(conversations.map { $0.windowUntil?.milliseconds })
    add(conversations.map { $0.pausedUntil?.milliseconds })
  }

  /// Twelve arrays.
  fileprivate mutating func add(_ rows: [OutboxRow]) {
    add(rows.map(\.key.conversation.number))
    add(rows.map(\.key.ordinal))
    add(rows.map(\.channel.text))
    add(rows.map { Int64($0.kind.rawValue) })
    add(rows.map { Int64($0.state.rawValue) })
    add(rows.map(\.attempt))
    add(rows.map(\.dueAt.milliseconds))
    add(rows.map(\.since.milliseconds))
    add(rows.map(\.body))
    add(rows.map(\.providerID))
    add(rows.map { Int64($0.stage) })
    add(rows.map(\.code))
  }
}
