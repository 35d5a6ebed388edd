import FlowBytecode

/// Writes the blocks of a graph, registers allocated, into a `ProcedureBuilder`.
struct CodeWriter: ~Copyable {
  private let graph: ControlFlowGraph
  private var builder: ProcedureBuilder
  private var labels: [Label] = []
  /// Numbers in the image of the graph's points; nil for points that no code reaches.
  private var points: [PointIndex?]
  private let positions: NodePositions

  init(
    _ graph: ControlFlowGraph, into builder: consuming ProcedureBuilder, points: [PointIndex?],
    _ positions: NodePositions
  ) {
    self.graph = graph
    self.builder = builder
    self.points = points
    self.positions = positions
  }

  /// The code; the addresses of the graph's states and handlers are turned into labels by `label(_:)`.
  mutating func write(window: [TypeIndex]) {
    for type in window.dropFirst(graph.parameterCount) { _ = builder.register(type) }
    for _ in graph.blocks { labels.append(builder.label()) }
    for (index, block) in graph.layout.enumerated() {
      builder.place(labels[block.index])
      for operation in graph[block].operations { emit(operation) }
      write(graph[block].end, following: index + 1 < graph.layout.count ? graph.layout[index + 1] : nil)
    }
  }

  func label(_ address: CodeAddress) -> CodeAddress { labels[Int(address.value)].address }

  consuming func finish() -> ProcedureBuilder { builder }

  private mutating func write(_ end: Terminator, following: BlockID?) {
    switch end {
    case .jump(let target): jump(to: target, following: following)
    case .branch(let operation, let taken, let next): branch(operation, taken, next, following)
    case .switch(let operation, let targets, let otherwise):
      emit(operation)
      for target in targets { builder.emit(.jump, .label(labels[target.index])) }
      jump(to: otherwise, following: following)
    case .repeatUpTo(let operation, let body, let exit):
      emit(operation, to: body)
      jump(to: exit, following: following)
    case .suspend(let point, let node):
      mark(node)
      guard let number = points[point] else { return }
      var content = graph.points[point]
      content.mapAddresses { $0 = label($0) }
      builder.suspend(number, content)
    case .again(let point, let isSilent, let node):
      mark(node)
      guard let number = points[point] else { return }
      builder.emit(.again, .number(isSilent ? 1 : 0), .point(number))
    case .stop(let operation): emit(operation)
    }
  }

  private mutating func jump(to target: BlockID, following: BlockID?) {
    if target != following { builder.emit(.jump, .label(labels[target.index])) }
  }

  private mutating func branch(_ operation: Operation, _ taken: BlockID, _ next: BlockID, _ following: BlockID?) {
    if taken == following, let opposite = operation.opposite {
      emit(opposite, to: next)
    } else {
      emit(operation, to: taken)
      jump(to: next, following: following)
    }
  }

  private mutating func emit(_ operation: Operation, to target: BlockID? = nil) {
    // Both sides may have been given the same register.
    if operation.opcode == .move, operation.instruction.a == operation.instruction.b { return }
    mark(operation.node)
    let operands = operation.opcode.row.operands.map { shape in
      switch shape.role {
      case .jump, .jumpBack: target.map { Operand.label(labels[$0.index]) } ?? .number(0)
      default: Operand.number(operation.instruction.bits(of: shape.field))
      }
    }
    builder.emit(operation.opcode, operands)
  }

  private mutating func mark(_ node: Int32) {
    if let position = positions.position(of: node) { builder.mark(file: position.file, offset: position.offset) }
  }
}

extension Operation {
  /// The jump taken exactly when this one is not; nil if there is none.
  fileprivate var opposite: Operation? {
    let jump = instruction
    let opcode: Opcode
    switch self.opcode {
    case .jumpIf: opcode = .jumpUnless
    case .jumpUnless: opcode = .jumpIf
    case .jumpEqual: opcode = .jumpNotEqual
    case .jumpNotEqual: opcode = .jumpEqual
    case .jumpLess: return with(Instruction(.jumpLessOrEqual, a: jump.b, b: jump.a))
    case .jumpLessOrEqual: return with(Instruction(.jumpLess, a: jump.b, b: jump.a))
    case .jumpEqualImmediate: opcode = .jumpNotEqualImmediate
    case .jumpNotEqualImmediate: opcode = .jumpEqualImmediate
    case .jumpLessImmediate: opcode = .jumpGreaterOrEqualImmediate
    case .jumpLessOrEqualImmediate: opcode = .jumpGreaterImmediate
    case .jumpGreaterImmediate: opcode = .jumpLessOrEqualImmediate
    case .jumpGreaterOrEqualImmediate: opcode = .jumpLessImmediate
    case .jumpIfNone: opcode = .jumpIfSome
    case .jumpIfSome: opcode = .jumpIfNone
    case .jumpIfCase: opcode = .jumpUnlessCase
    case .jumpUnlessCase: opcode = .jumpIfCase
    default: return nil
    }
    return with(Instruction(opcode, a: jump.a, b: jump.b))
  }

  private func with(_ instruction: Instruction) -> Operation { Operation(instruction, node: node) }
}

extension Instruction {
  /// The content of a field, as an operand of the assembler.
  func bits(of field: OperandShape.Field) -> UInt32 {
    switch field {
    case .x: UInt32(x)
    case .a: UInt32(a)
    case .b: UInt32(b)
    case .c: UInt32(c)
    case .wide: wide
    }
  }
}
