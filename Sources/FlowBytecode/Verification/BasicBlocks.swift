/// The straight runs of code of one body, with the ways between them. Instruction numbers count from the body's start.
struct BasicBlocks {
  /// First instruction of each block, ascending.
  private(set) var starts: [Int32] = []
  /// Block of each instruction.
  private(set) var blockOf: [Int32] = []
  let count: Int

  /// `code` is one body; `entries` are where execution can come in from outside. Jumps must lead into the body.
  init(code: ArraySlice<Instruction>, entries: [Int]) {
    count = code.count
    var isLeader = Array(repeating: false, count: code.count + 1)
    isLeader[0] = true
    for entry in entries { isLeader[entry] = true }
    for (position, instruction) in code.enumerated() {
      guard instruction.opcode.map({ $0.row.isFinal || $0.isBranch }) ?? true else { continue }
      isLeader[position + 1] = true
      instruction.forEachJump(at: position) { isLeader[$0] = true }
    }
    blockOf.reserveCapacity(code.count)
    for position in 0..<code.count {
      if isLeader[position] { starts.append(Int32(truncatingIfNeeded: position)) }
      blockOf.append(Int32(truncatingIfNeeded: starts.count - 1))
    }
  }

  /// The instructions of a block.
  func range(_ block: Int) -> Range<Int> {
    let end = block + 1 < starts.count ? Int(starts[block + 1]) : count
    return Int(starts[block])..<end
  }
}

extension Opcode {
  /// Whether an instruction of this opcode can go somewhere else than to the next one.
  var isBranch: Bool {
    self == .switch || self == .switchCase || row.operands.contains { $0.role == .jump || $0.role == .jumpBack }
  }
}

extension Instruction {
  /// The instructions of the same body to which this one can jump, besides the next one.
  func forEachJump(at position: Int, _ visit: (Int) -> Void) {
    guard let opcode else { return }
    if opcode == .switch || opcode == .switchCase {
      // A value beyond the table skips it; the entries are jumps of their own.
      for entry in 0...Int(wide) { visit(position + 1 + entry) }
      return
    }
    for shape in opcode.row.operands {
      switch shape.role {
      case .jump: visit(position + 1 + Int(get(shape.field)))
      case .jumpBack: visit(position + 1 - Int(get(shape.field)))
      default: break
      }
    }
  }
}
