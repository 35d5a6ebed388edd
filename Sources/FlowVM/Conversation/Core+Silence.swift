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
    default: if endSilence() { drive() }
    }
    return .taken
  }

  /// The nearest rule about silence that the wait has not used; without one, or when silence was answered often enough,
  /// the end.
  private mutating func endSilence() -> Bool {
    conversation.silences += 1
    guard conversation.silences <= limits.silences, var pending = conversation.pending,
      let rule = silenceRule(pending.waiting.silences, of: pending.waiting, in: pending.activation)
    else { return finish(.ended) }
    pending.waiting.silences += 1
    setPending(pending.waiting)
    switch rule.after.target {
    case .code(let address): go(to: address.value, in: rule.activation, isHandler: conversation.isInHandler)
    case .handler(let handler):
      start(handler.position, of: rule.activation)
      noteUse(of: handler, in: rule.activation)
    }
    return true
  }

  /// The handler may have taken the place of another one that asked something: then the question below has used this
  /// rule too, although it was not the one that stayed unanswered.
  private mutating func noteUse(of handler: HandlerIndex, in activation: Int) {
    guard let running = conversation.interruptions.popLast() else { return }
    defer { conversation.interruptions.append(running) }
    guard var below = conversation.pending else { return }
    var number = 0
    while let rule = silenceRule(number, of: below.waiting, in: below.activation) {
      number += 1
      guard rule.activation == activation, rule.after.target == .handler(handler) else { continue }
      below.waiting.silences = max(below.waiting.silences, number)
      return setPending(below.waiting)
    }
  }

  mutating func setPending(_ waiting: Conversation.Waiting?) { conversation.setPending(waiting) }
}
