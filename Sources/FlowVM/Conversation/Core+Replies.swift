import FlowBytecode
import FlowPortuguese
import FlowValues

/// What a message of the customer means where the conversation waits.
extension Core {
  /// True: goes on; false: the turn is over.
  mutating func take(_ message: CustomerMessage) -> Bool {
    guard let pending = conversation.pending else { return false }
    conversation.current = pending.activation
    conversation.isInHandler = pending.isHandler
    let number = pending.waiting.point
    let point = tables.points[number]
    switch point.kind {
    case .menu: return replay(message, pending.activation, point)
    case .ask:
      if startKeyword(message) { return true }
      guard case .ask(let ask) = program.image.points[number].kind else { return false }
      if ask.answer != .media, startMedia(message) { return true }
      if ask.minimum != nil || ask.maximum != nil { return replay(message, pending.activation, point) }
      return answer(message, number, ask, pending.waiting)
    case .wait: return startKeyword(message) || endWait(message, number)
    case .effect, .together, .run, .agent, .handoff: return false
    }
  }

  /// What was written while the flow did not wait for the customer comes before anything new.
  mutating func takeQueued() -> Bool {
    guard !conversation.queue.isEmpty else { return park() }
    return take(conversation.queue.removeFirst())
  }

  /// Holds a message until the flow waits for the customer; one too many pushes out the oldest.
  mutating func hold(_ message: CustomerMessage) {
    if conversation.queue.count >= limits.queuedMessages { conversation.queue.removeFirst() }
    conversation.queue.append(message)
  }

  /// Runs the code before a point again, to look at the reply with its options and bounds.
  private mutating func replay(_ message: CustomerMessage, _ activation: Int, _ point: PointEntry) -> Bool {
    self.message = message
    go(to: point.entry, in: activation, isHandler: conversation.isInHandler)
    mode = .match
    return true
  }

  mutating func matchReply(_ number: Int, _ waiting: Conversation.Waiting) -> Bool {
    mode = .send
    switch program.image.points[number].kind {
    case .ask(let ask): return answer(message, number, ask, waiting)
    case .menu(let menu): return choose(number, menu, waiting)
    default: return handleFault(.unreachable)
    }
  }

  /// Goes on from a question with the customer's words.
  private mutating func goOn(from number: Int, to address: CodeAddress, words: [UInt8]) -> Bool {
    let reply = tables.points[number].reply
    if reply >= 0 {
      guard let handle = text(words) else { return handleFault(.textTooLong) }
      setRegister(reply, of: conversation.current, to: handle)
    }
    go(to: address.value, in: conversation.current, isHandler: conversation.isInHandler)
    return true
  }

  /// The question that waits starts to count anew.
  private mutating func understood(_ waiting: Conversation.Waiting) {
    var waiting = waiting
    waiting.failures = 0
    waiting.page = 0
    setPending(waiting)
  }

  // MARK: Asks

  private mutating func answer(
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

  // MARK: Menus

  private mutating func choose(_ number: Int, _ menu: Image.Point.Menu, _ waiting: Conversation.Waiting) -> Bool {
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

  // MARK: Waits

  private mutating func endWait(_ message: CustomerMessage, _ number: Int) -> Bool {
    guard case .wait(let wait) = program.image.points[number].kind else { return false }
    if let media = message.media, let address = wait.onMedia {
      guard let word = word(media) else { return handleFault(.outOfMemory) }
      setRegister(tables.points[number].result, of: conversation.current, to: word)
      endedWait()
      return goOn(from: number, to: address, words: message.text)
    }
    if wait.onMedia == nil, startMedia(message) { return true }
    if let address = wait.onMessage, !message.text.isEmpty || message.media == nil {
      endedWait()
      return goOn(from: number, to: address, words: message.text)
    }
    hold(message)
    return false
  }

  /// A wait that is over is nothing to go back to.
  mutating func endedWait() { setPending(nil) }
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
