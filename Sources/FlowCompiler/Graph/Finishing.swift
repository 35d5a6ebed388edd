import FlowBytecode

extension ControlFlowGraph {
  /// From lowered blocks to blocks over the registers of a window: simplifies, finds what lives at each wait, allocates.
  ///
  /// `zero` gives a constant for variables that a handler could read before they are set.
  mutating func allocate(zero: (TypeIndex) -> ConstantIndex) -> Allocation {
    simplify()
    dropDeadOperations()
    simplify()
    initializeVariables(zero)
    let liveness = Liveness(self)
    keepWhatOutlivesWaits(liveness)
    setLive(liveness)
    let allocation = Allocation(self, LiveIntervals(self, liveness))
    rename(allocation)
    return allocation
  }

  /// Sets to zero, at the start, what may be read before it is set.
  private mutating func initializeVariables(_ zero: (TypeIndex) -> ConstantIndex) {
    let unset = Liveness(self).live(before: start).filter { Int($0.number) >= parameterCount }
    let operations = unset.map { register in
      Operation(
        Instruction(.loadConstant, a: register.number, wide: UInt32(zero(type(of: register)).value)), node: -1)
    }
    self[start].operations.insert(contentsOf: operations, at: 0)
  }

  private mutating func keepWhatOutlivesWaits(_ liveness: Liveness) {
    for block in layout {
      guard case .suspend = self[block].end else { continue }
      for register in liveness.live(after: block) { registers[Int(register.number)].isKept = true }
    }
  }

  private mutating func setLive(_ liveness: Liveness) {
    for block in layout {
      guard case .suspend(let point, _) = self[block].end else { continue }
      points[point].live = liveness.live(after: block)
    }
    for index in handlers.indices {
      handlers[index].live = liveness.live(before: BlockID(handlers[index].entry))
    }
  }

  private mutating func rename(_ allocation: Allocation) {
    for block in layout {
      self[block].arrivals = self[block].arrivals.map { allocation[$0] }
      for index in self[block].operations.indices {
        self[block].operations[index].mapRegisters { allocation[$0] }
      }
      self[block].end.mapRegisters { allocation[$0] }
    }
    for index in points.indices { points[index].mapRegisters { allocation[$0] } }
    for index in handlers.indices { handlers[index].mapRegisters { allocation[$0] } }
    for index in states.indices { states[index].parameters = states[index].parameters.map { allocation[$0] } }
  }
}
