import GRDB
import PorfinModel
import PorfinStore

struct SavingQueries {
  let putContact, dropAddress, takeAddress, dropContact: Query
  let beginning, change, dropEntries, putEntry, putJournal, putOutbox, putLetter: Query
  let conversations, moveConversation: Query

  init(_ database: Database) throws {
    putContact = try Query(
      database,
      """
      INSERT INTO contact (id, name, addresses, fields, wants_marketing) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (id) DO UPDATE SET name = ?2, addresses = ?3, fields = ?4, wants_marketing = ?5
      """)
    dropAddress = try Query(database, "DELETE FROM address WHERE value = ? AND kind = ? AND contact = ?")
    takeAddress = try Query(
      database,
      """
      INSERT INTO address (value, kind, contact) VALUES (?1, ?2, ?3)
      ON CONFLICT (value, kind) DO UPDATE SET contact = ?3
      """)
    dropContact = try Query(database, "DELETE FROM contact WHERE id = ?")
    beginning = try Query(
      database,
      """
      INSERT INTO conversation (contact, channel, phase, program, turn, next_ordinal, next_sequence, wake_at, handle_at,
        held_since, window_until, paused_until, snapshot, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    // Besides the turn, what is counted up never goes back.
    change = try Query(
      database,
      """
      UPDATE conversation SET phase = ?, program = ?, turn = ?, next_ordinal = ?, next_sequence = ?, wake_at = ?,
        handle_at = ?, held_since = ?, window_until = ?, paused_until = ?, snapshot = ?
      WHERE id = ? AND turn = ? AND next_sequence <= ?
      """)
    dropEntries = try Query(database, "DELETE FROM inbox WHERE conversation = ? AND sequence <= ?")
    putEntry = try Query(database, "INSERT INTO inbox (conversation, sequence, at, body) VALUES (?, ?, ?, ?)")
    putJournal = try Query(
      database, "INSERT INTO record (conversation, place, kind, subject, body) VALUES (?, ?, 0, ?, ?)")
    putOutbox = try Query(
      database,
      """
      INSERT INTO record (conversation, place, subject, kind, state, attempt, at, since, stage, code, provider, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    putLetter = try Query(
      database, "INSERT INTO dead_letter (at, channel, conversation, kind, reason, body) VALUES (?, ?, ?, ?, ?, ?)")
    conversations = try Query(database, "SELECT id, channel FROM conversation WHERE contact = ?")
    moveConversation = try Query(database, "UPDATE conversation SET contact = ? WHERE id = ?")
  }
}

/// Writes a change set.
extension SQLiteTransaction {
  func save(_ changes: ChangeSet) throws {
    try call {
      if !changes.contacts.isEmpty { try put(changes.contacts, merged: Set(changes.merges.map(\.from))) }
      for conversation in changes.begun { try begin(conversation) }
      for changed in changes.changed { try change(changed) }
      for entry in changes.journal {
        try engine.saving.putJournal.add(entry.conversation.number).add(Place.turn(entry.turn)).add(
          entry.program.number
        )
        .add(entry.body).run()
      }
      for row in changes.outbox { try put(row) }
      for letter in changes.deadLetters { try put(letter) }
      for merge in changes.merges where merge.from != merge.into { try self.merge(merge.from, into: merge.into) }
    }
  }

  // MARK: People

  private func put(_ contacts: [ContactRecord], merged: Set<ContactID>) throws {
    for contact in contacts {
      for address in try self.contact(contact.id)?.addresses ?? [] { try drop(address, of: contact.id) }
    }
    for contact in contacts {
      var contact = contact
      contact.addresses = contact.addresses.distinct
      let owners = try find(contact.addresses)
      for (address, owner) in zip(contact.addresses, owners) {
        if let owner, owner != contact.id { try take(address, from: owner, merged: merged) }
        try give(address, to: contact.id)
      }
      try put(contact)
    }
  }

  private func take(_ address: Address, from owner: ContactID, merged: Set<ContactID>) throws {
    guard merged.contains(owner) else { throw StoreError.conflict("SQLite: an address of somebody else") }
    guard var contact = try contact(owner) else { return }
    contact.addresses.removeAll { $0 == address }
    try put(contact)
  }

  private func merge(_ from: ContactID, into: ContactID) throws {
    let source = try contact(from)
    var target = try contact(into)
    for address in source?.addresses ?? [] {
      try give(address, to: into)
      target?.addresses.append(address)
    }
    if let target { try put(target) }
    var stays = false
    let conversations = try engine.saving.conversations.add(from.number).all { (id: $0.int(0), channel: $0.int(1)) }
    for conversation in conversations {
      if try engine.who.byPair.add(into.number).add(conversation.channel).first({ $0.int(0) }) != nil {
        stays = true
      } else {
        try engine.saving.moveConversation.add(into.number).add(conversation.id).run()
      }
    }
    if !stays {
      try engine.saving.dropContact.add(from.number).run()
    } else if var source {
      source.addresses = []
      try put(source)
    }
  }

  private func put(_ contact: ContactRecord) throws {
    let addresses = try Addresses.encode(contact.addresses)
    try engine.saving.putContact.add(contact.id.number).add(orNull: contact.name).add(orNull: addresses).add(
      orNull: contact.fields
    )
    .add(contact.wantsMarketing ? 1 : 0).run()
  }

  private func drop(_ address: Address, of contact: ContactID) throws {
    try engine.saving.dropAddress.add(address.value).add(Int64(address.kind.rawValue)).add(contact.number).run()
  }

  private func give(_ address: Address, to contact: ContactID) throws {
    try engine.saving.takeAddress.add(address.value).add(Int64(address.kind.rawValue)).add(contact.number).run()
  }

  // MARK: Conversations

  private func begin(_ conversation: Conversation) throws {
    let channel = try engine.channels.number(conversation.channel.text)
    let query = engine.saving.beginning
    query.add(conversation.contact.number).add(channel)
    add(conversation, to: query)
    try query.add(conversation.id.number).run()
    for entry in conversation.inbox { try hold(entry, of: conversation.id) }
  }

  private func change(_ changed: ChangeSet.Changed) throws {
    let conversation = changed.conversation
    let query = engine.saving.change
    add(conversation, to: query)
    query.add(conversation.id.number).add(changed.readAtTurn).add(conversation.nextSequence)
    guard try query.run() == 1 else { throw StoreError.conflict("SQLite: a conversation that was not locked") }
    if let done = changed.doneThrough { try engine.saving.dropEntries.add(conversation.id.number).add(done).run() }
    for entry in changed.held { try hold(entry, of: conversation.id) }
  }

  /// What a turn changes.
  private func add(_ conversation: Conversation, to query: Query) {
    query.add(Int64(conversation.phase.rawValue)).add(conversation.program?.number).add(conversation.turn)
      .add(conversation.nextOrdinal).add(conversation.nextSequence).add(conversation.wakeAt?.milliseconds)
      .add(conversation.handleAt?.milliseconds).add(conversation.heldSince?.milliseconds)
      .add(conversation.windowUntil?.milliseconds).add(conversation.pausedUntil?.milliseconds)
      .add(orNull: conversation.snapshot)
  }

  private func hold(_ entry: InboxEntry, of conversation: ConversationID) throws {
    try engine.saving.putEntry.add(conversation.number).add(entry.sequence).add(entry.at.milliseconds).add(entry.body)
      .run()
  }

  // MARK: What leaves

  private func put(_ row: OutboxRow) throws {
    let channel = try engine.channels.number(row.channel.text)
    try engine.saving.putOutbox.add(row.key.conversation.number).add(Place.row(row.key.ordinal)).add(channel)
      .add(Int64(row.kind.rawValue)).add(Int64(row.state.rawValue)).add(row.attempt)
      .add(row.attentionAt?.milliseconds).add(row.since.milliseconds).add(Int64(row.stage))
      .add(row.code == 0 ? nil : row.code).add(orNull: row.providerID).add(row.body).run()
  }

  private func put(_ letter: DeadLetter) throws {
    let channel = try engine.channels.number(letter.channel.text)
    try engine.saving.putLetter.add(letter.at.milliseconds).add(channel).add(letter.conversation?.number)
      .add(Int64(letter.kind.rawValue)).add(letter.reason).add(letter.body).run()
  }
}
