import FlowBytecode
import FlowPortuguese
import FlowValues

/// What happens when code reaches a suspension point.
extension Core {
  mutating func reach(_ number: Int) -> Bool {
    let point = tables.points[number]
    if mode == .match {
      guard let waiting = conversation.pending?.waiting, waiting.point == number else {
        return handleFault(.unreachable)
      }
      return matchReply(number, waiting)
    }
    defer { isAskedAgain = false }
    return switch program.image.points[number].kind {
    case .ask(let ask): reachAsk(number, ask)
    case .menu(let menu): reachMenu(number, menu)
    case .wait(let wait): reachWait(number, wait)
    case .effect(let call): reachEffect(number, [call])
    case .together(let together): reachEffect(number, together.items.map { $0.call })
    case .agent(let agent): reachAgent(number, agent)
    case .run(let run): reachRun(number, run, point)
    case .handoff(let handoff): reachHandoff(number, handoff)
    }
  }

  /// Takes note that the conversation waits at this point. A point outside a handler ends what the handlers before it
  /// left behind: the question they interrupted and the flows above.
  mutating func settle(_ waiting: Conversation.Waiting) {
    let current = conversation.current
    if conversation.isInHandler, let last = conversation.interruptions.last {
      conversation.truncate(to: last.floor)
      conversation.interruptions[conversation.interruptions.count - 1].waiting = waiting
    } else {
      conversation.truncate(to: current + 1)
      conversation.activations[current].waiting = waiting
    }
    mode = .send
  }

  /// The counts of a question that is asked again stay; another one starts anew. One that is reached on another way is
  /// the same to the count of answers that were not understood, but not to the rules about silence.
  func waitingAgain(at number: Int) -> Conversation.Waiting {
    let known: Conversation.Waiting? =
      conversation.isInHandler
      ? conversation.interruptions.last?.waiting : conversation.activations[conversation.current].waiting
    guard var known, known.point == number else { return Conversation.Waiting(point: number) }
    if !isAskedAgain { known.silences = 0 }
    return known
  }

  private mutating func reachAsk(_ number: Int, _ ask: Image.Point.Ask) -> Bool {
    if mode == .send, !prompt(ask.prompt) { return handleFault(failure) }
    var waiting = waitingAgain(at: number)
    waiting.deadline = deadline(of: waiting)
    settle(waiting)
    return takeQueued()
  }

  private mutating func reachWait(_ number: Int, _ wait: Image.Point.Wait) -> Bool {
    var waiting = Conversation.Waiting(point: number)
    let end = until(wait, of: conversation.current)
    if let after = program.image.points[number].after.first {
      waiting.patience = max(register(after.delay, of: conversation.current), 1)
      waiting.waitEnd = end
    }
    waiting.deadline = waiting.patience == 0 ? end : min(end, later(than: now.instant.seconds, by: waiting.patience))
    settle(waiting)
    return wait.onMessage == nil && wait.onMedia == nil ? park() : takeQueued()
  }

  /// The moment a `wait` ends.
  func until(_ wait: Image.Point.Wait, of activation: Int) -> Int64 {
    let word = register(wait.until, of: activation)
    let flow = tables.flows[conversation.activations[activation].flow]
    let type = tables.registerTypes[Int(flow.types) + Int(wait.until.number)]
    if type == TypeIndex.datetime.value { return word }
    return later(than: now.instant.seconds, by: word)
  }

  private mutating func reachEffect(_ number: Int, _ calls: [Image.Point.EffectCall]) -> Bool {
    var waiting = Conversation.Waiting(point: number)
    waiting.step = conversation.step &+ 1
    for call in calls {
      guard let seconds = request(call) else { return handleFault(failure) }
      waiting.deadline = max(waiting.deadline, later(than: now.instant.seconds, by: seconds))
    }
    settle(waiting)
    return park()
  }

  /// Asks the host for an effect; how long that may take, in seconds.
  private mutating func request(_ call: Image.Point.EffectCall) -> Int64? {
    let effect = program.image.effects[call.effect.position]
    var arguments: [Datum] = []
    arguments.reserveCapacity(call.arguments.count)
    for (index, parameter) in effect.parameters.enumerated() {
      let word = register(call.arguments[index], of: conversation.current)
      guard let value = datum(word, parameter.type.position) else { return nil }
      arguments.append(value)
    }
    conversation.step &+= 1
    let request = EffectRequest(
      effect: call.effect, outcomes: call.outcomes, arguments: arguments, step: conversation.step,
      isCompensation: false)
    guard output(.effect(request)) else { return nil }
    return Int64(effect.timeout) * (Int64(effect.retries) + 1) + limits.effectGraceSeconds
  }

  private mutating func reachAgent(_ number: Int, _ agent: Image.Point.Agent) -> Bool {
    let current = conversation.current
    conversation.step &+= 1
    let request = AgentRequest(
      point: PointIndex(UInt16(truncatingIfNeeded: number)),
      prompt: agent.prompt.map { heap.text(register($0, of: current)) } ?? [],
      turnsMax: agent.turnsMax.map { register($0, of: current) },
      costMax: agent.costMax.map { register($0, of: current) }, step: conversation.step)
    guard output(.agent(request)) else { return handleFault(failure) }
    var waiting = Conversation.Waiting(point: number)
    waiting.step = conversation.step
    waiting.patience = patience(number)
    waiting.deadline = deadline(of: waiting)
    settle(waiting)
    return park()
  }

  private mutating func reachRun(_ number: Int, _ run: Image.Point.Run, _ point: PointEntry) -> Bool {
    let current = conversation.current
    settle(Conversation.Waiting(point: number))
    let arguments = run.arguments.map { register($0, of: current) }
    guard push(run.flow.position, arguments) else { return handleFault(failure) }
    go(to: tables.flows[run.flow.position].start, in: conversation.activations.count - 1, isHandler: false)
    return true
  }

  private mutating func reachHandoff(_ number: Int, _ handoff: Image.Point.Handoff) -> Bool {
    let current = conversation.current
    let to = handoff.to.map { heap.text(register($0, of: current)) } ?? []
    let because = handoff.because.map { heap.text(register($0, of: current)) } ?? []
    guard output(.handoff(to: to, because: because, isFinal: false)) else { return handleFault(failure) }
    var waiting = Conversation.Waiting(point: number)
    waiting.patience = patience(number)
    waiting.deadline = deadline(of: waiting)
    settle(waiting)
    return park()
  }
}
