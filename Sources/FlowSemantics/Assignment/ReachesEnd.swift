extension Program {
  /// Whether a block of a function can run to its end without `return`.
  func reachesEnd(_ block: Block) -> Bool {
    for index in block.range where !continues(self[blocks[index]].form) { return false }
    return true
  }

  /// Whether what follows a statement can be reached.
  private func continues(_ form: StatementForm) -> Bool {
    switch form {
    case .return, .invalid: return false
    case .if(_, then: let then, else: let other), .ifLet(_, _, then: let then, else: let other):
      return reachesEnd(then) || reachesEnd(other)
    case .match(let id):
      let match = self[id]
      if match.arms.contains(where: { reachesEnd($0.body) }) { return true }
      return match.otherwise.map { reachesEnd($0) } ?? false
    default: return true
    }
  }
}
