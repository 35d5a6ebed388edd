/// The order in which flows are checked: those that are run before those that run them.
struct CallOrder {
  /// Every flow of the program once.
  private(set) var flows: [Int32] = []
  /// Whether a flow runs itself, directly or through others.
  private(set) var isRecursive: [Bool]

  private var callees: [[Int32]]
  private var marks: [Mark]
  private var path: [Int32] = []

  private enum Mark { case new, open, done }

  init(_ program: Program, _ graphs: [FlowGraph]) {
    isRecursive = Array(repeating: false, count: program.flows.count)
    marks = Array(repeating: .new, count: program.flows.count)
    callees = CallOrder.callees(of: program, graphs)
    flows.reserveCapacity(program.flows.count)
    for flow in program.flows.indices { visit(Int32(truncatingIfNeeded: flow)) }
  }

  /// Depth first without recursion: a chain of flows may be as long as the program.
  private mutating func visit(_ first: Int32) {
    guard marks[Int(first)] == .new else { return }
    var next: [Int] = [0]
    open(first)
    while let flow = path.last {
      let position = next[next.count - 1]
      guard position < callees[Int(flow)].count else {
        marks[Int(flow)] = .done
        flows.append(flow)
        path.removeLast()
        next.removeLast()
        continue
      }
      next[next.count - 1] += 1
      let callee = callees[Int(flow)][position]
      switch marks[Int(callee)] {
      case .new:
        open(callee)
        next.append(0)
      case .open: markCycle(from: callee)
      case .done: break
      }
    }
  }

  private mutating func open(_ flow: Int32) {
    marks[Int(flow)] = .open
    path.append(flow)
  }

  private mutating func markCycle(from flow: Int32) {
    for other in path.reversed() {
      isRecursive[Int(other)] = true
      if other == flow { return }
    }
  }

  private static func callees(of program: Program, _ graphs: [FlowGraph]) -> [[Int32]] {
    graphs.map { graph in
      graph.runs.map { node in
        guard case .run(let run, _) = program.statements[Int(graph.nodes[Int(node)].subject)].form else { return 0 }
        return program[run].flow.index
      }
    }
  }
}
