import FlowBytecode
import FlowPortuguese
import FlowValues

/// Time goes by.
extension Core {
  mutating func tick() -> Turn.Disposition {
    guard let pending = conversation.pending, pending.waiting.deadline <= now.instant.seconds else { return .ignored }
    conversation.current = pending.activation
    conversation.isInHandler = pending.isHandler
    let number = pending.waiting.point
    switch program.image.points[number].kind {
    case .effect, .together:
      pc = Int(program.image.points[number].resumed.value)
      setPending(nil)
      if handleFault(.effectLost) { drive() }
    case .wait where pending.waiting.patience == 0 || pending.waiting.waitEnd <= now.instant.seconds:
      endedWait()
      go(to: tables.points[number].resumed, in: pending.activation, isHandler: pending.isHandler)
      drive()
    default: if endSilence(number, pending.activation) { drive() }
    }
    return .taken
  }

  /// The nearest `after` arm or silence handler; without one, or when silence was answered often enough, the end.
  private mutating func endSilence(_ number: Int, _ activation: Int) -> Bool {
    conversation.silences += 1
    if conversation.silences > limits.silences { return finish(.ended) }
    if let after = program.image.points[number].after {
      return take(after, in: activation, isHandler: conversation.isInHandler)
    }
    guard let outer = outerSilence(activation) else { return finish(.ended) }
    return take(outer.after, in: outer.activation, isHandler: outer.isHandler)
  }

  private mutating func take(_ after: Image.Point.After, in activation: Int, isHandler: Bool) -> Bool {
    switch after.target {
    case .handler(let handler): start(handler.position, of: activation)
    case .code(let address): go(to: address.value, in: activation, isHandler: isHandler)
    }
    return true
  }

  mutating func setPending(_ waiting: Conversation.Waiting?) { conversation.setPending(waiting) }
}
