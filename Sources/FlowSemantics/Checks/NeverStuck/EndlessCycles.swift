import FlowDiagnostics

/// A way round that never waits for anybody or anything would run for ever.
enum EndlessCycles {
  /// Whether there are none.
  static func check(_ context: FlowContext, _ report: inout CheckReport) -> Bool {
    var search = CycleSearch(context)
    search.run()
    for cycle in search.cycles { report.add(diagnostic(cycle, context)) }
    return search.cycles.isEmpty
  }

  private static func diagnostic(_ cycle: [Int32], _ context: FlowContext) -> Diagnostic {
    let arrows = arrows(of: cycle, context)
    guard let first = arrows.first else {
      return Diagnostic(.endlessCycle, at: context.span(cycle[0]), [context.name(context.flow.name)])
    }
    var names = arrows.map { context.stateName($0.target) }
    if let last = names.last { names.insert(last, at: 0) }
    let labels = arrows.dropFirst().prefix(CheckLimits.pathLabelsMax).map { arrow in
      Diagnostic.Label(
        context.span(arrow.node),
        LocalizedText(
          en: "then on to `\(context.stateName(arrow.target))`", pt: "depois para `\(context.stateName(arrow.target))`")
      )
    }
    return Diagnostic(
      .endlessCycle, at: context.span(first.node), [names.joined(separator: " → ")], labels: Array(labels))
  }

  /// The steps of the cycle that lead into a state, beginning with the one that leaves the first state.
  private static func arrows(of cycle: [Int32], _ context: FlowContext) -> [(node: Int32, target: Int32)] {
    var result: [(node: Int32, target: Int32)] = []
    for (position, node) in cycle.enumerated() where context.graph.nodes[Int(node)].kind == .state {
      let before = cycle[position == 0 ? cycle.count - 1 : position - 1]
      result.append((before, context.graph.nodes[Int(node)].state))
    }
    if result.count > 1 { result.append(result.removeFirst()) }
    return result
  }
}

/// Depth-first search for cycles of edges that take no time.
private struct CycleSearch {
  private let context: FlowContext
  private var marks: [Mark]
  /// By node on the path: its position there.
  private var position: [Int32]
  private var path: [Int32] = []
  private var nextEdge: [Int] = []
  private var isReported: Set<Int32> = []
  private(set) var cycles: [[Int32]] = []

  private enum Mark: UInt8 { case new, open, done }

  init(_ context: FlowContext) {
    self.context = context
    marks = Array(repeating: .new, count: context.graph.nodes.count)
    position = Array(repeating: 0, count: context.graph.nodes.count)
  }

  mutating func run() {
    for node in context.graph.nodes.indices where context.reached[node] && marks[node] == .new {
      open(Int32(truncatingIfNeeded: node))
      while let last = path.last { advance(from: last) }
    }
  }

  private mutating func advance(from node: Int32) {
    let range = context.graph.edgeRange(Int(node))
    let number = range.lowerBound + nextEdge[nextEdge.count - 1]
    guard number < range.upperBound else {
      marks[Int(node)] = .done
      path.removeLast()
      nextEdge.removeLast()
      return
    }
    nextEdge[nextEdge.count - 1] += 1
    let edge = context.graph.edges[number]
    guard context.isInstant(edge, from: node) else { return }
    switch marks[Int(edge.target)] {
    case .new: open(edge.target)
    case .open: close(edge.target)
    case .done: break
    }
  }

  /// One cycle for each node to which one leads back.
  private mutating func close(_ target: Int32) {
    guard !isReported.contains(target), cycles.count < CheckLimits.reportsMax else { return }
    isReported.insert(target)
    cycles.append(Array(path[Int(position[Int(target)])...]))
  }

  private mutating func open(_ node: Int32) {
    marks[Int(node)] = .open
    position[Int(node)] = Int32(truncatingIfNeeded: path.count)
    path.append(node)
    nextEdge.append(0)
  }
}

extension FlowContext {
  /// Whether no time passes on an edge and nobody is waited for.
  func isInstant(_ edge: FlowGraph.Edge, from node: Int32) -> Bool {
    switch edge.kind {
    case .step, .skip: true
    case .timer: graph.delays[Int(edge.delay)].most == 0
    case .returned: ran(node)?.mayReturnAtOnce ?? false
    default: false
    }
  }
}
