import PorfinModel

/// A transaction of the model.
final class MemoryTransaction: StoreTransaction {
  var state: MemoryState
  let now: Moment
  /// What a call threw: the transaction then does not happen, whatever its body does with the error.
  private(set) var failure: StoreError?

  init(state: MemoryState, now: Moment) {
    self.state = state
    self.now = now
  }

  /// The error to throw.
  func fail(_ error: StoreError) -> StoreError {
    failure = failure ?? error
    return error
  }

  // MARK: Who

  func find(_ addresses: [Address]) -> [ContactID?] { addresses.map { state.owners[$0] } }

  func find(_ pairs: [(contact: ContactID, channel: ChannelName)]) -> [ConversationID?] {
    pairs.map { state.conversationIDs[.init(contact: $0.contact, channel: $0.channel)] }
  }

  func allocate(_ count: Int) -> [Int64] { (0..<max(0, count)).map { _ in state.next(.number) } }

  func contacts(_ ids: [ContactID]) -> [ContactRecord] { ids.distinct.compactMap { state.contacts[$0] } }

  // MARK: Inbox

  func admit(_ keys: [DeliveryKey]) -> [Bool] {
    keys.map { key in
      guard state.deliveries[key] == nil else { return false }
      state.deliveries[key] = now
      return true
    }
  }

  func lock(_ ids: [ConversationID]) -> [Conversation] {
    ids.distinct.sorted().compactMap { state.conversations[$0] }
  }

  func read(_ ids: [ConversationID]) -> [Conversation] {
    lock(ids).map { conversation in
      var conversation = conversation
      conversation.inbox = []
      return conversation
    }
  }

  func claimDue(limit: Int) -> [Conversation] {
    let due = state.conversations.all.values.compactMap { one in
      one.dueAt.flatMap { $0 <= now ? (at: $0, conversation: one) : nil }
    }
    return due.sorted { ($0.at, $0.conversation.id) < ($1.at, $1.conversation.id) }.prefix(max(0, limit))
      .map(\.conversation)
  }

  func nextDue() -> Moment? {
    let conversations = state.conversations.all.values.lazy.compactMap(\.dueAt).min()
    let rows = claimable(Set(OutboxKind.allCases)).lazy.map(\.row.dueAt).min()
    guard let conversations, let rows else { return conversations ?? rows }
    return min(conversations, rows)
  }

  // MARK: Care

  func deadLetters(after id: Int64, limit: Int) -> [DeadLetter] {
    state.deadLetters.all.values.filter { $0.id > id }.sorted { $0.id < $1.id }.prefix(max(0, limit)).map(\.self)
  }

  func removeDeadLetters(_ ids: [Int64]) {
    for id in ids { state.deadLetters[id] = nil }
  }

  func count(_ usage: [UsageKey: Int64]) {
    for (key, amount) in usage { state.usage[key] = (state.usage[key] ?? 0) &+ amount }
  }

  func usage(month: Int64) -> [UsageKey: Int64] { state.usage.all.filter { $0.key.month == month } }

  func forgetDeliveries(before: Moment, limit: Int) -> Int {
    let old = state.deliveries.all.filter { $0.value < before }
      .sorted { ($0.value, $0.key.high, $0.key.low) < ($1.value, $1.key.high, $1.key.low) }
      .prefix(max(0, limit))
    for (key, _) in old { state.deliveries[key] = nil }
    return old.count
  }

  func census() -> Census {
    var census = Census()
    for conversation in state.conversations.all.values {
      census.conversations += 1
      census.running += conversation.phase == .running ? 1 : 0
      census.handedOver += conversation.phase == .handedOver ? 1 : 0
      census.held += Int64(conversation.inbox.count)
    }
    for key in state.open.all.keys {
      switch state.outbox[key]?.row.state {
      case .queued: census.queued += 1
      case .sending: census.sending += 1
      case .unknown: census.unknown += 1
      case .sent, .failed, nil: break
      }
    }
    census.deadLetters = Int64(state.deadLetters.count)
    return census
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
