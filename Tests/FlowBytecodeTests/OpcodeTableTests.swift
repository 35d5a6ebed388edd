import FlowBytecode
import Testing

/// Laws of the opcode table.
struct OpcodeTableTests {
  @Test func rowsAreInTheOrderOfTheEnum() {
    #expect(Opcode.table.map(\.opcode) == Opcode.allCases)
    #expect(Opcode.allCases.map { Int($0.rawValue) } == Array(Opcode.allCases.indices))
    for row in Opcode.table { #expect("\(row.name)" == "\(row.opcode)") }
  }

  @Test(arguments: Opcode.table.map(\.opcode))
  func isDocumented(_ opcode: Opcode) {
    #expect(opcode.row.effect.utf8CodeUnitCount > 2)
  }

  @Test(arguments: Opcode.table.map(\.opcode))
  func operandsDoNotShareFields(_ opcode: Opcode) {
    var used: Set<UInt8> = []
    for shape in opcode.row.operands {
      let parts: [OperandShape.Field] = shape.field == .wide ? [.b, .c] : [shape.field]
      for part in parts { #expect(used.insert(part.rawValue).inserted) }
    }
  }

  /// What is written stands first, which liveness and definition checks rely on.
  @Test(arguments: Opcode.table.map(\.opcode))
  func outputIsTheFirstOperand(_ opcode: Opcode) {
    for (index, shape) in opcode.row.operands.enumerated() {
      if case .output = shape.role { #expect(index == 0 && shape.field == .a) }
    }
  }

  @Test(arguments: Opcode.table.map(\.opcode))
  func jumpsAreTheLastOperand(_ opcode: Opcode) {
    for shape in opcode.row.operands.dropLast() { #expect(shape.role != .jump && shape.role != .jumpBack) }
  }
}
