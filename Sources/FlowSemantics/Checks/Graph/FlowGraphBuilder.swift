/// Builds the graph of one flow. Blocks are built from their last statement to their first, so that the way on of
/// every statement is known when its node is made and its edges lie side by side.
struct FlowGraphBuilder {
  let program: Program
  let flow: Flow
  var durations: DurationBounds
  var graph = FlowGraph()
  /// A duration is a variable: its value can be found once the whole flow is known.
  var needsVariables = false

  /// Where `end`, `return` and a final `handoff` lead, and where handlers of the whole flow lead back to.
  private(set) var end: Int32 = 0
  private(set) var returned: Int32 = 0
  private(set) var handedOver: Int32 = 0
  private(set) var pending: Int32 = 0

  /// What holds at a place of the flow.
  struct Scope {
    /// Number of the state, -1 in the prologue and in handlers of the flow.
    var state: Int32
    /// Where `again` leads.
    var question: Int32
    /// Where `resume` leads.
    var pending: Int32
    var interruptions: Interruptions
  }

  static func build(_ flow: Flow, of program: Program) -> FlowGraph {
    var builder = FlowGraphBuilder(program: program, flow: flow, durations: DurationBounds(program: program))
    builder.buildFlow()
    if builder.needsVariables {
      builder.durations.locals = LocalValues(flow, builder.graph, program)
      builder.graph = FlowGraph()
      builder.buildFlow()
    }
    return builder.graph
  }

  private init(program: Program, flow: Flow, durations: DurationBounds) {
    self.program = program
    self.flow = flow
    self.durations = durations
  }

  /// How long a duration of the program lasts.
  mutating func time(_ id: ExpressionID) -> Delay {
    let bounds = durations.bounds(of: id)
    if bounds == .unknown, durations.namesVariables(id) { needsVariables = true }
    return bounds
  }

  // MARK: The flow

  private mutating func buildFlow() {
    _ = add(.entry, subject: -1, syntax: flow.node, state: -1)
    for (index, state) in flow.states.enumerated() {
      _ = add(.state, subject: Int32(index), syntax: state.node, state: Int32(index))
    }
    end = add(.end, subject: -1, syntax: flow.node, state: -1)
    returned = add(.returned, subject: -1, syntax: flow.node, state: -1)
    handedOver = add(.handedOver, subject: -1, syntax: flow.node, state: -1)
    pending = add(.pending, subject: -1, syntax: flow.node, state: -1)

    let whole = addHandlers(flow.handlers, state: -1, outer: .none)
    for index in flow.states.indices { buildState(index, whole) }
    buildHandlers(
      flow.handlers, first: whole.firstHandler,
      Scope(state: -1, question: pending, pending: pending, interruptions: whole))
    let start = flow.states.isEmpty ? end : FlowGraph.entry + 1
    let first = block(
      flow.prologue, next: start, Scope(state: -1, question: FlowGraph.entry, pending: pending, interruptions: .none))
    begin(FlowGraph.entry)
    edge(first, .step)
    connectPending(pending, waitsFrom: 0)
  }

  private mutating func buildState(_ index: Int, _ whole: Interruptions) {
    let state = flow.states[index]
    let number = Int32(truncatingIfNeeded: index)
    let node = number &+ 1
    let firstWait = graph.waits.count
    let interruptions = addHandlers(state.handlers, state: number, outer: whole)
    let looseEnd = add(.looseEnd, subject: number, syntax: state.node, state: number)
    let body = block(
      state.body, next: looseEnd, Scope(state: number, question: node, pending: pending, interruptions: interruptions))
    begin(node)
    edge(body, .step)
    if interruptions.fault >= 0 { edge(interruptions.fault, .fault) }
    guard !state.handlers.isEmpty else { return }
    let back = add(.pending, subject: number, syntax: state.node, state: number)
    buildHandlers(
      state.handlers, first: interruptions.firstHandler,
      Scope(state: number, question: back, pending: back, interruptions: interruptions))
    connectPending(back, waitsFrom: firstWait)
  }

  private mutating func buildHandlers(_ handlers: [Handler], first: Int32, _ scope: Scope) {
    let start = graph.nodes.count
    var quiet = scope
    // Silence at a question of a silence handler is left to the machine.
    quiet.interruptions.silences = []
    for (index, handler) in handlers.enumerated() {
      let isSilence = if case .silence = handler.trigger { true } else { false }
      let body = block(handler.body, next: scope.pending, isSilence ? quiet : scope)
      begin(first + Int32(truncatingIfNeeded: index))
      edge(body, .step)
    }
    graph.handlerScopes.append(FlowGraph.HandlerScope(pending: scope.pending, bodies: start..<graph.nodes.count))
  }

  private mutating func connectPending(_ node: Int32, waitsFrom first: Int) {
    begin(node)
    for index in first..<graph.waits.count { edge(graph.waits[index], .resume) }
  }

  // MARK: Blocks

