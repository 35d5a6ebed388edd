import FlowBytecode
import FlowPortuguese
import FlowValues

/// Replies to a menu.
extension Core {
  mutating func choose(_ number: Int, _ menu: Image.Point.Menu, _ waiting: Conversation.Waiting) -> Bool {
    if let index = tapped(number, menu) { return pick(index, number, menu, waiting) }
    if wantsMore() { return showMore(number, waiting) }
    let candidates = choices(menu)
    let match = Choice.match(message.text[...], among: candidates, now: now)
    if case .option(let index, let evidence) = match, evidence.isSure { return pick(index, number, menu, waiting) }
    if startKeyword(message) { return true }
    if case .option(let index, _) = match { return pick(index, number, menu, waiting) }
    if startMedia(message) { return true }
    if let otherwise = menu.otherwise {
      understood(waiting)
      return goOn(from: number, to: otherwise, words: message.text)
    }
    return notChosen(number, waiting, Reask.choice(match, among: candidates))
  }

  private mutating func notChosen(_ number: Int, _ waiting: Conversation.Waiting, _ explanation: [UInt8]) -> Bool {
    var waiting = waiting
    waiting.failures = min(waiting.failures + 1, 255)
    setPending(waiting)
    if waiting.failures >= limits.failures { return handleFault(.notUnderstood) }
    if !explanation.isEmpty, !output(.text(explanation)) { return handleFault(failure) }
    go(to: tables.points[number].entry, in: conversation.current, isHandler: conversation.isInHandler)
    return true
  }

  private mutating func pick(
    _ index: Int, _ number: Int, _ menu: Image.Point.Menu, _ waiting: Conversation.Waiting
  ) -> Bool {
    let entry = options[index]
    understood(waiting)
    let words = message.text.isEmpty ? heap.text(entry.title) : message.text
    if entry.option >= 0 {
      guard Int(entry.option) < menu.options.count else { return handleFault(.unreachable) }
      return goOn(from: number, to: menu.options[Int(entry.option)].target, words: words)
    }
    guard let picked = menu.picked else { return handleFault(.unreachable) }
    setRegister(picked.register, of: conversation.current, to: entry.element)
    return goOn(from: number, to: picked.target, words: words)
  }

  private mutating func showMore(_ number: Int, _ waiting: Conversation.Waiting) -> Bool {
    var waiting = waiting
    let pages = (options.count + MenuOption.perPage - 1) / MenuOption.perPage
    waiting.page = (waiting.page + 1) % pages
    setPending(waiting)
    go(to: tables.points[number].entry, in: conversation.current, isHandler: conversation.isInHandler)
    return true
  }
}

extension ChoiceEvidence {
  /// Whether it comes before the keywords of handlers.
  fileprivate var isSure: Bool {
    switch self {
    case .id, .title, .synonym, .number: true
    default: false
    }
  }
}
