extension Opcode {
  static let arithmeticRows: [OpcodeRow] = [
    number(.add, "add", "R[a] = R[b] + R[c]"),
    OpcodeRow(
      .addImmediate, "addImmediate", [.out(.a, .number), .in(.b, .number), .at(.c, .signed)], "R[a] = R[b] + c",
      "fault(overflow)."),
    number(.subtract, "subtract", "R[a] = R[b] - R[c]"),
    OpcodeRow(
      .multiply, "multiply", [.out(.a, .number), .in(.b, .number), .in(.c, .int)], "R[a] = R[b] × R[c]",
      "fault(overflow)."),
    OpcodeRow(
      .divide, "divide", [.out(.a, .number), .in(.b, .number), .in(.c, .int)], "R[a] = R[b] ÷ R[c], towards zero",
      "fault(divisionByZero), fault(overflow). Money is divided by divideMoneyByInt, which rounds."),
    OpcodeRow(.negate, "negate", [.out(.a, .number), .in(.b, .number)], "R[a] = -R[b]", "fault(overflow)."),

    OpcodeRow(
      .intToDecimal, "intToDecimal", [.out(.a, .decimal), .in(.b, .int)], "R[a] = R[b] as decimal", "fault(overflow)."),
    decimal(.addDecimal, "addDecimal", "R[a] = R[b] + R[c]"),
    decimal(.subtractDecimal, "subtractDecimal", "R[a] = R[b] - R[c]"),
    decimal(.multiplyDecimal, "multiplyDecimal", "R[a] = R[b] × R[c], half-even to what fits"),
    decimal(
      .divideDecimal, "divideDecimal", "R[a] = R[b] ÷ R[c], half-even to nine places",
      "fault(divisionByZero), fault(overflow)."),
    OpcodeRow(
      .negateDecimal, "negateDecimal", [.out(.a, .decimal), .in(.b, .decimal)], "R[a] = -R[b]", "fault(overflow)."),

    OpcodeRow(
      .multiplyMoney, "multiplyMoney", [.out(.a, .money), .in(.b, .money), .in(.c, .decimal)],
      "R[a] = R[b] × R[c], half up",
      "fault(overflow)."),
    OpcodeRow(
      .divideMoneyByInt, "divideMoneyByInt", [.out(.a, .money), .in(.b, .money), .in(.c, .int)],
      "R[a] = R[b] ÷ R[c], half up",
      "fault(divisionByZero), fault(overflow)."),
    OpcodeRow(
      .divideMoneyByDecimal, "divideMoneyByDecimal", [.out(.a, .money), .in(.b, .money), .in(.c, .decimal)],
      "R[a] = R[b] ÷ R[c], half up",
      "fault(divisionByZero), fault(overflow)."),
    OpcodeRow(
      .divideMoney, "divideMoney", [.out(.a, .decimal), .in(.b, .money), .in(.c, .money)], "R[a] = R[b] ÷ R[c]",
      "fault(divisionByZero), fault(overflow)."),

    OpcodeRow(
      .dateAdd, "dateAdd", [.out(.a, .date), .in(.b, .date), .in(.c, .duration)], "R[a] = R[b] + whole days of R[c]",
      "Part of a day counts as none. fault(dateOutOfRange)."),
    OpcodeRow(
      .dateSubtract, "dateSubtract", [.out(.a, .date), .in(.b, .date), .in(.c, .duration)],
      "R[a] = R[b] - whole days of R[c]",
      "Part of a day counts as none. fault(dateOutOfRange)."),
    OpcodeRow(
      .dateDifference, "dateDifference", [.out(.a, .duration), .in(.b, .date), .in(.c, .date)],
      "R[a] = (R[b] - R[c]) × 1 day"),
    OpcodeRow(
      .datetimeAdd, "datetimeAdd", [.out(.a, .datetime), .in(.b, .datetime), .in(.c, .duration)], "R[a] = R[b] + R[c]",
      "fault(dateOutOfRange)."),
    OpcodeRow(
      .datetimeSubtract, "datetimeSubtract", [.out(.a, .datetime), .in(.b, .datetime), .in(.c, .duration)],
      "R[a] = R[b] - R[c]",
      "fault(dateOutOfRange)."),
    OpcodeRow(
      .datetimeDifference, "datetimeDifference", [.out(.a, .duration), .in(.b, .datetime), .in(.c, .datetime)],
      "R[a] = R[b] - R[c]"),
    OpcodeRow(
      .timeAdd, "timeAdd", [.out(.a, .time), .in(.b, .time), .in(.c, .duration)], "R[a] = R[b] + R[c], round the clock"),
    OpcodeRow(
      .timeSubtract, "timeSubtract", [.out(.a, .time), .in(.b, .time), .in(.c, .duration)],
      "R[a] = R[b] - R[c], round the clock",
      "fault(overflow) for the one duration that has no opposite."),
    OpcodeRow(
      .joinSchedule, "joinSchedule", [.out(.a, .schedule), .in(.b, .schedule), .in(.c, .schedule)],
      "R[a] = open when R[b] or R[c] is",
      "fault(outOfMemory)."),
  ]

  private static func number(_ opcode: Opcode, _ name: StaticString, _ effect: StaticString) -> OpcodeRow {
    OpcodeRow(opcode, name, [.out(.a, .number), .in(.b, .number), .in(.c, .number)], effect, "fault(overflow).")
  }

  private static func decimal(
    _ opcode: Opcode, _ name: StaticString, _ effect: StaticString, _ note: StaticString = "fault(overflow)."
  ) -> OpcodeRow {
    OpcodeRow(opcode, name, [.out(.a, .decimal), .in(.b, .decimal), .in(.c, .decimal)], effect, note)
  }
}
