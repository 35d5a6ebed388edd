import FlowBytecode
import FlowSemantics

/// Waits for time, for a sub-flow, for a person.
extension Lowering {
  mutating func lowerWait(_ wait: Wait) {
    let join = graph.addBlock()
    let (reply, media) = (kept(.text), kept(.media))
    let late = arrival()
    let onMessage = arrival([reply])
    let onMedia = arrival([reply, media])
    let hears = (message: hears(wait, 0), media: hears(wait, 1))

    var content = Image.Point.Wait(until: until(wait.until))
    if hears.message { content.onMessage = onMessage.address }
    if hears.media { content.onMedia = onMedia.address }
    var point = point(pointName("wait"), entry: nil, resumed: join, .wait(content))
    point.after = afterArm(wait.after, late)
    if hears.message || hears.media { point.reply = reply }
    if hears.media { point.result = media }
    _ = suspend(point)

    if hears.message {
      inArm(of: nil, reply: reply, at: onMessage) { $0.lowerArms(wait.arms, 0, reply, wait.otherwise, join) }
    }
    if hears.media {
      inArm(of: nil, reply: reply, at: onMedia) { $0.lowerArms(wait.arms, 1, media, wait.otherwise, join) }
    }
    lowerAfter(wait.after, nil, at: late, join)
    start(join)
  }

  private mutating func until(_ until: Wait.Until) -> Register {
    switch until {
    case .duration(let id), .datetime(let id): value(id)
    }
  }

  /// Whether an arm takes messages (0) or media (1).
  private func hears(_ wait: Wait, _ number: Int32) -> Bool { wait.otherwise != nil || accepts(wait.arms, number) }

  private func accepts(_ arms: [MatchArm], _ number: Int32) -> Bool {
    arms.contains { $0.patterns.contains { if case .case(number, _) = $0 { true } else { false } } }
  }

  /// The arms for one way in which a wait or a hand-over ends, in order; then `otherwise`, then on to `join`.
  private mutating func lowerArms(
    _ arms: [MatchArm], _ number: Int32, _ value: Register?, _ otherwise: Block?, _ join: BlockID
  ) {
    for arm in arms {
      guard let binders = binders(of: arm, number) else { continue }
      let next = graph.addBlock()
      at(arm.node) { lowering in
        if let local = binders.first, let local, let value { lowering.move(value, into: lowering.written(local)) }
        if let condition = arm.condition {
          let isTrue = lowering.graph.addBlock()
          lowering.branch(on: condition, isTrue, else: next, then: isTrue)
        }
        lowering.lower(arm.body)
        lowering.finish(.jump(join), then: next)
      }
    }
    if let otherwise { lower(otherwise) }
    end(.jump(join))
  }

  private func binders(of arm: MatchArm, _ number: Int32) -> [LocalID?]? {
    for pattern in arm.patterns { if case .case(number, let binders) = pattern { return binders } }
    return nil
  }

  mutating func lowerRun(_ run: Run, _ result: LocalID?) {
    let callee = program.flows[Int(run.flow.index)]
    let answer = answerRegister(of: callee, result)
    let resumed = arrival([answer])
    let arguments = program.expressionLists[run.arguments.range].map { value($0) }
    let content = Image.Point.Run(flow: tables.flow(run.flow), arguments: arguments)
    var point = point(pointName("run", callee.name), entry: nil, resumed: resumed, .run(content))
    point.result = answer
    point.after = after(nil, resumed)
    _ = suspend(point)
    start(resumed)
    guard let result, let answer else { return }
    convert(answer, callee.result, into: written(result), locals[Int(result.index)].type)
  }

  /// Where the machine writes what a flow returns: the variable itself if it has that type.
  private mutating func answerRegister(of callee: Flow, _ result: LocalID?) -> Register? {
    if callee.result == .void { return nil }
    if let result, locals[Int(result.index)].type == callee.result { return written(result) }
    return kept(tables.type(callee.result))
  }

  mutating func lowerHandoff(_ handoff: Handoff) {
    let to = handoff.to.map { value($0) }
    let because = handoff.because.map { value($0) }
    guard let arms = handoff.arms else { return leave { $0.stop(.handOver, to ?? .none, because ?? .none) } }
    let join = graph.addBlock()
    let (resolved, returned, late) = (arrival(), arrival(), arrival())
    let hears = (handoff.otherwise != nil || accepts(arms, 0), handoff.otherwise != nil || accepts(arms, 1))

    var content = Image.Point.Handoff(to: to, because: because)
    if hears.0 { content.resolved = resolved.address }
    if hears.1 { content.returned = returned.address }
    var point = point(pointName("handoff"), entry: nil, resumed: join, .handoff(content))
    point.after = afterArm(handoff.after, late)
    _ = suspend(point)

    if hears.0 { inArm(of: nil, at: resolved) { $0.lowerArms(arms, 0, nil, handoff.otherwise, join) } }
    if hears.1 { inArm(of: nil, at: returned) { $0.lowerArms(arms, 1, nil, handoff.otherwise, join) } }
    lowerAfter(handoff.after, nil, at: late, join)
    start(join)
  }
}
