extension FlowGraphBuilder {
  /// The handlers that are in force at a place, the inner ones first.
  struct Interruptions {
    /// First node of the handlers of the innermost scope; they follow each other.
    var firstHandler: Int32
    /// Leads to handlers of keywords and media; -1 where there are none.
    var customer: Int32
    var event: Int32
    /// The nearest `on silence`, -1 for none, and its delay.
    var silence: Int32
    var silenceDelay: Delay
    /// How long a question may stay pending with it.
    var silenceDeadline: Delay
    /// The nearest `on error`, -1 for none.
    var fault: Int32

    static let none = Interruptions(
      firstHandler: -1, customer: -1, event: -1, silence: -1, silenceDelay: .none, silenceDeadline: .standardSilence,
      fault: -1)
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
        inner.silence = node
        inner.silenceDelay = time(delay)
        inner.silenceDeadline = deadline(inner.silenceDelay, of: handler.body)
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

  /// How long a question stays pending whose silence is handled by `body`: when that may resume the question, the
  /// standard silence comes on top.
  private func deadline(_ delay: Delay, of body: Block) -> Delay {
    if leaves(body) { return delay }
    return .between(Int64(delay.least), Int64(delay.most) + Int64(Delay.window))
  }

  private func leaves(_ body: Block) -> Bool {
    guard body.count > 0 else { return false }
    switch program[program.blocks[body.range.upperBound - 1]].form {
    case .goto, .end, .return: return true
    case .handoff(let handoff): return program[handoff].arms == nil
    default: return false
    }
  }

  /// The edges of a question to what may happen instead of an answer.
  mutating func interruptions(_ scope: Interruptions, after: AfterArm?, _ late: Int32?) {
    guard let after, let late else {
      if scope.silence >= 0 { edge(scope.silence, .silence, scope.silenceDelay) }
      meanwhile(scope, lasting: scope.silenceDeadline)
      return
    }
    let delay = time(after.delay)
    edge(late, .silence, delay)
    meanwhile(scope, lasting: deadline(delay, of: after.body))
  }

  /// The edges to what may happen at any time while the conversation waits.
  mutating func meanwhile(_ scope: Interruptions, lasting duration: Delay) {
    if scope.customer >= 0 { edge(scope.customer, .reply) }
    if scope.event >= 0 { edge(scope.event, .event, duration.orEarlier) }
    if scope.fault >= 0 { edge(scope.fault, .fault) }
  }
}
