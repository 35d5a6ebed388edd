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
  func reaching(_ goals: [Int32], follow: (Edge) -> Bool = { _ in true }) -> [Bool] {
    let back = predecessors(follow: follow)
    var marks = [Bool](repeating: false, count: nodes.count)
    var stack = goals
    for goal in goals { marks[Int(goal)] = true }
    while let node = stack.popLast() {
      for index in Int(back.starts[Int(node)])..<Int(back.starts[Int(node) + 1]) {
        let source = back.sources[index]
        guard !marks[Int(source)] else { continue }
        marks[Int(source)] = true
        stack.append(source)
      }
    }
    return marks
  }

  /// The sources of every node's incoming edges: node `n` has those from `starts[n]` up to `starts[n + 1]`.
  private func predecessors(follow: (Edge) -> Bool) -> (starts: [Int32], sources: [Int32]) {
    var starts = [Int32](repeating: 0, count: nodes.count + 1)
    for edge in edges where follow(edge) { starts[Int(edge.target) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var sources = [Int32](repeating: 0, count: Int(starts[nodes.count]))
    var next = starts
    for node in nodes.indices {
      for index in edgeRange(node) where follow(edges[index]) {
        let target = Int(edges[index].target)
        sources[Int(next[target])] = Int32(truncatingIfNeeded: node)
        next[target] += 1
      }
    }
    return (starts, sources)
  }

  /// The shortest way from one node to another as node numbers, both included; empty if there is none.
  func path(from start: Int32, to goal: Int32, follow: (Edge) -> Bool) -> [Int32] {
    var cameFrom = [Int32](repeating: -2, count: nodes.count)
    var queue = [start]
    var next = 0
    cameFrom[Int(start)] = -1
    while next < queue.count {
      let node = queue[next]
      next += 1
      for index in edgeRange(Int(node)) {
        let edge = edges[index]
        if edge.target == goal, follow(edge) { return trace(node, cameFrom) + [goal] }
        guard cameFrom[Int(edge.target)] == -2, follow(edge) else { continue }
        cameFrom[Int(edge.target)] = node
        queue.append(edge.target)
      }
    }
    return []
  }

  private func trace(_ last: Int32, _ cameFrom: [Int32]) -> [Int32] {
    var path: [Int32] = []
    var node = last
    while node >= 0 {
      path.append(node)
      node = cameFrom[Int(node)]
    }
    return path.reversed()
  }
}
