extension Opcode {
  static let valueRows: [OpcodeRow] = [
    OpcodeRow(
      .unreachable, "unreachable", [], "fault(unreachable)", "Ends code that the compiler knows is never reached.",
      isFinal: true),
    OpcodeRow(.move, "move", [.out(.a, .any), .in(.b, .any)], "R[a] = R[b]"),
    OpcodeRow(
      .loadNumber, "loadNumber", [.out(.a, .any), .at(.x, .scalarType), .at(.wide, .signed)], "R[a] = wide",
      "x is the type: bool, int, decimal (packed), money, date, time, datetime or duration. Dates, times and moments must be within the calendar."
    ),
    OpcodeRow(.loadConstant, "loadConstant", [.out(.a, .any), .at(.wide, .constant)], "R[a] = constant wide"),
    OpcodeRow(.loadNone, "loadNone", [.out(.a, .anyOptional)], "R[a] = none"),
    OpcodeRow(
      .loadCase, "loadCase", [.out(.a, .enumeration), .at(.b, .caseNumber)], "R[a] = case b",
      "For a case without fields; makeCase makes the others."),
    OpcodeRow(
      .loadType, "loadType", [.out(.a, .exactly(.typeReference)), .at(.b, .type)], "R[a] = reference to type b"),
    OpcodeRow(.loadNow, "loadNow", [.out(.a, .datetime)], "R[a] = when the turn began"),
    OpcodeRow(.loadToday, "loadToday", [.out(.a, .date)], "R[a] = the day of now in the turn's zone"),
    OpcodeRow(
      .loadContact, "loadContact", [.out(.a, .anyOptional), .at(.b, .contactField)], "R[a] = contact field b",
      "None where the host gave nothing. Sees what `remember` did in the same turn."),
    OpcodeRow(
      .wrap, "wrap", [.out(.a, .optional), .in(.b, .any)], "R[a] = some(R[b])",
      "fault(overflow) if R[b] is the word that stands for none."),
    OpcodeRow(
      .unwrap, "unwrap", [.out(.a, .any), .in(.b, .optional)], "R[a] = value of R[b]",
      "fault(missingValue) if it is none."),
    OpcodeRow(
      .unwrapOrJump, "unwrapOrJump", [.out(.a, .any), .in(.b, .optional), .at(.c, .jump)],
      "if R[b] is none { skip c } else { R[a] = value of R[b] }", "R[a] is unchanged by the jump."),
  ]
}
