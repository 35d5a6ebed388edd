import FlowBytecode

extension ControlFlowGraph {
  /// Drops instructions whose result nobody reads and that can do nothing else, not even fault.
  ///
  /// What is written to a kept register stays as long as anything reads that register: a handler may.
  mutating func dropDeadOperations() {
    dropUnreadResults()
    let isRead = readRegisters()
    let liveness = Liveness(self)
    for block in layout { dropDead(in: block, liveness, isRead) }
  }

  /// Forgets results and replies that nobody wants.
  private mutating func dropUnreadResults() {
    let isRead = readRegisters()
    func isUnread(_ register: Register) -> Bool { !isRead[Int(register.number)] }
    for index in points.indices {
      if let result = points[index].result, isUnread(result) { points[index].result = nil }
      if let reply = points[index].reply, isUnread(reply) { points[index].reply = nil }
    }
    for index in handlers.indices { handlers[index].dropBinders(isUnread) }
    for index in blocks.indices {
      if !blocks[index].arrivals.isEmpty { blocks[index].arrivals.removeAll(where: isUnread) }
      guard case .branch(let operation, let taken, let next) = blocks[index].end, operation.opcode == .unwrapOrJump,
        let register = operation.written, isUnread(register)
      else { continue }
      let test = Instruction(.jumpIfNone, a: operation.instruction.b)
      blocks[index].end = .branch(Operation(test, node: operation.node), taken: taken, next: next)
    }
  }

  private mutating func dropDead(in block: BlockID, _ liveness: Liveness, _ isRead: [Bool]) {
    var wanted: [UInt16: Bool] = [:]
    func isWanted(_ register: Register) -> Bool {
      if registers[Int(register.number)].isKept { return isRead[Int(register.number)] }
      return wanted[register.number] ?? liveness.isLive(register, after: block)
    }
    var kept: [Operation] = []
    self[block].end.operation?.forEachRead { wanted[$0.number] = true }
    if case .suspend(let point, _) = self[block].end { forEachRead(atPoint: point) { wanted[$0.number] = true } }
    for operation in self[block].operations.reversed() {
      if let register = operation.written {
        if !isWanted(register), operation.opcode.isPure { continue }
        wanted[register.number] = false
      }
      operation.forEachRead { wanted[$0.number] = true }
      kept.append(operation)
    }
    if kept.count < self[block].operations.count { self[block].operations = kept.reversed() }
  }

  /// By register: whether anything reachable reads it.
  func readRegisters() -> [Bool] {
    var isRead = [Bool](repeating: false, count: registers.count)
    for block in layout {
      forEachAccess(in: block) { if case .read(let register) = $0 { isRead[Int(register.number)] = true } }
    }
    return isRead
  }
}

extension Opcode {
  /// Whether it only writes its result: sends nothing, costs no fuel, cannot fault in code that the compiler makes.
  fileprivate var isPure: Bool {
    switch self {
    case .move, .loadNumber, .loadConstant, .loadNone, .loadCase, .loadType, .loadNow, .loadToday, .loadContact,
      .not, .equal, .notEqual, .less, .lessOrEqual, .lessDecimal, .lessOrEqualDecimal, .equalText, .lessText,
      .lessOrEqualText, .countList, .field, .caseNumber, .caseField:
      true
    default: false
    }
  }
}
