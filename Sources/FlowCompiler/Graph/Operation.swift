import FlowBytecode

/// An instruction on registers that are not allocated yet.
struct Operation: Equatable, Sendable {
  var instruction: Instruction
  /// How many consecutive registers its `run` operand reads.
  var runLength: UInt16
  /// The syntax node it came from; -1 for none.
  var node: Int32

  init(_ instruction: Instruction, runLength: Int = 0, node: Int32) {
    self.instruction = instruction
    self.runLength = UInt16(truncatingIfNeeded: runLength)
    self.node = node
  }

  var opcode: Opcode { instruction.opcode ?? .unreachable }

  /// The register that the instruction writes.
  var written: Register? { RegisterFields.of(opcode).output.map { instruction.register($0) } }

  /// Every register that the instruction reads.
  func forEachRead(_ visit: (Register) -> Void) {
    let fields = RegisterFields.of(opcode)
    if fields.isInput(.a) { read(.a, visit) }
    if fields.isInput(.b) { read(.b, visit) }
    if fields.isInput(.c) { read(.c, visit) }
    guard let run = fields.run else { return }
    let first = instruction.register(run).number
    for offset in 0..<runLength { visit(Register(first &+ offset)) }
  }

  /// Renames registers. Of a run only the first is asked for: the others follow it.
  mutating func mapRegisters(_ change: (Register) -> Register) {
    let fields = RegisterFields.of(opcode)
    if let output = fields.output { rename(output, change) }
    if fields.isInput(.a) { rename(.a, change) }
    if fields.isInput(.b) { rename(.b, change) }
    if fields.isInput(.c) { rename(.c, change) }
    guard let run = fields.run else { return }
    if runLength > 0 { rename(run, change) } else { instruction.set(run, to: 0) }
  }

  private func read(_ field: RegisterFields.Field, _ visit: (Register) -> Void) {
    let register = instruction.register(field)
    if register != .none { visit(register) }
  }

  private mutating func rename(_ field: RegisterFields.Field, _ change: (Register) -> Register) {
    let register = instruction.register(field)
    if register != .none { instruction.set(field, to: change(register).number) }
  }
}

/// Which fields of an instruction are registers: taken from the opcode's row, so that nothing is said twice.
struct RegisterFields: Sendable {
  private(set) var output: Field?
  private(set) var run: Field?
  /// One bit a field.
  private var inputs: UInt8 = 0

  /// The value is the bit at which the field starts.
  enum Field: UInt64, Sendable {
    case a = 16
    case b = 32
    case c = 48
  }

  static func of(_ opcode: Opcode) -> RegisterFields { table[Int(opcode.rawValue)] }

  func isInput(_ field: Field) -> Bool { inputs & field.bit != 0 }

  private static let table: [RegisterFields] = Opcode.table.map { RegisterFields($0) }

  private init(_ row: OpcodeRow) {
    for shape in row.operands {
      guard let field = Field(shape.field) else { continue }
      switch shape.role {
      case .output: output = field
      case .input, .optionalInput: inputs |= field.bit
      case .run: run = field
      default: break
      }
    }
  }
}

extension RegisterFields.Field {
  fileprivate var bit: UInt8 { 1 << UInt8(truncatingIfNeeded: rawValue >> 4) }

  fileprivate init?(_ field: OperandShape.Field) {
    switch field {
    case .a: self = .a
    case .b: self = .b
    case .c: self = .c
    case .x, .wide: return nil
    }
  }
}

extension Instruction {
  func register(_ field: RegisterFields.Field) -> Register {
    Register(UInt16(truncatingIfNeeded: bits >> field.rawValue))
  }

  mutating func set(_ field: RegisterFields.Field, to value: UInt16) {
    bits = bits & ~(0xffff << field.rawValue) | UInt64(value) << field.rawValue
  }
}
