import FlowBytecode

/// Which registers hold a value that may still be read, at the borders of every block.
///
/// Only registers that are read in a block which does not write them first are followed; all others are born and die
/// within one block.
struct Liveness: Sendable {
  /// The followed registers in ascending order, and the number of each register among them (-1: not followed).
  let followed: [Register]
  private let columns: [Int32]
  private var before: BitMatrix
  private var after: BitMatrix

  init(_ graph: ControlFlowGraph) {
    let successors = graph.successors()
    let order = graph.postorder(successors)
    var columns = [Int32](repeating: -1, count: graph.registers.count)
    followed = Self.exposed(graph, order, &columns)
    self.columns = columns
    before = BitMatrix(rows: graph.blocks.count, columns: followed.count)
    after = BitMatrix(rows: graph.blocks.count, columns: followed.count)
    solve(graph, order, successors)
  }

  /// Whether a register is live when a block begins, before its arrivals.
  func isLive(_ register: Register, before block: BlockID) -> Bool {
    let column = columns[Int(register.number)]
    return column >= 0 && before.contains(block.index, Int(column))
  }

  /// Whether a register is live when a block ends.
  func isLive(_ register: Register, after block: BlockID) -> Bool {
    let column = columns[Int(register.number)]
    return column >= 0 && after.contains(block.index, Int(column))
  }

  /// The registers live when a block begins, before its arrivals; ascending.
  func live(before block: BlockID) -> [Register] { list(before, block) }

  /// The registers live when a block ends; ascending. At the end of a wait: what the point must keep.
  func live(after block: BlockID) -> [Register] { list(after, block) }

  private func list(_ matrix: BitMatrix, _ block: BlockID) -> [Register] {
    var registers: [Register] = []
    matrix.forEach(in: block.index) { registers.append(followed[$0]) }
    return registers
  }
}

// MARK: - Solving

extension Liveness {
  /// Backward dataflow: what is live after a block is live before one of its successors.
  private mutating func solve(_ graph: ControlFlowGraph, _ order: [BlockID], _ successors: [[BlockID]]) {
    var killed = BitMatrix(rows: graph.blocks.count, columns: followed.count)
    for block in order { seed(graph, block, &killed) }
    var isChanged = true
    while isChanged {
      isChanged = false
      for block in order {
        for successor in successors[block.index] { after.formUnion(block.index, with: before, row: successor.index) }
        if before.formUnion(block.index, with: after, except: killed) { isChanged = true }
      }
    }
  }

  /// Sets what a block reads before it writes, and what it writes.
  private mutating func seed(_ graph: ControlFlowGraph, _ block: BlockID, _ killed: inout BitMatrix) {
    let row = block.index
    for register in graph[block].arrivals { mark(register, in: row, &killed) }
    graph.forEachAccess(in: block) { access in
      switch access {
      case .read(let register):
        let column = Int(columns[Int(register.number)])
        if column >= 0, !killed.contains(row, column) { before.insert(row, column) }
      case .write(let register): mark(register, in: row, &killed)
      }
    }
    // A `run` reads its delays whenever it is asked, not only when it is reached.
    guard case .suspend(let point, _) = graph[block].end else { return }
    for delay in graph.points[point].delaysReadLater { after.insert(row, Int(columns[Int(delay.number)])) }
  }

  private func mark(_ register: Register, in row: Int, _ killed: inout BitMatrix) {
    let column = columns[Int(register.number)]
    if column >= 0 { killed.insert(row, Int(column)) }
  }

  /// The registers that some block reads without having written them.
  private static func exposed(
    _ graph: ControlFlowGraph, _ order: [BlockID], _ columns: inout [Int32]
  ) -> [Register] {
    var writtenIn = [Int32](repeating: -1, count: graph.registers.count)
    for block in order {
      for register in graph[block].arrivals { writtenIn[Int(register.number)] = block.number }
      graph.forEachAccess(in: block) { access in
        switch access {
        case .read(let register):
          if writtenIn[Int(register.number)] != block.number { columns[Int(register.number)] = 0 }
        case .write(let register): writtenIn[Int(register.number)] = block.number
        }
      }
      guard case .suspend(let point, _) = graph[block].end else { continue }
      for delay in graph.points[point].delaysReadLater { columns[Int(delay.number)] = 0 }
    }
    var followed: [Register] = []
    for number in columns.indices where columns[number] == 0 {
      columns[number] = Int32(truncatingIfNeeded: followed.count)
      followed.append(Register(UInt16(truncatingIfNeeded: number)))
    }
    return followed
  }
}

extension ControlFlowGraph {
  enum Access {
    case read(Register), write(Register)
  }

  /// The registers that a block reads and writes, in order.
  func forEachAccess(in block: BlockID, _ visit: (Access) -> Void) {
    for operation in self[block].operations {
      operation.forEachRead { visit(.read($0)) }
      if let register = operation.written { visit(.write(register)) }
    }
    self[block].end.operation?.forEachRead { visit(.read($0)) }
    guard case .suspend(let point, _) = self[block].end else { return }
    forEachRead(atPoint: point) { visit(.read($0)) }
  }

  /// The registers that the machine reads when it waits at a point, runs in full.
  func forEachRead(atPoint number: Int, _ visit: (Register) -> Void) {
    points[number].forEachRead { first in
      for offset in 0..<max(1, registers[Int(first.number)].runLength) { visit(Register(first.number &+ offset)) }
    }
  }
}

extension Image.Point {
  /// The delays of a `run`, which are read when a question of the flow that it runs waits.
  var delaysReadLater: [Register] {
    if case .run = kind { after.map { $0.delay } } else { [] }
  }
}