  /// The first node of a block whose end leads to `next`; `next` itself for an empty block.
  mutating func block(_ block: Block, next: Int32, _ scope: Scope) -> Int32 {
    var following = next
    var after: Int32 = -1
    for index in block.range.reversed() {
      let id = program.blocks[index]
      let node = statement(id, next: following, scope)
      if after >= 0 { graph.nodes[Int(after)].previous = node }
      after = node
      following = node
    }
    return following
  }

  /// The node of a statement, with all its ways on.
  private mutating func statement(_ id: StatementID, next: Int32, _ scope: Scope) -> Int32 {
    let statement = program[id]
    switch statement.form {
    case .if(_, let then, let other), .ifLet(_, _, let then, let other):
      let yes = block(then, next: next, scope)
      let no = block(other, next: next, scope)
      return fork(id, statement, scope, yes, no)
    case .for(_, _, let body): return loop(id, statement, body, next: next, scope)
    case .match(let match): return self.match(id, statement, program[match], next: next, scope)
    case .ask(let ask): return self.ask(id, statement, program[ask], next: next, scope)
    case .menu(let menu): return self.menu(id, statement, program[menu], next: next, scope)
    case .wait(let wait): return self.wait(id, statement, program[wait], next: next, scope)
    case .agent(let agent): return self.agent(id, statement, program[agent], next: next, scope)
    case .handoff(let handoff): return self.handoff(id, statement, program[handoff], next: next, scope)
    case .effect(let call, _):
      return effect(id, statement, delay(of: call), next: next, scope)
    case .together(let items):
      var longest = Delay.none
      for item in items { longest = longest.or(delay(of: item.call)) }
      return effect(id, statement, longest, next: next, scope)
    case .run: return run(id, statement, next: next, scope)
    case .goto(let state, _): return single(id, statement, scope, to: FlowGraph.node(of: state))
    case .end: return single(id, statement, scope, to: end)
    case .return: return single(id, statement, scope, to: returned)
    case .resume: return single(id, statement, scope, to: scope.pending)
    case .again: return single(id, statement, scope, to: scope.question)
    default: return single(id, statement, scope, to: next)
    }
  }

  private mutating func single(_ id: StatementID, _ statement: Statement, _ scope: Scope, to target: Int32) -> Int32 {
    let node = add(id, statement, scope)
    begin(node)
    edge(target, .step)
    return node
  }

  private mutating func fork(
    _ id: StatementID, _ statement: Statement, _ scope: Scope, _ yes: Int32, _ no: Int32
  ) -> Int32 {
    let node = add(id, statement, scope)
    begin(node)
    edge(yes, .step)
    edge(no, .step)
    return node
  }

  private mutating func loop(
    _ id: StatementID, _ statement: Statement, _ body: Block, next: Int32, _ scope: Scope
  ) -> Int32 {
    let node = add(id, statement, scope)
    let foot = add(.loopEnd, subject: id.index, syntax: statement.node, state: scope.state)
    begin(foot)
    edge(node, .loop)
    let first = block(body, next: foot, scope)
    begin(node)
    edge(first, .step)
    edge(next, .step)
    return node
  }

  // MARK: Nodes and edges

  mutating func add(_ kind: FlowGraph.Kind, subject: Int32, syntax: Int32, state: Int32) -> Int32 {
    graph.nodes.append(FlowGraph.Node(kind: kind, subject: subject, syntax: syntax, state: state))
    return Int32(truncatingIfNeeded: graph.nodes.count - 1)
  }

  mutating func add(_ id: StatementID, _ statement: Statement, _ scope: Scope) -> Int32 {
    add(.statement, subject: id.index, syntax: statement.node, state: scope.state)
  }

  /// The edges that follow belong to this node.
  mutating func begin(_ node: Int32) {
    graph.nodes[Int(node)].firstEdge = Int32(truncatingIfNeeded: graph.edges.count)
    current = Int(node)
  }
  private(set) var current = 0

  mutating func edge(_ target: Int32, _ kind: FlowGraph.EdgeKind, _ delay: Delay = .none) {
    graph.edges.append(FlowGraph.Edge(target: target, kind: kind, delay: number(of: delay)))
    graph.nodes[current].edgeCount += 1
  }

  private mutating func number(of delay: Delay) -> Int32 {
    if delay == .none { return 0 }
    if let last = graph.delays.last, last == delay { return Int32(truncatingIfNeeded: graph.delays.count - 1) }
    graph.delays.append(delay)
    return Int32(truncatingIfNeeded: graph.delays.count - 1)
  }

  /// The time an effect may take with all its attempts; a parameter `during` says it for one call.
  mutating func delay(of id: ID<EffectCall>) -> Delay {
    let call = program[id]
    let effect = program.effects[Int(call.effect.index)]
    if let position = effect.parameters.firstIndex(where: { program.names.isEqual($0.name, CatalogueNames.during) }),
      position < Int(call.arguments.count)
    {
      let bounds = time(program.expressionLists[Int(call.arguments.start) + position])
      if bounds != .unknown { return bounds.orEarlier }
    }
    let attempts = Int64(effect.retries) &+ 1
    let (total, overflow) = effect.timeout.multipliedReportingOverflow(by: max(1, attempts))
    if overflow { return .unknown }
    return total < CheckLimits.shortEffect ? .none : .between(0, total)
  }
}
