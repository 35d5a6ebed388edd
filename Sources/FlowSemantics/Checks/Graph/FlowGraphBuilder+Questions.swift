/// Statements at which the conversation waits: for the customer, for time, for an effect, for a person.
extension FlowGraphBuilder {
  mutating func ask(_ id: StatementID, _ statement: Statement, _ ask: Ask, next: Int32, _ scope: Scope) -> Int32 {
    let node = add(id, statement, scope)
    graph.waits.append(node)
    let inside = asking(node, scope)
    var targets: [Int32] = []
    for arm in ask.invalid { targets.append(block(arm.body, next: node, inside)) }
    // The end of both kinds of arms asks again.
    let late = ask.after.map { arm in
      let silent = afterSilence(arm.body, node, id, statement, scope)
      return block(arm.body, next: silent.question, silent)
    }
    begin(node)
    edge(next, .reply)
    if ask.known != nil { edge(next, .skip) }
    for target in targets { edge(target, .reply) }
    interruptions(scope.interruptions, after: ask.after, late, asksAtEnd: true)
    return node
  }

  mutating func menu(_ id: StatementID, _ statement: Statement, _ menu: Menu, next: Int32, _ scope: Scope) -> Int32 {
    let node = add(id, statement, scope)
    graph.waits.append(node)
    let inside = asking(node, scope)
    var targets: [Int32] = []
    for option in menu.options { targets.append(block(option.body, next: next, inside)) }
    if let list = menu.list { targets.append(block(list.body, next: next, inside)) }
    let otherwise = menu.otherwise.map { block($0, next: next, inside) }
    let empty = menu.empty.map { block($0, next: next, inside) }
    let late = menu.after.map { block($0.body, next: next, afterSilence($0.body, node, id, statement, scope)) }
    begin(node)
    for target in targets { edge(target, .reply) }
    if let otherwise { edge(otherwise, .reply) }
    if let empty { edge(empty, .skip) } else if menu.canBeEmpty { edge(otherwise ?? next, .skip) }
    interruptions(scope.interruptions, after: menu.after, late, asksAtEnd: false)
    return node
  }

  mutating func wait(_ id: StatementID, _ statement: Statement, _ wait: Wait, next: Int32, _ scope: Scope) -> Int32 {
    let node = add(id, statement, scope)
    graph.waits.append(node)
    let targets = wait.arms.map { block($0.body, next: next, scope) }
    let otherwise = wait.otherwise.map { block($0, next: next, scope) }
    let late = wait.after.map { block($0.body, next: next, scope) }
    let duration = time(of: wait.until)
    begin(node)
    edge(next, .timer, duration)
    for target in targets { edge(target, .reply) }
    if let otherwise { edge(otherwise, .reply) }
    if let after = wait.after, let late { edge(late, .silence, time(after.delay)) }
    meanwhile(scope.interruptions, lasting: duration)
    return node
  }

  mutating func handoff(
    _ id: StatementID, _ statement: Statement, _ handoff: Handoff, next: Int32, _ scope: Scope
  ) -> Int32 {
    let node = add(id, statement, scope)
    guard let arms = handoff.arms else {
      begin(node)
      edge(handedOver, .step)
      return node
    }
    graph.waits.append(node)
    let targets = arms.map { block($0.body, next: next, scope) }
    let otherwise = handoff.otherwise.map { block($0, next: next, scope) }
    let late = handoff.after.map { block($0.body, next: next, scope) }
    let lateDelay = handoff.after.map { time($0.delay) }
    let duration = lateDelay?.orEarlier ?? .unknown
    begin(node)
    for target in targets { edge(target, .person, duration) }
    if let otherwise { edge(otherwise, .person, duration) } else if !arms.coverHandoff { edge(next, .person, duration) }
    if let late, let lateDelay {
      edge(late, .silence, lateDelay)
    } else {
      graph.unanswered.append(FlowGraph.Unanswered(node: node, after: .none))
    }
    meanwhile(scope.interruptions, lasting: duration)
    return node
  }

