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
  mutating func goOn(from number: Int, to address: CodeAddress, words: [UInt8]) -> Bool {
    let reply = tables.points[number].reply
    if reply >= 0 {
      guard let handle = text(words) else { return handleFault(.textTooLong) }
      setRegister(reply, of: conversation.current, to: handle)
    }
    go(to: address.value, in: conversation.current, isHandler: conversation.isInHandler)
    return true
  }

  /// The question that waits starts to count anew.
  mutating func understood(_ waiting: Conversation.Waiting) {
    var waiting = waiting
    waiting.failures = 0
    waiting.page = 0
    setPending(waiting)
  }

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
