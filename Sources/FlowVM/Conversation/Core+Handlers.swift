import FlowBytecode
import FlowPortuguese

extension Core {
  /// The first handler of the activation's flow whose trigger fits: those of its state, then those of the flow.
  func handler(in activation: Int, where fits: (Image.Trigger) -> Bool) -> Int? {
    let flow = conversation.activations[activation].flow
    if tables.flows[flow].handlers == 0 { return nil }
    let state = conversation.activations[activation].state
    let handlers = program.image.flows[flow].handlers
    for index in handlers.indices where handlers[index].state.map({ $0.position == state }) ?? false {
      if fits(handlers[index].trigger) { return index }
    }
    for index in handlers.indices where handlers[index].state == nil {
      if fits(handlers[index].trigger) { return index }
    }
    return nil
  }

  /// The nearest handler from the flow that waits outwards.
  func nearestHandler(where fits: (Image.Trigger) -> Bool) -> (activation: Int, handler: Int)? {
    guard var activation = conversation.pending?.activation else { return nil }
    while true {
      if let handler = handler(in: activation, where: fits) { return (activation, handler) }
      guard let caller = conversation.caller(of: activation) else { return nil }
      activation = caller.activation
    }
  }

  /// A handler of this activation begins: it takes the place of one that runs there or further out already.
  mutating func interrupt(_ activation: Int) {
    while let last = conversation.interruptions.last, activation < last.floor {
      conversation.truncate(to: last.floor)
      conversation.interruptions.removeLast()
    }
    conversation.interruptions.append(
      Conversation.Interruption(activation: activation, floor: conversation.activations.count))
  }

  mutating func start(_ handler: Int, of activation: Int) {
    interrupt(activation)
    let entry = program.image.flows[conversation.activations[activation].flow].handlers[handler].entry
    go(to: entry.value, in: activation, isHandler: true)
  }

  /// Starts the keyword handler that the whole message fits; false if there is none.
  mutating func startKeyword(_ message: CustomerMessage) -> Bool {
    if message.text.isEmpty || message.text.count > limits.keywordBytes || keywords.isEmpty { return false }
    let folded = Fold.folded(message.text[...])
    // Most messages are no keyword of any flow.
    guard keywords.contains(folded) else { return false }
    let found = nearestHandler { trigger in
      if case .keyword(let words) = trigger { words.contains { Fold.folded($0[...]) == folded } } else { false }
    }
    guard let (activation, handler) = found else { return false }
    start(handler, of: activation)
    return true
  }

  /// The words of all keyword handlers, folded.
  static func keywords(_ image: Image) -> Set<[UInt8]> {
    var keywords: Set<[UInt8]> = []
    for flow in image.flows {
      for handler in flow.handlers {
        guard case .keyword(let words) = handler.trigger else { continue }
        for word in words { keywords.insert(Fold.folded(word[...])) }
      }
    }
    keywords.remove([])
    return keywords
  }

  /// Starts the media handler for a message with media; false if there is none.
  mutating func startMedia(_ message: CustomerMessage) -> Bool {
    guard let media = message.media else { return false }
    let found = nearestHandler { trigger in if case .media = trigger { true } else { false } }
    guard let (activation, handler) = found, let word = word(media) else { return false }
    let trigger = program.image.flows[conversation.activations[activation].flow].handlers[handler].trigger
    if case .media(let register) = trigger { setRegister(register, of: activation, to: word) }
    start(handler, of: activation)
    return true
  }

  /// The media of a message as a record of four texts; nil if there is no room.
  mutating func word(_ media: CustomerMessage.Media) -> Word? {
    word(
      .record([.text(media.kind), .text(media.url), .text(media.name), .text(media.mime)]), TypeIndex.media.position)
  }

  /// An event of the host. Nil: its values do not fit; false: there is no handler.
  mutating func startEvent(_ name: [UInt8], _ values: [Datum]) -> Bool? {
    let found = nearestHandler { trigger in if case .event(let own, _) = trigger { own == name } else { false } }
    guard let (activation, handler) = found else { return false }
    let flow = program.image.flows[conversation.activations[activation].flow]
    guard case .event(_, let binders) = flow.handlers[handler].trigger, binders.count <= values.count else {
      return nil
    }
    for (binder, value) in zip(binders, values) {
      guard let binder else { continue }
      let type = flow.body.registers[Int(binder.number)]
      guard let word = word(value, type.position) else { return nil }
      setRegister(binder, of: activation, to: word)
    }
    start(handler, of: activation)
    return true
  }
}