  mutating func agent(_ id: StatementID, _ statement: Statement, _ agent: Agent, next: Int32, _ scope: Scope) -> Int32 {
    let node = add(id, statement, scope)
    graph.waits.append(node)
    graph.effects.append(node)
    let targets = agent.arms.map { block($0.body, next: next, scope) }
    let otherwise = agent.otherwise.map { block($0, next: next, scope) }
    let late = agent.after.map { block($0.body, next: next, scope) }
    begin(node)
    for target in targets { edge(target, .agent) }
    if let otherwise { edge(otherwise, .agent) }
    if targets.isEmpty && otherwise == nil { edge(next, .agent) }
    interruptionsOnce(scope.interruptions, after: agent.after, late)
    return node
  }

  mutating func match(_ id: StatementID, _ statement: Statement, _ match: Match, next: Int32, _ scope: Scope) -> Int32 {
    let targets = match.arms.map { block($0.body, next: next, scope) }
    let otherwise = match.otherwise.map { block($0, next: next, scope) }
    let node = add(id, statement, scope)
    var kind = FlowGraph.EdgeKind.step
    var time = Delay.none
    if case .effect(let call) = match.subject {
      kind = .outcome
      time = delay(of: call)
      graph.effects.append(node)
    }
    begin(node)
    for target in targets { edge(target, kind, time) }
    if let otherwise { edge(otherwise, kind, time) }
    if kind == .outcome { meanwhile(scope.interruptions, lasting: time) }
    return node
  }

  mutating func effect(
    _ id: StatementID, _ statement: Statement, _ time: Delay, next: Int32, _ scope: Scope
  ) -> Int32 {
    let node = add(id, statement, scope)
    graph.effects.append(node)
    begin(node)
    edge(next, .outcome, time)
    meanwhile(scope.interruptions, lasting: time)
    return node
  }

  mutating func run(_ id: StatementID, _ statement: Statement, next: Int32, _ scope: Scope) -> Int32 {
    let node = add(id, statement, scope)
    graph.waits.append(node)
    graph.runs.append(node)
    begin(node)
    edge(next, .returned)
    interruptions(scope.interruptions, after: nil, nil, asksAtEnd: false)
    return node
  }
}

extension FlowGraphBuilder {
  /// Inside the arms of a question `again` and `resume` go back to it.
  private func asking(_ node: Int32, _ scope: Scope) -> Scope {
    var inside = scope
    inside.question = node
    inside.pending = node
    return inside
  }

  /// After a silence it is still the same question that waits: what was done about its silence is not done again. But
  /// where the conversation has waited for something else meanwhile, the question is asked as if for the first time.
  private mutating func afterSilence(
    _ arm: Block, _ node: Int32, _ id: StatementID, _ statement: Statement, _ scope: Scope
  ) -> Scope {
    if program.canWait(arm) { return asking(node, scope) }
    let back = add(.pending, subject: id.index, syntax: statement.node, state: scope.state)
    begin(back)
    edge(node, .resume)
    return asking(back, scope)
  }
}

extension [MatchArm] {
  /// Whether every way in which a person can give a conversation back has an arm.
  fileprivate var coverHandoff: Bool {
    var covered: UInt8 = 0
    for arm in self where arm.condition == nil {
      for pattern in arm.patterns {
        if case .case(let number, _) = pattern { covered |= 1 << UInt8(truncatingIfNeeded: number & 7) }
      }
    }
    return covered == 0b11
  }
}

extension Menu {
  /// Whether there may be nothing to choose from: every option is from a list or has a condition.
  var canBeEmpty: Bool { options.allSatisfy { $0.condition != nil } }
}

extension FlowGraphBuilder {
  /// How long a `wait` lasts.
  private mutating func time(of until: Wait.Until) -> Delay {
    switch until {
    case .duration(let id): return time(id)
    case .datetime(let id):
      guard case .binary(.datetimeAddDuration, let start, let duration) = program[id].form,
        case .now = program[start].form
      else { return .unknown }
      return time(duration)
    }
  }
}
