import FlowBytecode

extension ControlFlowGraph {
  /// Where execution begins from outside: the start, the states, the handlers.
  func forEachRoot(_ visit: (BlockID) -> Void) {
    visit(start)
    for state in states { visit(BlockID(state.entry)) }
    for handler in handlers { visit(BlockID(handler.entry)) }
  }

  /// By block: the blocks to which execution can go from its end.
  func successors() -> [[BlockID]] { blocks.map { successors(of: $0.end) } }

  private func successors(of end: Terminator) -> [BlockID] {
    switch end {
    case .jump(let target): [target]
    case .branch(_, let taken, let next): [taken, next]
    case .switch(_, let targets, let otherwise): targets + [otherwise]
    case .repeatUpTo(_, let body, let exit): [body, exit]
    case .suspend(let point, _): successors(ofPoint: points[point])
    case .again(let point, _, _): [BlockID(points[point].entry)]
    case .stop: []
    }
  }

  /// The ways on from a wait: those of the point, asking again, and the handlers that can run at it.
  private func successors(ofPoint point: Image.Point) -> [BlockID] {
    var point = point
    var targets: [BlockID] = []
    point.mapAddresses { targets.append(BlockID($0)) }
    for handler in handlers where handler.state == nil || handler.state == point.state {
      targets.append(BlockID(handler.entry))
    }
    return targets
  }

  /// The blocks that can be reached, each after its successors where there is no circle.
  func postorder(_ successors: [[BlockID]]) -> [BlockID] {
    var order: [BlockID] = []
    var isSeen = [Bool](repeating: false, count: blocks.count)
    forEachRoot { root in
      if isSeen[root.index] { return }
      isSeen[root.index] = true
      var path: [(block: BlockID, next: Int)] = [(root, 0)]
      while let (block, next) = path.last {
        guard next < successors[block.index].count else {
          order.append(path.removeLast().block)
          continue
        }
        path[path.count - 1].next += 1
        let successor = successors[block.index][next]
        if isSeen[successor.index] { continue }
        isSeen[successor.index] = true
        path.append((successor, 0))
      }
    }
    return order
  }
}
