import FlowBytecode
import FlowPortuguese
import FlowValues

/// Replies to an ask.
extension Core {
  mutating func answer(
    _ message: CustomerMessage, _ number: Int, _ ask: Image.Point.Ask, _ waiting: Conversation.Waiting
  ) -> Bool {
    switch understand(message, ask) {
    case .value(let word):
      understood(waiting)
      setRegister(tables.points[number].result, of: conversation.current, to: word)
      return goOn(from: number, to: program.image.points[number].resumed, words: message.text)
    case .not(let explanation): return notUnderstood(message, number, ask, waiting, explanation)
    }
  }

  private mutating func notUnderstood(
    _ message: CustomerMessage, _ number: Int, _ ask: Image.Point.Ask, _ waiting: Conversation.Waiting,
    _ explanation: [UInt8]
  ) -> Bool {
    var waiting = waiting
    waiting.failures = min(waiting.failures + 1, 255)
    setPending(waiting)
    if let arm = ask.invalid.last(where: { Int($0.count) <= waiting.failures }) {
      return goOn(from: number, to: arm.target, words: message.text)
    }
    if waiting.failures >= limits.failures { return handleFault(.notUnderstood) }
    // The explanation asks by itself; an answer that needs none gets the question once more.
    if !explanation.isEmpty, !output(.text(explanation)) { return handleFault(failure) }
    go(to: tables.points[number].entry, in: conversation.current, isHandler: conversation.isInHandler)
    if !explanation.isEmpty { mode = .silent }
    return true
  }
}
