import FlowBytecode

/// For every register the stretch of code, counted in instructions, over which it holds a value.
struct LiveIntervals: Sendable {
  private var starts: [Int]
  private var ends: [Int]

  /// Nil if nothing reads or writes the register.
  subscript(register: Int) -> ClosedRange<Int>? {
    starts[register] <= ends[register] ? starts[register]...ends[register] : nil
  }

  init(_ graph: ControlFlowGraph, _ liveness: Liveness) {
    starts = [Int](repeating: .max, count: graph.registers.count)
    ends = [Int](repeating: -1, count: graph.registers.count)
    for state in graph.states { for register in state.parameters { extend(register, to: 0) } }
    // An instruction reads at an even position and writes at the odd one after it.
    var position = 0
    for block in graph.layout {
      let start = position
      for register in graph[block].arrivals { extend(register, to: start) }
      for operation in graph[block].operations {
        operation.forEachRead { extend($0, to: position) }
        if let register = operation.written { extend(register, to: position + 1) }
        position += 2
      }
      graph[block].end.operation?.forEachRead { extend($0, to: position) }
      if let register = graph[block].end.operation?.written { extend(register, to: position + 1) }
      if case .suspend(let point, _) = graph[block].end { extend(graph, point: point, to: position) }
      position += 2
      for register in liveness.live(before: block) { extend(register, to: start) }
      for register in liveness.live(after: block) { extend(register, to: position) }
    }
  }

  private mutating func extend(_ graph: ControlFlowGraph, point: Int, to position: Int) {
    graph.forEachRead(atPoint: point) { extend($0, to: position) }
    if let result = graph.points[point].result { extend(result, to: position) }
    if let reply = graph.points[point].reply { extend(reply, to: position) }
    switch graph.points[point].kind {
    case .menu(let menu): if let picked = menu.picked { extend(picked.register, to: position) }
    case .together(let together): for item in together.items { extend(item.result, to: position) }
    case .ask, .wait, .effect, .agent, .run, .handoff: break
    }
  }

  private mutating func extend(_ register: Register, to position: Int) {
    starts[Int(register.number)] = min(starts[Int(register.number)], position)
    ends[Int(register.number)] = max(ends[Int(register.number)], position)
  }
}
