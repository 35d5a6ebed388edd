extension Image.Point {
  /// Every address of the point, one after the other.
  public mutating func mapAddresses<Failure: Error>(
    _ change: (inout CodeAddress) throws(Failure) -> Void
  ) throws(Failure) {
    try change(&entry)
    try change(&resumed)
    for index in after.indices {
      guard case .code(var address) = after[index].target else { continue }
      try change(&address)
      after[index].target = .code(address)
    }
    switch kind {
    case .ask(var ask):
      for index in ask.invalid.indices { try change(&ask.invalid[index].target) }
      kind = .ask(ask)
    case .menu(var menu):
      try menu.mapAddresses(change)
      kind = .menu(menu)
    case .wait(var wait):
      try changeOptional(&wait.onMessage, change)
      try changeOptional(&wait.onMedia, change)
      kind = .wait(wait)
    case .handoff(var handoff):
      try changeOptional(&handoff.resolved, change)
      try changeOptional(&handoff.returned, change)
      kind = .handoff(handoff)
    case .effect, .together, .agent, .run: break
    }
  }
}

extension Image.Point.Menu {
  mutating func mapAddresses<Failure: Error>(
    _ change: (inout CodeAddress) throws(Failure) -> Void
  ) throws(Failure) {
    for index in options.indices { try change(&options[index].target) }
    if var picked {
      try change(&picked.target)
      self.picked = picked
    }
    try changeOptional(&empty, change)
    try changeOptional(&otherwise, change)
  }
}

private func changeOptional<Failure: Error>(
  _ address: inout CodeAddress?, _ change: (inout CodeAddress) throws(Failure) -> Void
) throws(Failure) {
  guard var some = address else { return }
  try change(&some)
  address = some
}
