import FlowBytecode

/// What an input does to a waiting conversation.
extension Core {
  /// Nil: the input does not fit; the conversation must be thrown away.
  mutating func step(_ input: Input) -> Result<Turn.Disposition, StepError> {
    switch input {
    case .message(let message): return .success(receive(message))
    case .outcome(let step, let number, let values): return outcome(step, number, values, isAgent: false)
    case .agentOutcome(let step, let number, let values): return outcome(step, number, values, isAgent: true)
    case .event(let name, let values): return event(name, values)
    case .tick: return .success(tick())
    case .handoffEnded(let end): return .success(endHandoff(end))
    }
  }

  private mutating func receive(_ message: CustomerMessage) -> Turn.Disposition {
    conversation.silences = 0
    guard let pending = conversation.pending else { return .ignored }
    let point = tables.points[pending.waiting.point]
    switch point.kind {
    case .ask, .menu, .wait:
      let held = conversation.queue.count
      if take(message) { drive() }
      return conversation.queue.count > held ? .queued : .taken
    case .effect, .together: return receiveWhileBusy(message, point.busy)
    case .agent: return receiveForAgent(message, pending.waiting.step)
    case .run, .handoff: return .ignored
    }
  }

  private mutating func receiveWhileBusy(_ message: CustomerMessage, _ busy: Image.BusyPolicy) -> Turn.Disposition {
    switch busy {
    case .ignore: return .ignored
    case .interrupt:
      if startKeyword(message) || startMedia(message) {
        drive()
        return .taken
      }
    case .queue: break
    }
    hold(message)
    return .queued
  }

  private mutating func receiveForAgent(_ message: CustomerMessage, _ step: UInt32) -> Turn.Disposition {
    if startKeyword(message) {
      drive()
    } else {
      outputs.append(.agentMessage(step: step, message))
    }
    return .taken
  }

  private mutating func event(_ name: [UInt8], _ values: [Datum]) -> Result<Turn.Disposition, StepError> {
    switch startEvent(name, values) {
    case nil: return .failure(.unfit(.event))
    case .some(false): return .success(.ignored)
    case .some(true):
      drive()
      return .success(.taken)
    }
  }

  private mutating func endHandoff(_ end: HandoffEnd) -> Turn.Disposition {
    guard let pending = conversation.pending,
      case .handoff(let handoff) = program.image.points[pending.waiting.point].kind
    else { return .ignored }
    let address = end == .resolved ? handoff.resolved : handoff.returned
    let resumed = program.image.points[pending.waiting.point].resumed
    setPending(over: pending.activation, isHandler: pending.isHandler)
    go(to: (address ?? resumed).value, in: pending.activation, isHandler: pending.isHandler)
    drive()
    return .taken
  }

  private mutating func setPending(over activation: Int, isHandler: Bool) {
    conversation.current = activation
    conversation.isInHandler = isHandler
    endedWait()
  }

  // MARK: Outcomes

  private mutating func outcome(
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
