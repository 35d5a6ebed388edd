import PorfinModel

extension OutboxRow {
  /// Applies an end as `StoreTransaction.settle` describes; false if it changes nothing. `dueAt` of a row that is not
  /// queued means nothing and stays.
  public mutating func apply(_ end: OutboxEnd, now: Moment) -> Bool {
    guard let next = following(end) else { return false }
    if next == .queued { dueAt = end.dueAt ?? now }
    if next == .unknown { since = now }
    state = next
    if !end.providerID.isEmpty { providerID = end.providerID }
    stage = max(stage, end.stage)
    if end.code != 0 { code = end.code }
    return true
  }

  /// The state that an end leads to; nil if it changes nothing.
  private func following(_ end: OutboxEnd) -> OutboxState? {
    let isInDoubt = state == .sending || state == .unknown
    if let attempt = end.attempt {
      guard isInDoubt, attempt == self.attempt, end.state != .sending, end.state != state else { return nil }
      return end.state
    }
    switch end.state {
    case .sent:
      // Somebody has it after all: an attempt that is queued again must not leave once more.
      if state.isOpen { return .sent }
      return end.stage > stage ? state : nil
    case .failed:
      if state.isOpen || state == .sent { return .failed }
      return end.stage > stage ? state : nil
    case .queued, .unknown: return isInDoubt && end.state != state ? end.state : nil
    case .sending: return nil
    }
  }
}
