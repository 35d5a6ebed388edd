extension Opcode {
  static let dataRows: [OpcodeRow] = [
    OpcodeRow(
      .joinText, "joinText", [.out(.a, .text), .run(.b, .texts), .at(.c, .number)],
      "R[a] = R[b] + R[b+1] + … (c texts)",
      "fault(textTooLong), fault(outOfMemory)."),
    OpcodeRow(
      .format, "format", [.out(.a, .text), .at(.x, .format), .run(.b, .formatArguments), .at(.c, .type)],
      "R[a] = R[b] of type c as text in format x",
      "Arguments of the format follow in R[b+1] …. Costs fuel. fault(outOfMemory)."
    ),
    OpcodeRow(
      .makeList, "makeList", [.out(.a, .list), .run(.b, .elements), .at(.c, .number)],
      "R[a] = [R[b], R[b+1] …] (c elements)",
      "fault(outOfMemory)."),
    OpcodeRow(
      .joinList, "joinList", [.out(.a, .list), .in(.b, .list), .in(.c, .list)], "R[a] = R[b] followed by R[c]",
      "Costs fuel. fault(listTooLong), fault(outOfMemory)."),
    OpcodeRow(.countList, "countList", [.out(.a, .int), .in(.b, .anyList)], "R[a] = number of elements of R[b]"),
    OpcodeRow(
      .element, "element", [.out(.a, .any), .in(.b, .list), .in(.c, .int)], "R[a] = element R[c] of R[b], from 0",
      "fault(indexOutOfRange)."),
    OpcodeRow(
      .containsElement, "containsElement", [.out(.a, .bool), .run(.b, .listAndElement), .at(.c, .type)],
      "R[a] = R[b] contains R[b+1]",
      "c is the type of the elements. Costs fuel. fault(tooDeep)."),
    OpcodeRow(
      .makeRecord, "makeRecord", [.out(.a, .record), .run(.b, .fields), .at(.c, .number)],
      "R[a] = record of R[b], R[b+1] … (c fields)",
      "fault(outOfMemory)."),
    OpcodeRow(.field, "field", [.out(.a, .any), .in(.b, .record), .at(.c, .fieldNumber)], "R[a] = field c of R[b]"),
    OpcodeRow(
      .makeCase, "makeCase", [.out(.a, .enumeration), .at(.x, .number), .run(.b, .caseFields), .at(.c, .caseNumber)],
      "R[a] = case c with R[b], R[b+1] … (x fields)",
      "x is at least 1; loadCase makes cases without fields. fault(outOfMemory)."
    ),
    OpcodeRow(.caseNumber, "caseNumber", [.out(.a, .int), .in(.b, .enumeration)], "R[a] = case number of R[b]"),
    OpcodeRow(
      .caseField, "caseField", [.out(.a, .any), .at(.x, .caseNumber), .in(.b, .enumeration), .at(.c, .fieldNumber)],
      "R[a] = field c of R[b], which is case x", "fault(wrongCase) if it is another case."),
  ]
}
