extension Opcode {
  static let comparisonRows: [OpcodeRow] = [
    OpcodeRow(.not, "not", [.out(.a, .bool), .in(.b, .bool)], "R[a] = not R[b]"),
    comparison(.equal, "equal", .scalar, "R[a] = R[b] == R[c]"),
    comparison(.notEqual, "notEqual", .scalar, "R[a] = R[b] != R[c]"),
    comparison(.less, "less", .ordered, "R[a] = R[b] < R[c]", "Greater is less with operands exchanged."),
    comparison(.lessOrEqual, "lessOrEqual", .ordered, "R[a] = R[b] <= R[c]"),
    comparison(.lessDecimal, "lessDecimal", .decimal, "R[a] = R[b] < R[c]"),
    comparison(.lessOrEqualDecimal, "lessOrEqualDecimal", .decimal, "R[a] = R[b] <= R[c]"),
    comparison(.equalText, "equalText", .text, "R[a] = R[b] == R[c]", "Byte for byte."),
    comparison(.lessText, "lessText", .text, "R[a] = R[b] < R[c]", "By code point."),
    comparison(.lessOrEqualText, "lessOrEqualText", .text, "R[a] = R[b] <= R[c]", "By code point."),
    OpcodeRow(
      .equalValue, "equalValue", [.out(.a, .bool), .run(.b, .pair), .at(.c, .type)], "R[a] = R[b] == R[b+1]",
      "Structural equality of two values of type c. Costs fuel. fault(tooDeep)."),
  ]

  private static func comparison(
    _ opcode: Opcode, _ name: StaticString, _ rule: OperandShape.TypeRule, _ effect: StaticString,
    _ note: StaticString = ""
  ) -> OpcodeRow {
    OpcodeRow(opcode, name, [.out(.a, .bool), .in(.b, rule), .in(.c, rule)], effect, note)
  }
}
