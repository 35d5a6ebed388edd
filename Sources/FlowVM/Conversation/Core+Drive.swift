import FlowBytecode

extension Core {
  /// Runs until the conversation waits or is over.
  mutating func drive() {
    var goesOn = true
    while goesOn {
      let exit = run()
      // What happens at a point costs as well, so that no way round leads past the fuel.
      fuel &-= 1
      goesOn = handle(fuel < 0 ? .fault(.outOfFuel) : exit)
    }
  }

  /// What follows when the interpreter stopped; false when the turn is over.
  private mutating func handle(_ exit: Exit) -> Bool {
    switch exit {
    case .suspend(let point): reach(point)
    case .again(let point, let isSilent): askAgain(point, isSilent: isSilent)
    case .resume: resume()
    case .end: finish(.ended)
    case .returned(let hasValue): returnFromFlow(hasValue: hasValue)
    case .handOver: handOver(to: heap.text(handoffTo), because: heap.text(handoffBecause))
    case .fault(let kind): handleFault(kind)
    }
  }

  /// One past the last register of the windows of all flows.
  var windowsEnd: Int {
    guard let last = conversation.activations.last else { return 0 }
    return last.base + Int(tables.flows[last.flow].registers)
  }

  /// Goes on in this activation.
  mutating func go(to address: Int32, in activation: Int, isHandler: Bool) {
    conversation.current = activation
    conversation.isInHandler = isHandler
    base = conversation.activations[activation].base
    pc = Int(address)
    mode = .send
  }

  mutating func setRegister(_ register: Int32, of activation: Int, to word: Word) {
    if register >= 0 { stack[conversation.activations[activation].base + Int(register)] = word }
  }

  mutating func setRegister(_ register: Register?, of activation: Int, to word: Word) {
    if let register { setRegister(Int32(register.number), of: activation, to: word) }
  }

  func register(_ register: Register, of activation: Int) -> Word {
    stack[conversation.activations[activation].base + Int(register.number)]
  }

  /// A new activation on top, its window zero but for the arguments; false is fault(stackOverflow).
  mutating func push(_ flow: Int, _ arguments: [Word]) -> Bool {
    let base = conversation.activations.isEmpty ? 0 : windowsEnd
    let count = Int(tables.flows[flow].registers)
    guard base + count <= limits.stackWords, conversation.activations.count < limits.flowDepth else {
      return fail(.stackOverflow) != nil
    }
    (stack + base).update(repeating: 0, count: count)
    for (index, word) in arguments.enumerated() { stack[base + index] = word }
    conversation.activations.append(Conversation.Activation(flow: flow, base: base))
    return true
  }

  mutating func finish(_ status: Turn.Status) -> Bool {
    conversation.status = status
    conversation.truncate(to: 0)
    conversation.undos.removeAll()
    conversation.queue.removeAll()
    return false
  }

  mutating func handOver(to: [UInt8], because: [UInt8]) -> Bool {
    // The hand-over itself always has room.
    outputs.append(.handoff(to: to, because: because, isFinal: true))
    return finish(.handedOver)
  }

  private mutating func returnFromFlow(hasValue: Bool) -> Bool {
    let callee = conversation.current
    guard let caller = conversation.caller(of: callee) else { return finish(.ended) }
    conversation.truncate(to: callee)
    let waiting =
      caller.isHandler ? conversation.interruptions.last?.waiting : conversation.activations[caller.activation].waiting
    guard let point = waiting?.point else { return handleFault(.unreachable) }
    if caller.isHandler {
      conversation.interruptions[conversation.interruptions.count - 1].waiting = nil
    } else {
      conversation.activations[caller.activation].waiting = nil
    }
    if hasValue { setRegister(tables.points[point].result, of: caller.activation, to: returned) }
    go(to: tables.points[point].resumed, in: caller.activation, isHandler: caller.isHandler)
    return true
  }

  /// Back to what was pending before the handler.
  private mutating func resume() -> Bool {
    if conversation.isInHandler, let last = conversation.interruptions.last { conversation.truncate(to: last.floor) }
    if conversation.isInHandler { conversation.interruptions.removeLast() }
    conversation.isInHandler = false
    guard let pending = conversation.pending else { return handleFault(.nothingToResume) }
    let point = tables.points[pending.waiting.point]
    if point.kind == .run { return handleFault(.nothingToResume) }
    conversation.current = pending.activation
    conversation.isInHandler = pending.isHandler
    if !point.isQuestion {
      conversation.setPending(renewed(pending.waiting))
      return park()
    }
    isAskedAgain = true
    go(to: point.entry, in: pending.activation, isHandler: pending.isHandler)
    return true
  }

  private mutating func askAgain(_ point: Int, isSilent: Bool) -> Bool {
    isAskedAgain = true
    go(to: tables.points[point].entry, in: conversation.current, isHandler: conversation.isInHandler)
    if isSilent { mode = .silent }
    return true
  }

  /// The turn is over, the conversation waits.
  mutating func park() -> Bool {
    conversation.isInError = false
    return false
  }
}
