import FlowDiagnostics
import FlowSyntax

/// What stands behind a point: a field, a case, a field of the contact.
extension Analyzer {
  mutating func member(_ node: MemberExpr, expecting hint: TypeID) -> ExpressionID {
    let base = node.base
    let token = node.name
    if token.isMissing || base.isMissing { return invalid(node.node.index) }
    if base.kind == .contactExpr { return contactField(token, node.node.index) }
    if let enumeration = enumeration(named: base) {
      return enumCase(enumeration, named: token, node.node.index)
    }
    guard isValue(base) else {
      reportPath(node)
      return invalid(node.node.index)
    }
    let value = expression(base)
    return field(of: value, base, token, node.node.index)
  }

  /// Whether a chain of names and points begins with a value, not with the first part of a dotted name.
  mutating func isValue(_ node: SyntaxNode) -> Bool {
    var first = node
    while first.kind == .memberExpr { first = MemberExpr(first).base }
    guard first.kind == .nameExpr else { return true }
    let name = intern(NameExpr(first).name)
    if locals[name] != NameMap.absent || predeclared(name) != nil { return true }
    let index = globals[name]
    guard index >= 0 else { return false }
    switch symbols[Int(index)].kind {
    case .constant, .textsEntry: return true
    default: return false
    }
  }

  /// The enum that a name alone stands for.
  mutating func enumeration(named node: SyntaxNode) -> EnumerationID? {
    guard node.kind == .nameExpr else { return nil }
    let name = intern(NameExpr(node).name)
    guard locals[name] == NameMap.absent else { return nil }
    let index = globals[name]
    guard index >= 0, symbols[Int(index)].kind == .enumeration else { return nil }
    return EnumerationID(symbols[Int(index)].index)
  }

  private mutating func enumCase(
    _ enumeration: EnumerationID, named token: SyntaxToken, _ node: Int32
  ) -> ExpressionID {
    let name = intern(token)
    guard let number = caseNumber(name, enumeration) else {
      let type = program.types.intern(.enumeration(enumeration))
      report(unknownCase: name, of: type, caseList(of: enumeration), at: token.span)
      return invalid(node)
    }
    return enumCase(enumeration, number, token, node)
  }

  private mutating func contactField(_ token: SyntaxToken, _ node: Int32) -> ExpressionID {
    if body.kind == .constant {
      report(.notConstant, at: token.span)
      return invalid(node)
    }
    guard let field = contactField(named: token) else { return invalid(node) }
    return add(.contactField(field), program.contact.fields[Int(field)].type, node)
  }

  /// The number of a field of the contact; an unknown one is reported.
  mutating func contactField(named token: SyntaxToken) -> Int32? {
    if token.isMissing { return nil }
    let name = intern(token)
    let field = contactFields[name]
    if field != NameMap.absent { return field }
    report(
      unknown: .unknownField, [keyword(.contactKeyword), string(name)],
      suggestions(for: name, among: program.contact.fields), at: token.span,
      hint: LocalizedText(
        en: "declare it in `contact { \(string(name)): text }`",
        pt: "declare em `\(keyword(.contactKeyword)) { \(string(name)): texto }`"))
    return nil
  }

  private mutating func field(
    of value: ExpressionID, _ base: SyntaxNode, _ token: SyntaxToken, _ node: Int32
  ) -> ExpressionID {
    let type = type(of: value)
    if type == .unknown { return invalid(node) }
    let name = intern(token)
    if let (number, fieldType) = field(name, of: type) {
      return add(.field(value, number), fieldType, node)
    }
    if let inner = program.types.wrapped(type), field(name, of: inner) != nil {
      reportOptional(type, inner, at: base)
    } else {
      report(unknownField: name, of: type, at: token.span)
    }
    return invalid(node)
  }

  /// Number and type of a field, nil for types without such a field.
  private func field(_ name: Name, of type: TypeID) -> (Int32, TypeID)? {
    switch program.types[type] {
    case .record(let record):
      let fields = program.records[Int(record.index)].fields
      guard let number = fields.firstIndex(where: { $0.name == name }) else { return nil }
      return (Int32(truncatingIfNeeded: number), fields[number].type)
    case .builtin where type == .media:
      guard let number = known.mediaFields.firstIndex(of: name) else { return nil }
      return (Int32(truncatingIfNeeded: number), number == 1 ? .url : .text)
    default: return nil
    }
  }

  mutating func report(unknownField name: Name, of type: TypeID, at span: Span) {
    var suggestions = Suggestions(for: program.names.bytes(of: name))
    if case .record(let record) = program.types[type] {
      for field in program.records[Int(record.index)].fields {
        suggestions.offer(program.names.bytes(of: field.name))
      }
    } else if type == .media {
      for field in known.mediaFields { suggestions.offer(program.names.bytes(of: field)) }
    }
    offerMethods(of: type, to: &suggestions)
    var hint: LocalizedText?
    if suggestions.best.isEmpty, method(name, of: type) != nil {
      hint = LocalizedText(en: "call it: `\(string(name))()`", pt: "chame com parênteses: `\(string(name))()`")
    }
    report(unknown: .unknownField, [describe(type), string(name)], suggestions, at: span, hint: hint)
  }

  /// A dotted name that is no value: an effect or a function without parentheses, or nothing known at all.
  private mutating func reportPath(_ node: MemberExpr) {
    guard let name = dottedName(node.node) else { return }
    if let symbol = symbol(name, at: node.node.span) {
      report(
        .notAValue, at: node.node.span, [string(name)],
        labels: [Diagnostic.Label(span(of: symbol), Hints.declaredHere)],
        hint: LocalizedText(en: "call it: `\(string(name))(…)`", pt: "chame com parênteses: `\(string(name))(…)`"))
      return
    }
    var first = node.node
    while first.kind == .memberExpr { first = MemberExpr(first).base }
    guard first.kind == .nameExpr else { return }
    let firstName = intern(NameExpr(first).name)
    if globals[firstName] >= 0 {
      report(.notAValue, at: first.span, [string(firstName)])
    } else if let suggested = pathSuggestion(name) {
      report(unknown: .unknownFunction, [string(name)], suggested, at: node.node.span)
    } else {
      report(
        unknown: .unknownName, [string(firstName)],
        suggestions(for: firstName, locals: true, kinds: [.constant, .enumeration]), at: first.span)
    }
  }

  private func pathSuggestion(_ name: Name) -> Suggestions? {
    let suggestions = suggestions(for: name, kinds: [.effect, .function, .builtin])
    return suggestions.best.isEmpty ? nil : suggestions
  }
}
