import FlowDiagnostics

/// The cases of an enum or the outcomes of an effect, seen alike.
struct CaseList {
  var names: [Name]
  var fields: [[Field]]

  var count: Int { names.count }

  func index(of name: Name) -> Int? { names.firstIndex(of: name) }
}

extension Analyzer {
  /// Nil for a type without cases.
  func caseList(of type: TypeID) -> CaseList? {
    switch program.types[type] {
    case .enumeration(let enumeration): caseList(of: enumeration)
    case .outcomes(let outcomes): caseList(of: outcomes)
    default: nil
    }
  }

  func caseList(of enumeration: EnumerationID) -> CaseList {
    let cases = program.enumerations[Int(enumeration.index)].cases
    return CaseList(names: cases.map { $0.name }, fields: cases.map { $0.fields })
  }

  func caseList(of outcomes: OutcomeSetID) -> CaseList {
    let cases = program.outcomeSets[Int(outcomes.index)].cases
    return CaseList(names: cases.map { $0.name }, fields: cases.map { $0.fields })
  }

  mutating func report(unknownCase name: Name, of owner: String, _ cases: CaseList, at span: Span) {
    var suggestions = Suggestions(for: program.names.bytes(of: name))
    for other in cases.names { suggestions.offer(program.names.bytes(of: other)) }
    var hint: LocalizedText?
    if suggestions.best.isEmpty, !cases.names.isEmpty, cases.count <= Limits.casesNamedMax {
      let list = listed(cases.names)
      hint = LocalizedText(en: "its cases are \(list)", pt: "os casos são \(list)")
    }
    report(unknown: .unknownCase, [owner, string(name)], suggestions, at: span, hint: hint)
  }

  mutating func report(unknownCase name: Name, of type: TypeID, _ cases: CaseList, at span: Span) {
    report(unknownCase: name, of: describe(type), cases, at: span)
  }

  /// Names between backquotes, with commas; the rest of a long list is `…`.
  func listed(_ names: [Name]) -> String {
    var result = ""
    for (index, name) in names.enumerated() {
      if index == Limits.casesNamedMax { return result + ", …" }
      result += (index > 0 ? ", `" : "`") + string(name) + "`"
    }
    return result
  }
}
