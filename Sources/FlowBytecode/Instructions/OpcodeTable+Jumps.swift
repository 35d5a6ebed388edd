extension Opcode {
  static let jumpRows: [OpcodeRow] = [
    OpcodeRow(
      .jump, "jump", [.at(.wide, .jump)], "skip wide", "All jumps but jumpBack and repeatUpTo go forward.",
      isFinal: true),
    OpcodeRow(
      .jumpBack, "jumpBack", [.at(.wide, .jumpBack)], "fuel -= 1; go back wide", "fault(outOfFuel).", isFinal: true),
    OpcodeRow(.jumpIf, "jumpIf", [.in(.a, .bool), .at(.c, .jump)], "if R[a] { skip c }"),
    OpcodeRow(.jumpUnless, "jumpUnless", [.in(.a, .bool), .at(.c, .jump)], "if not R[a] { skip c }"),
    comparing(.jumpEqual, "jumpEqual", .scalar, "if R[a] == R[b] { skip c }"),
    comparing(.jumpNotEqual, "jumpNotEqual", .scalar, "if R[a] != R[b] { skip c }"),
    comparing(.jumpLess, "jumpLess", .ordered, "if R[a] < R[b] { skip c }"),
    comparing(.jumpLessOrEqual, "jumpLessOrEqual", .ordered, "if R[a] <= R[b] { skip c }"),
    immediate(.jumpEqualImmediate, "jumpEqualImmediate", .scalar, "if R[a] == b { skip c }"),
    immediate(.jumpNotEqualImmediate, "jumpNotEqualImmediate", .scalar, "if R[a] != b { skip c }"),
    immediate(.jumpLessImmediate, "jumpLessImmediate", .ordered, "if R[a] < b { skip c }"),
    immediate(.jumpLessOrEqualImmediate, "jumpLessOrEqualImmediate", .ordered, "if R[a] <= b { skip c }"),
    immediate(.jumpGreaterImmediate, "jumpGreaterImmediate", .ordered, "if R[a] > b { skip c }"),
    immediate(.jumpGreaterOrEqualImmediate, "jumpGreaterOrEqualImmediate", .ordered, "if R[a] >= b { skip c }"),
    OpcodeRow(.jumpIfNone, "jumpIfNone", [.in(.a, .anyOptional), .at(.c, .jump)], "if R[a] is none { skip c }"),
    OpcodeRow(.jumpIfSome, "jumpIfSome", [.in(.a, .anyOptional), .at(.c, .jump)], "if R[a] is some { skip c }"),
    OpcodeRow(
      .jumpIfCase, "jumpIfCase", [.in(.a, .enumeration), .at(.b, .caseNumber), .at(.c, .jump)],
      "if R[a] is case b { skip c }"),
    OpcodeRow(
      .jumpUnlessCase, "jumpUnlessCase", [.in(.a, .enumeration), .at(.b, .caseNumber), .at(.c, .jump)],
      "if R[a] is not case b { skip c }"),
    OpcodeRow(
      .switch, "switch", [.in(.a, .int), .at(.wide, .number)], "if 0 <= R[a] < wide { skip R[a] } else { skip wide }",
      "The next wide instructions must be jump or jumpBack, one for each value in order."),
    OpcodeRow(
      .switchCase, "switchCase", [.in(.a, .enumeration), .at(.wide, .number)], "as switch, by the case number of R[a]"),
    OpcodeRow(
      .repeatUpTo, "repeatUpTo", [.in(.a, .int), .in(.b, .int), .at(.c, .jumpBack)],
      "if R[a] < R[b] { R[a] += 1; fuel -= 1; go back c }", "The end of a counting loop. fault(outOfFuel)."),

    OpcodeRow(
      .call, "call", [.out(.a, .any), .at(.b, .function), .run(.c, .functionParameters)],
      "R[a] = function b(R[c], R[c+1] …)",
      "Costs 1 fuel. R[a] has the function's result type. fault(outOfFuel), fault(stackOverflow)."),
    OpcodeRow(
      .intrinsic, "intrinsic", [.out(.a, .any), .at(.b, .intrinsic), .run(.c, .intrinsicParameters)],
      "R[a] = intrinsic b(R[c], R[c+1] …)", "The faults stand beside each intrinsic. May cost fuel."),
    OpcodeRow(
      .returnValue, "returnValue", [.in(.a, .any)], "return R[a]",
      "From a function, or from a flow to the `run` point of its caller.",
      isFinal: true),
    OpcodeRow(
      .returnNothing, "returnNothing", [], "return",
      "From a flow without result. In the outermost flow the same as end.",
      isFinal: true),
  ]

  private static func comparing(
    _ opcode: Opcode, _ name: StaticString, _ rule: OperandShape.TypeRule, _ effect: StaticString
  ) -> OpcodeRow {
    OpcodeRow(opcode, name, [.in(.a, rule), .in(.b, rule), .at(.c, .jump)], effect)
  }

  private static func immediate(
    _ opcode: Opcode, _ name: StaticString, _ rule: OperandShape.TypeRule, _ effect: StaticString
  ) -> OpcodeRow {
    OpcodeRow(opcode, name, [.in(.a, rule), .at(.b, .signed), .at(.c, .jump)], effect)
  }
}
