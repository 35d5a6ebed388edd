import FlowBytecode

/// Outcomes of effects and agents.
extension Core {
  mutating func outcome(
    _ step: UInt32, _ number: Int, _ values: [Datum], isAgent: Bool
  ) -> Result<Turn.Disposition, StepError> {
    guard let place = uncover(step, isAgent: isAgent) else { return .success(.ignored) }
    guard let word = outcomeWord(place, number, values) else { return .failure(.unfit(.outcome)) }
    leaveHandlers(above: place)
    setRegister(place.result, of: place.activation, to: word)
    var waiting = place.waiting
    if case .together(let together) = program.image.points[waiting.point].kind {
      waiting.arrived |= 1 << UInt64(place.item)
      conversation.setPending(waiting)
      if waiting.arrived.nonzeroBitCount < together.items.count { return .success(.taken) }
    }
    setPending(over: place.activation, isHandler: place.isHandler)
    go(to: tables.points[waiting.point].resumed, in: place.activation, isHandler: place.isHandler)
    drive()
    return .success(.taken)
  }

  /// A point that waits for the outcome of a step.
  private struct Place {
    var activation: Int
    var isHandler: Bool
    var waiting: Conversation.Waiting
    /// Of a `together`.
    var item = 0
    var outcomes: TypeIndex
    var result: Register?
    /// Handlers that run on top of it.
    var handlersAbove: Int
  }

  /// Where the outcome of this step is waited for: where the conversation waits, else under a handler.
  private func uncover(_ step: UInt32, isAgent: Bool) -> Place? {
    if let pending = conversation.pending {
      let place = place(pending.activation, pending.isHandler, pending.waiting, step, isAgent, above: 0)
      if let place { return place }
    }
    for (above, interruption) in conversation.interruptions.reversed().enumerated() where interruption.floor > 0 {
      let activation = interruption.floor - 1
      guard let waiting = conversation.activations[activation].waiting else { continue }
      if let place = place(activation, false, waiting, step, isAgent, above: above + 1) { return place }
    }
    return nil
  }

  private func place(
    _ activation: Int, _ isHandler: Bool, _ waiting: Conversation.Waiting, _ step: UInt32, _ isAgent: Bool, above: Int
  ) -> Place? {
    let point = program.image.points[waiting.point]
    switch point.kind {
    case .effect(let call) where !isAgent && step == waiting.step:
      return Place(
        activation: activation, isHandler: isHandler, waiting: waiting, outcomes: call.outcomes, result: point.result,
        handlersAbove: above)
    case .agent(let agent) where isAgent && step == waiting.step:
      return Place(
        activation: activation, isHandler: isHandler, waiting: waiting, outcomes: agent.outcomes, result: point.result,
        handlersAbove: above)
    case .together(let together) where !isAgent && step >= waiting.step:
      let item = Int(step - waiting.step)
      guard item < together.items.count, waiting.arrived >> UInt64(item) & 1 == 0 else { return nil }
      return Place(
        activation: activation, isHandler: isHandler, waiting: waiting, item: item,
        outcomes: together.items[item].call.outcomes, result: together.items[item].result, handlersAbove: above)
    default: return nil
    }
  }

  private mutating func outcomeWord(_ place: Place, _ number: Int, _ values: [Datum]) -> Word? {
    guard case .enumeration(let enumeration) = program.image.types[place.outcomes.position] else { return nil }
    return choice(enumeration.position, number, values)
  }

  private mutating func leaveHandlers(above place: Place) {
    for _ in 0..<place.handlersAbove {
      guard let last = conversation.interruptions.last else { return }
      conversation.truncate(to: last.floor)
      conversation.interruptions.removeLast()
    }
  }
}
