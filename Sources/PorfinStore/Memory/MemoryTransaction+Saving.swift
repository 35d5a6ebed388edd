import PorfinModel

/// Writes a change set.
extension MemoryTransaction {
  func save(_ changes: ChangeSet) throws {
    try put(changes.contacts, merged: Set(changes.merges.map(\.from)))
    for conversation in changes.begun { try begin(conversation) }
    for changed in changes.changed { try change(changed) }
    for entry in changes.journal {
      let key = MemoryState.JournalKey(conversation: entry.conversation, turn: entry.turn)
      guard state.journal[key] == nil else { throw fail(.conflict("memory: a turn that is written already")) }
      state.journal[key] = entry
    }
    for row in changes.outbox {
      guard state.outbox[row.key] == nil else { throw fail(.conflict("memory: a row that is written already")) }
      put(MemoryState.Slot(row: row))
    }
    for letter in changes.deadLetters {
      var letter = letter
      letter.id = state.next(.deadLetter)
      state.deadLetters[letter.id] = letter
    }
    for merge in changes.merges where merge.from != merge.into { self.merge(merge.from, into: merge.into) }
  }

  private func put(_ contacts: [ContactRecord], merged: Set<ContactID>) throws {
    for contact in contacts {
      for address in state.contacts[contact.id]?.addresses ?? [] where state.owners[address] == contact.id {
        state.owners[address] = nil
      }
    }
    for contact in contacts {
      var contact = contact
      contact.addresses = contact.addresses.distinct
      for address in contact.addresses {
        if let owner = state.owners[address], owner != contact.id {
          guard merged.contains(owner) else { throw fail(.conflict("memory: an address of somebody else")) }
          state.contacts[owner]?.addresses.removeAll { $0 == address }
        }
        state.owners[address] = contact.id
      }
      state.contacts[contact.id] = contact
    }
  }

  private func begin(_ conversation: Conversation) throws {
    let pair = MemoryState.Pair(contact: conversation.contact, channel: conversation.channel)
    guard state.conversations[conversation.id] == nil, state.conversationIDs[pair] == nil else {
      throw fail(.conflict("memory: a conversation that has begun already"))
    }
    state.conversations[conversation.id] = conversation
    state.conversationIDs[pair] = conversation.id
  }

  private func change(_ changed: ChangeSet.Changed) throws {
    guard let stored = state.conversations[changed.conversation.id], stored.turn == changed.readAtTurn,
      stored.nextSequence <= changed.conversation.nextSequence
    else { throw fail(.conflict("memory: a conversation that was not locked")) }
    var conversation = changed.conversation
    conversation.contact = stored.contact
    conversation.channel = stored.channel
    conversation.inbox = stored.inbox.filter { $0.sequence > changed.doneThrough ?? .min }
    for entry in changed.held {
      guard !conversation.inbox.contains(where: { $0.sequence == entry.sequence }) else {
        throw fail(.conflict("memory: an entry that is held already"))
      }
      conversation.inbox.append(entry)
    }
    conversation.inbox.sort { $0.sequence < $1.sequence }
    state.conversations[conversation.id] = conversation
  }

  private func merge(_ from: ContactID, into: ContactID) {
    for address in state.contacts[from]?.addresses ?? [] {
      state.owners[address] = into
      state.contacts[into]?.addresses.append(address)
    }
    state.contacts[from]?.addresses = []
    var stays = false
    for (id, conversation) in state.conversations.all where conversation.contact == from {
      let pair = MemoryState.Pair(contact: into, channel: conversation.channel)
      guard state.conversationIDs[pair] == nil else {
        stays = true
        continue
      }
      state.conversationIDs[.init(contact: from, channel: conversation.channel)] = nil
      state.conversationIDs[pair] = id
      state.conversations[id]?.contact = into
    }
    if !stays { state.contacts[from] = nil }
  }
}
