import FlowDiagnostics
import FlowSyntax

/// Names that stand for values.
extension Analyzer {
  mutating func name(_ node: NameExpr, expecting hint: TypeID) -> ExpressionID {
    let token = node.name
    let name = intern(token)
    let local = locals[name]
    if local != NameMap.absent { return variable(local, node.node.index) }
    if let word = predeclared(name) { return predeclared(word, token, node.node.index) }
    if let value = bareCase(name, token, expecting: hint, node.node.index) { return value }
    return global(name, token, node.node.index, expecting: hint)
  }

  private mutating func variable(_ local: Int32, _ node: Int32) -> ExpressionID {
    if local < 0 { return add(.knowledge(Self.knowledge(of: local)), knowledgeType, node) }
    return add(.local(LocalID(local)), body.locals[Int(local)].type, node)
  }

  /// In `locals`, knowledge of the flow is kept as a number below `ambiguous`.
  static func knowledge(of entry: Int32) -> Int32 { -3 - entry }
  static func entry(ofKnowledge index: Int32) -> Int32 { -3 - index }

  // MARK: Values that are always there

  enum Predeclared {
    case now, today, reply
  }

  /// `now`, `today`, `reply`; in Portuguese files also `agora`, `hoje`, `resposta`.
  func predeclared(_ name: Name) -> Predeclared? {
    if name == known.now || language == .portuguese && name == known.agora { return .now }
    if name == known.today || language == .portuguese && name == known.hoje { return .today }
    if name == known.reply || language == .portuguese && name == known.resposta { return .reply }
    return nil
  }

  private mutating func predeclared(_ word: Predeclared, _ token: SyntaxToken, _ node: Int32) -> ExpressionID {
    if word == .reply {
      guard body.hasReply else {
        report(.replyOutside, at: token.span)
        return invalid(node)
      }
      return add(.reply, .text, node)
    }
    if body.kind == .constant {
      report(.notConstant, at: token.span)
      return invalid(node)
    }
    return word == .now ? add(.now, .datetime, node) : add(.today, .date, node)
  }

  // MARK: Declarations

  private mutating func global(
    _ name: Name, _ token: SyntaxToken, _ node: Int32, expecting hint: TypeID
  ) -> ExpressionID {
    if body.acceptsStandIns, isResource(hint) { return add(.invalid, hint, node) }
    guard let symbol = symbol(name, at: token.span) else {
      if !isAmbiguous(name), !token.isMissing { report(unknownName: name, at: token.span, expecting: hint) }
      return invalid(node)
    }
    switch symbol.kind {
    case .constant: return use(symbol, at: token, node)
    case .textsEntry where program.functions[Int(symbol.index)].parameters.isEmpty:
      return add(.call(FunctionID(symbol.index), .empty), .text, node)
    default:
      reportNotAValue(symbol, at: token)
      return invalid(node)
    }
  }

  private mutating func reportNotAValue(_ symbol: Symbol, at token: SyntaxToken) {
    var hint: LocalizedText?
    switch symbol.kind {
    case .function, .builtin, .effect, .textsEntry:
      hint = LocalizedText(en: "call it: `\(token.string)(…)`", pt: "chame com parênteses: `\(token.string)(…)`")
    case .enumeration:
      let cases = program.enumerations[Int(symbol.index)].cases
      if let first = cases.first {
        let example = "\(token.string).\(string(first.name))"
        hint = LocalizedText(en: "choose one of its cases: `\(example)`", pt: "escolha um dos casos: `\(example)`")
      }
    case .record:
      hint = LocalizedText(
        en: "fill in its fields: `\(token.string)(…)`", pt: "preencha os campos: `\(token.string)(…)`")
    default: break
    }
    report(
      .notAValue, at: token.span, [token.string],
      labels: [Diagnostic.Label(span(of: symbol), Hints.declaredHere)], hint: hint)
  }

  private mutating func report(unknownName name: Name, at span: Span, expecting hint: TypeID) {
    if isNamedInMistake(name) { return }
    var suggestions = suggestions(for: name, locals: true, kinds: [.constant, .textsEntry])
    if case .enumeration(let enumeration) = program.types[wrappedHint(hint)] {
      for other in caseList(of: enumeration).names { suggestions.offer(program.names.bytes(of: other)) }
    }
    report(unknown: .unknownName, [string(name)], suggestions, at: span)
  }

  // MARK: Cases

  /// A case of the enum that is expected, by its name alone.
  private mutating func bareCase(
    _ name: Name, _ token: SyntaxToken, expecting hint: TypeID, _ node: Int32
  ) -> ExpressionID? {
    guard case .enumeration(let enumeration) = program.types[wrappedHint(hint)],
      let number = caseNumber(name, enumeration)
    else { return nil }
    return enumCase(enumeration, number, token, node)
  }

  func caseNumber(_ name: Name, _ enumeration: EnumerationID) -> Int? {
    program.enumerations[Int(enumeration.index)].cases.firstIndex { $0.name == name }
  }

  /// A case without parentheses: all that it carries must have a default.
  mutating func enumCase(
    _ enumeration: EnumerationID, _ number: Int, _ token: SyntaxToken, _ node: Int32
  ) -> ExpressionID {
    let type = program.types.intern(.enumeration(enumeration))
    let chosen = program.enumerations[Int(enumeration.index)].cases[number]
    let arguments =
      chosen.fields.isEmpty
      ? .empty : self.arguments(nil, of: chosen.fields, for: chosen.name, at: tree[node: node])
    return add(.enumCase(enumeration, case: Int32(truncatingIfNeeded: number), arguments), type, node)
  }
}
