/// Which nodes can be reached from which.
extension FlowGraph {
  /// Marks every node to which edges lead from `starts`, these included, along the edges that `follow` accepts.
  func reached(from starts: [Int32], follow: (Edge) -> Bool = { _ in true }) -> [Bool] {
    var marks = [Bool](repeating: false, count: nodes.count)
    spread(from: starts, &marks, follow: follow)
    return marks
  }

  func spread(from starts: [Int32], _ marks: inout [Bool], follow: (Edge) -> Bool = { _ in true }) {
    var stack: [Int32] = []
    for start in starts where !marks[Int(start)] {
      marks[Int(start)] = true
      stack.append(start)
    }
    while let node = stack.popLast() {
      for index in edgeRange(Int(node)) {
        let edge = edges[index]
        guard !marks[Int(edge.target)], follow(edge) else { continue }
        marks[Int(edge.target)] = true
        stack.append(edge.target)
      }
    }
  }

  /// Marks every node from which edges lead to one of `goals`, these included.
  func reaching(_ goals: [Int32], follow: (Edge) -> Bool) -> [Bool] {
    let back = Predecessors(self) { follow($1) }
    var marks = [Bool](repeating: false, count: nodes.count)
    var stack = goals
    for goal in goals { marks[Int(goal)] = true }
    while let node = stack.popLast() {
      for source in back.sources(of: node) where !marks[Int(source)] {
        marks[Int(source)] = true
        stack.append(source)
      }
    }
    return marks
  }

  /// The shortest way to a node from the nearest one of some others, or from itself in a circle; both ends included,
  /// empty if there is none.
  ///
  /// - Parameter follow: whether an edge, given with the node that it leaves, may be taken.
  func way(to goal: Int32, from isStart: (Int32) -> Bool, follow: (Int32, Edge) -> Bool) -> [Int32] {
    let back = Predecessors(self, follow: follow)
    var leadsTo = [Int32](repeating: -1, count: nodes.count)
    var queue = [goal]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for source in back.sources(of: node) where leadsTo[Int(source)] < 0 {
        leadsTo[Int(source)] = node
        if isStart(source) { return way(from: source, leadsTo, goal) }
        queue.append(source)
      }
    }
    return []
  }

  private func way(from start: Int32, _ leadsTo: [Int32], _ goal: Int32) -> [Int32] {
    var way = [start]
    repeat { way.append(leadsTo[Int(way[way.count - 1])]) } while way[way.count - 1] != goal
    return way
  }
}

/// The edges of a graph the other way round.
private struct Predecessors {
  /// Node `n` has the sources from `starts[n]` up to `starts[n + 1]`.
  private var starts: [Int32]
  private var all: [Int32]

  init(_ graph: FlowGraph, follow: (Int32, FlowGraph.Edge) -> Bool) {
    starts = Array(repeating: 0, count: graph.nodes.count + 1)
    var pairs: [(source: Int32, target: Int32)] = []
    pairs.reserveCapacity(graph.edges.count)
    for node in graph.nodes.indices {
      let source = Int32(truncatingIfNeeded: node)
      for index in graph.edgeRange(node) where follow(source, graph.edges[index]) {
        pairs.append((source, graph.edges[index].target))
        starts[Int(graph.edges[index].target) + 1] += 1
      }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    all = Array(repeating: 0, count: pairs.count)
    var next = starts
    for pair in pairs {
      all[Int(next[Int(pair.target)])] = pair.source
      next[Int(pair.target)] += 1
    }
  }

  func sources(of node: Int32) -> ArraySlice<Int32> { all[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])] }
}
