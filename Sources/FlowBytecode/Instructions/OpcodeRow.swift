/// The declaration of one opcode: verifier, assembler, disassembler and reference page follow from it.
public struct OpcodeRow: Sendable {
  public var opcode: Opcode
  /// How assembler and disassembler write it: the name of the case.
  public var name: StaticString
  public var operands: [OperandShape]
  /// Whether the next instruction is never reached from this one.
  public var isFinal: Bool
  // For the reference page alone, which the WebAssembly module does not make.
  #if !hasFeature(Embedded)
    /// Pseudo-code; `a`, `b`, `c`, `x`, `wide` are the fields, `R[a]` the register of that number.
    public var effect: StaticString
    /// What is not obvious: faults, limits, conventions. Empty if nothing is.
    public var note: StaticString
  #endif

  init(
    _ opcode: Opcode, _ name: StaticString, _ operands: [OperandShape], _ effect: StaticString,
    _ note: StaticString = "",
    isFinal: Bool = false
  ) {
    self.opcode = opcode
    self.name = name
    self.operands = operands
    self.isFinal = isFinal
    #if !hasFeature(Embedded)
      self.effect = effect
      self.note = note
    #endif
  }
}

extension Opcode {
  /// The row of this opcode.
  public var row: OpcodeRow { Self.table[Int(rawValue)] }

  /// One row for each opcode, in the order of the enum.
  public static let table: [OpcodeRow] =
    valueRows + arithmeticRows + comparisonRows + jumpRows + dataRows + conversationRows
}

// Short names for the columns of the tables.
extension OperandShape {
  static func out(_ field: Field, _ rule: TypeRule) -> OperandShape { OperandShape(field, .output(rule)) }
  static func `in`(_ field: Field, _ rule: TypeRule) -> OperandShape { OperandShape(field, .input(rule)) }
  static func run(_ field: Field, _ run: Run) -> OperandShape { OperandShape(field, .run(run)) }
  static func at(_ field: Field, _ role: Role) -> OperandShape { OperandShape(field, role) }
}

extension OperandShape.TypeRule {
  static var bool: Self { .exactly(.bool) }
  static var int: Self { .exactly(.int) }
  static var decimal: Self { .exactly(.decimal) }
  static var money: Self { .exactly(.money) }
  static var date: Self { .exactly(.date) }
  static var time: Self { .exactly(.time) }
  static var datetime: Self { .exactly(.datetime) }
  static var duration: Self { .exactly(.duration) }
  static var schedule: Self { .exactly(.schedule) }
  static var text: Self { .exactly(.text) }
}
