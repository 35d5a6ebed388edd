import FlowBytecode
import FlowDiagnostics

extension Core {
  /// Undoes what was to be undone, then runs the nearest error handler; without one a person takes over.
  mutating func handleFault(_ kind: Fault.Kind) -> Bool {
    outputs.append(.fault(fault(kind)))
    let reason = Array(kind.reason.portuguese.utf8)
    guard !conversation.isInError, let (activation, handler) = errorHandler() else {
      _ = runUndo(from: 0)
      return handOver(to: [], because: reason)
    }
    conversation.isInError = true
    fuel = max(fuel, limits.errorFuel)
    spent = 0
    _ = runUndo(from: activation)
    let row = program.image.flows[conversation.activations[activation].flow].handlers[handler]
    if case .error(let register) = row.trigger { setRegister(register, of: activation, to: heap.make(reason) ?? 0) }
    interrupt(activation)
    go(to: row.entry.value, in: activation, isHandler: true)
    return true
  }

  private func errorHandler() -> (activation: Int, handler: Int)? {
    var activation = conversation.current
    guard activation < conversation.activations.count else { return nil }
    while true {
      let handler = handler(in: activation) { trigger in if case .error = trigger { true } else { false } }
      if let handler { return (activation, handler) }
      guard let caller = conversation.caller(of: activation) else { return nil }
      activation = caller.activation
    }
  }
}

extension Image {
  /// Where an instruction stands in the source, if the image has its line map.
  public func position(of address: CodeAddress) -> Position? {
    guard let entries = lines?.entries else { return nil }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].address.value <= address.value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : entries[low - 1].position
  }
}
