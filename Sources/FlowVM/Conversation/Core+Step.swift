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
    conversation.hear()
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

  mutating func setPending(over activation: Int, isHandler: Bool) {
    conversation.current = activation
    conversation.isInHandler = isHandler
    endedWait()
  }
}
