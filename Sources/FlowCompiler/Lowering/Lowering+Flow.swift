import FlowBytecode
import FlowSemantics

extension Lowering {
  /// The graph of a flow: the prologue, each state with its handlers, the handlers of the flow.
  mutating func lower(_ flow: Flow, _ index: FlowIndex) {
    begin(flow.locals, parameterCount: flow.parameters.count)
    scope = Scope()
    scope.flow = index
    scope.flowPath = tables.unique(tables.bytes(flow.name))
    scope.knowledge = flow.knowledge
    scope.hasUndo = flow.bodies.contains { program.contains($0) { if case .undo = $0 { true } else { false } } }
    findConstants(in: flow.bodies)
    for state in flow.states { declare(state) }
    let rows = declareHandlers(of: flow)
    let silences = silences(flow.handlers, rows.flow)

    scope.enter(nil, silences)
    scope.extendPath("start")
    lower(flow.prologue)
    end(graph.states.first.map { .jump(BlockID($0.entry)) } ?? .stop(Operation(Instruction(.unreachable), node: -1)))
    for (number, state) in flow.states.enumerated() {
      lower(state, StateIndex(UInt16(truncatingIfNeeded: number)), rows.states[number], silences)
    }
    for (row, handler) in zip(rows.flow, flow.handlers) { lower(handler, row, nil, silences) }
    if let block = scope.neverAsked { graph.layout.append(block) }
  }

  private mutating func lower(_ state: State, _ index: StateIndex, _ rows: [Int], _ outer: [Scope.Silence]) {
    let silences = silences(state.handlers, rows) + outer
    scope.enter(index, silences)
    scope.extendPath(tables.bytes(state.name))
    start(BlockID(graph.states[index.position].entry))
    at(state.node) { $0.emit(Instruction(.enterState, wide: UInt32(index.value))) }
    lower(state.body)
    // The analyser has proved that every way leads somewhere.
    stop(.unreachable)
    for (row, handler) in zip(rows, state.handlers) { lower(handler, row, index, silences) }
  }

  /// A handler goes back to what was pending if it does not say otherwise.
  private mutating func lower(_ handler: Handler, _ row: Int, _ state: StateIndex?, _ silences: [Scope.Silence]) {
    var isSilence = false
    if case .silence = handler.trigger { isSilence = true }
    // Silence at a question of a silence handler is for the machine.
    scope.enter(state, isSilence ? [] : silences)
    if let state { scope.extendPath(graph.states[state.position].name) }
    scope.extendPath(pathName(of: handler.trigger))
    scope.path = tables.unique(scope.path)
    start(BlockID(graph.handlers[row].entry))
    lower(handler.body)
    at(handler.node) { $0.stop(.resume) }
  }
}

// MARK: - Rows

extension Lowering {
  private struct HandlerRows {
    var flow: [Int]
    var states: [[Int]]
  }

  private mutating func declare(_ state: State) {
    let entry = graph.addBlock()
    graph.states.append(
      Image.State(
        name: tables.bytes(state.name), was: state.was.map { tables.bytes($0) }, entry: entry.address,
        parameters: state.parameters.map { register($0) }))
    let index = StateIndex(UInt16(truncatingIfNeeded: graph.states.count - 1))
    for local in state.parameters { scope.own(local, by: index) }
  }

  /// Makes the rows of all handlers, so that points can name them.
  private mutating func declareHandlers(of flow: Flow) -> HandlerRows {
    var rows = HandlerRows(flow: declare(flow.handlers, nil), states: [])
    for (number, state) in flow.states.enumerated() {
      rows.states.append(declare(state.handlers, StateIndex(UInt16(truncatingIfNeeded: number))))
    }
    return rows
  }

  private mutating func declare(_ handlers: [Handler], _ state: StateIndex?) -> [Int] {
    handlers.map { handler in
      let entry = graph.addBlock()
      let row = Image.Handler(trigger: trigger(handler.trigger), state: state, entry: entry.address)
      for register in row.binders { scope.own(LocalID(Int32(register.number)), by: state) }
      graph[entry].arrivals = row.binders
      graph.handlers.append(row)
      return graph.handlers.count - 1
    }
  }

  private func trigger(_ trigger: Trigger) -> Image.Trigger {
    switch trigger {
    case .keyword(let texts): .keyword(texts.map { tables.bytes($0) })
    case .media(let local): .media(local.map { register($0) })
    case .event(let name, let locals): .event(tables.bytes(name), locals.map { register($0) })
    case .silence: .silence
    case .error(let local): .error(local.map { register($0) })
    }
  }

  private func pathName(of trigger: Trigger) -> [UInt8] {
    switch trigger {
    case .keyword(let texts): pointName("on keyword", texts.first)
    case .media: pointName("on media")
    case .event(let name, _): pointName("on event", name)
    case .silence: pointName("on silence")
    case .error: pointName("on error")
    }
  }

  /// The silence handler among these; the first counts.
  private func silences(_ handlers: [Handler], _ rows: [Int]) -> [Scope.Silence] {
    for (handler, row) in zip(handlers, rows) {
      guard case .silence(let delay) = handler.trigger else { continue }
      let index = HandlerIndex(UInt16(truncatingIfNeeded: row))
      let asksAgain = program.asksAgain(after: handler.body, atEnd: true)
      return [Scope.Silence(delay: delay, handler: index, asksAgain: asksAgain)]
    }
    return []
  }
}

extension Flow {
  /// The blocks of all its statements.
  var bodies: [Block] {
    [prologue] + handlers.map { $0.body } + states.flatMap { [$0.body] + $0.handlers.map { $0.body } }
  }
}
