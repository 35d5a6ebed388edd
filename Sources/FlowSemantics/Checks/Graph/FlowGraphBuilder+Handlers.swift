extension FlowGraphBuilder {
  /// The handlers that are in force at a place, the inner ones first.
  struct Interruptions {
    /// First node of the handlers of the innermost scope; they follow each other.
    var firstHandler: Int32
    /// Leads to handlers of keywords and media; -1 where there are none.
    var customer: Int32
    var event: Int32
    /// The handlers of silence, nearest first.
    var silences: [SilenceRule]
    /// The nearest `on error`, -1 for none.
    var fault: Int32

    static let none = Interruptions(
      firstHandler: -1, customer: -1, event: -1, silences: [], fault: -1)
  }

  /// What one `after` arm or handler does about silence.
  struct SilenceRule {
    var node: Int32
    var delay: Delay
    /// What passes while it runs; nil: the question is not pending again after it.
    var running: Delay?
  }

  /// Makes the nodes of some handlers and of the hubs that lead to them; their bodies are built later.
  mutating func addHandlers(_ handlers: [Handler], state: Int32, outer: Interruptions) -> Interruptions {
    var inner = outer
    guard !handlers.isEmpty else { return inner }
    inner.firstHandler = Int32(truncatingIfNeeded: graph.nodes.count)
    var customers: [Int32] = []
    var events: [Int32] = []
    for (index, handler) in handlers.enumerated() {
      let node = add(.handler, subject: Int32(truncatingIfNeeded: index), syntax: handler.node, state: state)
      switch handler.trigger {
      case .keyword, .media: customers.append(node)
      case .event: events.append(node)
      case .silence(let delay):
        // A second one of the same state was reported.
        guard inner.silences.count == outer.silences.count else { continue }
        inner.silences.insert(rule(node, delay, handler.body, asksAtEnd: true), at: 0)
      case .error: inner.fault = node
      }
    }
    inner.customer = hub(.customerHub, customers, outer: outer.customer, state: state)
    inner.event = hub(.eventHub, events, outer: outer.event, state: state)
    return inner
  }

  private mutating func hub(_ kind: FlowGraph.Kind, _ handlers: [Int32], outer: Int32, state: Int32) -> Int32 {
    guard !handlers.isEmpty else { return outer }
    let node = add(kind, subject: -1, syntax: flow.node, state: state)
    begin(node)
    for handler in handlers { edge(handler, .step) }
    if outer >= 0 { edge(outer, .step) }
    return node
  }

  private mutating func rule(_ node: Int32, _ delay: ExpressionID, _ body: Block, asksAtEnd: Bool) -> SilenceRule {
    let running = program.asksAgain(after: body, atEnd: asksAtEnd) ? time(in: body) : nil
    return SilenceRule(node: node, delay: time(delay), running: running)
  }

  /// What passes in a block between a silence and the next time the question is asked.
  private mutating func time(in body: Block) -> Delay {
    var isInstant = true
    program.forEachStatement(in: body) { statement in
      switch statement.form {
      case .ask, .menu, .wait, .agent, .handoff, .run: isInstant = false
      case .effect(let call, _): isInstant = isInstant && delay(of: call) == .none
      case .together(let items): isInstant = isInstant && items.allSatisfy { delay(of: $0.call) == .none }
      case .match(let match):
        if case .effect(let call) = program[match].subject { isInstant = isInstant && delay(of: call) == .none }
      default: break
      }
    }
    return isInstant ? .none : .unknown
  }

  /// The edges of a question to what may happen instead of an answer. Each rule about silence is taken once; the next
  /// one counts when the question was asked again.
  ///
  /// - Parameter late: first node of the arm.
  mutating func interruptions(_ scope: Interruptions, after: AfterArm?, _ late: Int32?, asksAtEnd: Bool) {
    var rules = scope.silences
    if let after, let late { rules.insert(rule(late, after.delay, after.body, asksAtEnd: asksAtEnd), at: 0) }
    let (open, pending) = silences(rules)
    meanwhile(scope, lasting: pending)
    if let open { graph.unanswered.append(FlowGraph.Unanswered(node: Int32(truncatingIfNeeded: current), after: open)) }
  }

  /// Like `interruptions`, for what is never asked again: it goes by the nearest rule only.
  mutating func interruptionsOnce(_ scope: Interruptions, after: AfterArm?, _ late: Int32?) {
    guard let after, let late else {
      var nearest = scope
      nearest.silences = Array(scope.silences.prefix(1))
      return interruptions(nearest, after: nil, nil, asksAtEnd: false)
    }
    var none = scope
    none.silences = []
    interruptions(none, after: after, late, asksAtEnd: false)
  }

  /// The edges to some rules. `open`: the time after which none of them is left, nil if one ends the question;
  /// `pending`: how long the question can be pending, for after the last rule comes the standard silence.
  private mutating func silences(_ rules: [SilenceRule]) -> (open: Delay?, pending: Delay) {
    var passed = Delay.none
    for rule in rules {
      passed = passed.adding(rule.delay)
      edge(rule.node, .silence, passed)
      guard let running = rule.running else { return (nil, passed) }
      passed = passed.adding(running)
    }
    return (passed, passed.adding(.standardSilence))
  }

  /// The edges to what may happen at any time while the conversation waits.
  mutating func meanwhile(_ scope: Interruptions, lasting duration: Delay) {
    if scope.customer >= 0 { edge(scope.customer, .reply) }
    if scope.event >= 0 { edge(scope.event, .event, duration.orEarlier) }
    if scope.fault >= 0 { edge(scope.fault, .fault) }
  }
}
