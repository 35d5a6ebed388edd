/// What follows from the silence of a customer, for the compiler and the checks alike.
extension Program {
  /// Whether a question can be pending again after what its silence led to: `body` says `resume` or `again`, or its end
  /// can be reached and asks again.
  ///
  /// - Parameter atEnd: whether the end of `body` asks again: true for handlers and for the arms of `ask`.
  public func asksAgain(after body: Block, atEnd: Bool) -> Bool {
    if atEnd && !leaves(body) { return true }
    return contains(body) { form in
      switch form {
      case .resume, .again: true
      default: false
      }
    }
  }

  /// Whether the last statement of a block leads elsewhere whatever comes before it.
  private func leaves(_ body: Block) -> Bool {
    guard body.count > 0 else { return false }
    switch self[blocks[body.range.upperBound - 1]].form {
    case .goto, .end, .return: return true
    case .handoff(let handoff): return self[handoff].arms == nil
    default: return false
    }
  }
}
