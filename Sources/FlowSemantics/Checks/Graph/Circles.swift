/// The strongly connected parts of a graph: sets of nodes of which each can be reached from each. Tarjan's algorithm,
/// without recursion.
struct Circles {
  /// By node: its part. Parts nearer to the ends of the flow have smaller numbers.
  private(set) var number: [Int]
  /// By part.
  private(set) var members: [[Int32]] = []
  /// Whether a part has a way round.
  private(set) var isCircle: [Bool] = []

  var count: Int { members.count }

  private let graph: FlowGraph
  private var order: [Int32]
  private var low: [Int32]
  private var isOnStack: [Bool]
  private var stack: [Int32] = []
  private var path: [(node: Int32, edge: Int)] = []
  private var next: Int32 = 0

  init(_ graph: FlowGraph) {
    self.graph = graph
    number = Array(repeating: 0, count: graph.nodes.count)
    order = Array(repeating: -1, count: graph.nodes.count)
    low = order
    isOnStack = Array(repeating: false, count: graph.nodes.count)
    for node in graph.nodes.indices where order[node] < 0 {
      open(Int32(truncatingIfNeeded: node))
      while !path.isEmpty { advance() }
    }
  }

  private mutating func open(_ node: Int32) {
    order[Int(node)] = next
    low[Int(node)] = next
    next += 1
    stack.append(node)
    isOnStack[Int(node)] = true
    path.append((node, graph.edgeRange(Int(node)).lowerBound))
  }

  private mutating func advance() {
    let (node, position) = path[path.count - 1]
    guard position < graph.edgeRange(Int(node)).upperBound else { return close(node) }
    path[path.count - 1].edge += 1
    let target = graph.edges[position].target
    if order[Int(target)] < 0 {
      open(target)
    } else if isOnStack[Int(target)] {
      low[Int(node)] = min(low[Int(node)], order[Int(target)])
    }
  }

  private mutating func close(_ node: Int32) {
    path.removeLast()
    if let parent = path.last { low[Int(parent.node)] = min(low[Int(parent.node)], low[Int(node)]) }
    guard low[Int(node)] == order[Int(node)] else { return }
    var part: [Int32] = []
    while let last = stack.popLast() {
      isOnStack[Int(last)] = false
      number[Int(last)] = members.count
      part.append(last)
      if last == node { break }
    }
    isCircle.append(part.count > 1 || graph.edges(of: node).contains { $0.target == node })
    members.append(part)
  }
}
