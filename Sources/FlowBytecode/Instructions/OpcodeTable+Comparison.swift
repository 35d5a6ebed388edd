extension Opcode {
  static let comparisonRows: [OpcodeRow] = [
    OpcodeRow(.not, [.out(.a, .bool), .in(.b, .bool)], "R[a] = not R[b]"),
    comparison(.equal, .scalar, "R[a] = R[b] == R[c]"),
    comparison(.notEqual, .scalar, "R[a] = R[b] != R[c]"),
    comparison(.less, .ordered, "R[a] = R[b] < R[c]", "Greater is less with operands exchanged."),
    comparison(.lessOrEqual, .ordered, "R[a] = R[b] <= R[c]"),
    comparison(.lessDecimal, .decimal, "R[a] = R[b] < R[c]"),
    comparison(.lessOrEqualDecimal, .decimal, "R[a] = R[b] <= R[c]"),
    comparison(.equalText, .text, "R[a] = R[b] == R[c]", "Byte for byte."),
    comparison(.lessText, .text, "R[a] = R[b] < R[c]", "By code point."),
    comparison(.lessOrEqualText, .text, "R[a] = R[b] <= R[c]", "By code point."),
    OpcodeRow(
      .equalValue, [.out(.a, .bool), .run(.b, .pair), .at(.c, .type)], "R[a] = R[b] == R[b+1]",
      "Structural equality of two values of type c. Costs fuel. fault(tooDeep)."),
  ]

  private static func comparison(
    _ opcode: Opcode, _ rule: OperandShape.TypeRule, _ effect: StaticString, _ note: StaticString = ""
  ) -> OpcodeRow {
    OpcodeRow(opcode, [.out(.a, .bool), .in(.b, rule), .in(.c, rule)], effect, note)
  }
}
