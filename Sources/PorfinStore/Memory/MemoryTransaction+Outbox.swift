import PorfinModel

/// What leaves.
extension MemoryTransaction {
  func put(_ slot: MemoryState.Slot) {
    let row = slot.row
    let before = state.outbox[row.key]?.row
    state.outbox[row.key] = slot
    if row.state.isOpen != (before?.state.isOpen ?? false) { state.open[row.key] = row.state.isOpen ? row.kind : nil }
    if row.providerID != before?.providerID ?? "" {
      if let old = before?.providerID, !old.isEmpty {
        state.named[.init(channel: row.channel, id: old)]?.removeAll { $0 == row.key }
      }
      if !row.providerID.isEmpty {
        let name = MemoryState.ProviderKey(channel: row.channel, id: row.providerID)
        state.named[name] = (state.named[name] ?? []) + [row.key]
      }
    }
  }

  /// Queued rows of these kinds with no earlier open message of their conversation before them, if they are messages.
  func claimable(_ kinds: Set<OutboxKind>) -> [MemoryState.Slot] {
    var heads: [ConversationID: Int64] = [:]
    for (key, kind) in state.open.all where kind == .message {
      heads[key.conversation] = min(heads[key.conversation] ?? .max, key.ordinal)
    }
    return state.open.all.compactMap { key, kind in
      guard kinds.contains(kind), kind != .message || heads[key.conversation] == key.ordinal else { return nil }
      return state.outbox[key].flatMap { $0.row.state == .queued ? $0 : nil }
    }
  }

  func claimOutbox(limit: Int, kinds: [OutboxKind], owner: Int64, leaseUntil: Moment) -> [OutboxRow] {
    let due = claimable(Set(kinds)).filter { $0.row.dueAt <= now }
      .sorted { ($0.row.dueAt, $0.row.key) < ($1.row.dueAt, $1.row.key) }
    return due.prefix(max(0, limit)).map { slot in
      var slot = slot
      slot.row.state = .sending
      slot.row.attempt += 1
      slot.row.since = now
      slot.leaseUntil = leaseUntil
      slot.owner = owner
      put(slot)
      return slot.row
    }
  }

  func settle(_ ends: [OutboxEnd]) -> [Bool] {
    ends.map { end in
      guard var slot = state.outbox[end.key], slot.row.apply(end, now: now) else { return false }
      if slot.row.state != .sending {
        slot.leaseUntil = nil
        slot.owner = nil
      }
      put(slot)
      return true
    }
  }

  func expireLeases(limit: Int) -> [OutboxRow] {
    let expired = state.open.all.keys.compactMap { state.outbox[$0] }.compactMap { slot in
      slot.leaseUntil.flatMap { $0 <= now ? (at: $0, slot: slot) : nil }
    }
    return expired.sorted { ($0.at, $0.slot.row.key) < ($1.at, $1.slot.row.key) }.prefix(max(0, limit)).map { _, slot in
      var row = slot.row
      row.state = .unknown
      row.since = now
      put(MemoryState.Slot(row: row))
      return row
    }
  }

  func unknownOutbox(since: Moment, limit: Int) -> [OutboxRow] {
    state.open.all.keys.compactMap { state.outbox[$0]?.row }.filter { $0.state == .unknown && $0.since < since }
      .sorted { ($0.since, $0.key) < ($1.since, $1.key) }.prefix(max(0, limit)).map(\.self)
  }

  func outbox(_ keys: [OutboxKey]) -> [OutboxRow] { keys.distinct.compactMap { state.outbox[$0]?.row } }

  func outbox(providerIDs: [String], channel: ChannelName) -> [OutboxRow] {
    providerIDs.distinct.flatMap { state.named[.init(channel: channel, id: $0)] ?? [] }.sorted()
      .compactMap { state.outbox[$0]?.row }
  }

  func outbox(of conversation: ConversationID, from ordinal: Int64, limit: Int) -> [OutboxRow] {
    state.outbox.all.values.map(\.row).filter { $0.key.conversation == conversation && $0.key.ordinal >= ordinal }
      .sorted { $0.key < $1.key }.prefix(max(0, limit)).map(\.self)
  }
}
