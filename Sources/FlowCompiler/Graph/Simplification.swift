import FlowBytecode

extension ControlFlowGraph {
  /// Jumps straight to where a chain of empty blocks leads, and drops what cannot be reached.
  mutating func simplify() {
    threadJumps()
    dropUnreachable()
  }

  private mutating func threadJumps() {
    let targets = blocks.indices.map { finalTarget(of: BlockID(Int32(truncatingIfNeeded: $0))) }
    for index in blocks.indices {
      blocks[index].end.mapTargets { targets[$0.index] }
      if case .branch(_, let taken, let next) = blocks[index].end, taken == next, blocks[taken.index].arrivals.isEmpty {
        blocks[index].end = .jump(taken)
      }
    }
    for index in points.indices { points[index].mapAddresses { $0 = targets[Int($0.value)].address } }
    for index in handlers.indices { handlers[index].entry = targets[Int(handlers[index].entry.value)].address }
  }

  /// The first block from here on in which something happens.
  private func finalTarget(of block: BlockID) -> BlockID {
    var target = block
    var steps = 0
    while case .jump(let next) = self[target].end, self[target].operations.isEmpty, self[target].arrivals.isEmpty {
      steps += 1
      // A circle of empty blocks: an endless loop stays one.
      if steps > blocks.count { return block }
      target = next
    }
    return target
  }

  private mutating func dropUnreachable() {
    var isReached = [Bool](repeating: false, count: blocks.count)
    for block in postorder(successors()) { isReached[block.index] = true }
    layout.removeAll { !isReached[$0.index] }
  }
}
