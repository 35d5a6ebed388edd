import FlowBytecode

extension Core {
  /// The registers of an activation that a snapshot keeps, ascending: those live at the point where it waits, at the
  /// points of its handlers under way, and the outcomes that a `together` has already.
  mutating func forEachLive(_ index: Int, _ visit: (inout Core, Int) -> Void) {
    let hasHandler = conversation.interruptions.contains { $0.activation == index }
    guard let waiting = conversation.activations[index].waiting, !hasHandler, waiting.arrived == 0 else {
      for register in keptRegisters(index) { visit(&self, register) }
      return
    }
    let point = tables.points[waiting.point]
    for offset in 0..<Int(point.liveCount) { visit(&self, Int(tables.live[Int(point.liveStart) + offset])) }
  }

  private func keptRegisters(_ index: Int) -> [Int] {
    var kept: [Int] = []
    if let waiting = conversation.activations[index].waiting { addLive(waiting, &kept) }
    for interruption in conversation.interruptions where interruption.activation == index {
      if let waiting = interruption.waiting { addLive(waiting, &kept) }
    }
    kept.sort()
    var unique: [Int] = []
    for register in kept where unique.last != register { unique.append(register) }
    return unique
  }

  private func addLive(_ waiting: Conversation.Waiting, _ kept: inout [Int]) {
    let point = tables.points[waiting.point]
    for offset in 0..<Int(point.liveCount) { kept.append(Int(tables.live[Int(point.liveStart) + offset])) }
    guard waiting.arrived > 0, case .together(let together) = program.image.points[waiting.point].kind else { return }
    for (item, row) in together.items.enumerated() where waiting.arrived >> UInt64(item) & 1 != 0 {
      kept.append(Int(row.result.number))
    }
  }
}
