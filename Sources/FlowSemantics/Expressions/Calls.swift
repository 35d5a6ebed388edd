import FlowDiagnostics
import FlowSyntax

/// What a call calls.
enum Callee {
  case function(FunctionID)
  case builtin(BuiltinID)
  case effect(EffectID)
  case record(RecordID)
  case enumCase(EnumerationID, Int)
  /// Reported.
  case invalid
}

extension Analyzer {
  /// A call inside an expression.
  mutating func call(_ node: CallExpr, expecting hint: TypeID) -> ExpressionID {
    let (callee, receiver) = callee(node.callee, expecting: hint)
    return call(callee, receiver, node)
  }

  /// A call that is no effect; an effect is reported.
  mutating func call(_ callee: Callee, _ receiver: ExpressionID?, _ node: CallExpr) -> ExpressionID {
    let index = node.node.index
    switch callee {
    case .function(let id):
      let function = program.functions[Int(id.index)]
      let arguments = arguments(
        node.node.child(.arguments), of: function.parameters, receiver, for: function.name, at: node.node)
      return add(.call(id, arguments), function.result, index)
    case .builtin(let id): return builtinCall(id, receiver, node)
    case .record(let id):
      let record = program.records[Int(id.index)]
      let arguments = arguments(node.node.child(.arguments), of: record.fields, for: record.name, at: node.node)
      return add(.record(id, arguments), program.types.intern(.record(id)), index)
    case .enumCase(let id, let number):
      let enumeration = program.enumerations[Int(id.index)]
      let chosen = enumeration.cases[number]
      let arguments = arguments(node.node.child(.arguments), of: chosen.fields, for: chosen.name, at: node.node)
      let type = program.types.intern(.enumeration(id))
      return add(.enumCase(id, case: Int32(truncatingIfNeeded: number), arguments), type, index)
    case .effect(let id):
      reportEffectAsValue(id, node)
      return invalid(index)
    case .invalid:
      checkArguments(node.arguments)
      return invalid(index)
    }
  }

  private mutating func reportEffectAsValue(_ id: EffectID, _ node: CallExpr) {
    let name = string(program.effects[Int(id.index)].name)
    switch body.kind {
    case .function: reportImpure(node.node.span)
    case .constant, .scenario: report(.notConstant, at: node.node.span)
    case .flow: report(.effectAsValue, at: node.node.span, [name])
    }
  }

  /// Looks into the arguments of a call that is not known, for mistakes of their own.
  private mutating func checkArguments(_ node: ArgumentsNode) {
    for argument in node.arguments {
      let value = argument.expression
      // A name alone may have been meant for the parameter's type.
      if value.kind != .nameExpr { _ = expression(value) }
    }
  }

  // MARK: Finding it

  /// The thing called, and for `value.f(…)` the value.
  mutating func callee(_ node: SyntaxNode, expecting hint: TypeID) -> (Callee, ExpressionID?) {
    switch node.kind {
    case .nameExpr: return (callee(NameExpr(node).name, expecting: hint), nil)
    case .memberExpr: return callee(MemberExpr(node))
    case .missing: return (.invalid, nil)
    default:
      _ = expression(node)
      report(.notCallable, at: node.span, [node.string])
      return (.invalid, nil)
    }
  }

  private mutating func callee(_ token: SyntaxToken, expecting hint: TypeID) -> Callee {
    let name = intern(token)
    if token.isMissing { return .invalid }
    if locals[name] != NameMap.absent || predeclared(name) != nil {
      report(.notCallable, at: token.span, [token.string])
      return .invalid
    }
    if case .enumeration(let enumeration) = program.types[wrappedHint(hint)],
      let number = caseNumber(name, enumeration)
    {
      return .enumCase(enumeration, number)
    }
    guard let symbol = symbol(name, at: token.span) else {
      if !isAmbiguous(name) { report(unknownFunction: name, at: token.span) }
      return .invalid
    }
    return callee(symbol, at: token.span)
  }

  private mutating func callee(_ symbol: Symbol, at span: Span) -> Callee {
    switch symbol.kind {
    case .function, .textsEntry: return .function(FunctionID(symbol.index))
    case .builtin: return .builtin(BuiltinID(symbol.index))
    case .effect: return .effect(EffectID(symbol.index))
    case .record: return .record(RecordID(symbol.index))
    case .flow:
      let run = keyword(.runKeyword)
      report(
        .notCallable, at: span, [string(symbol.name)],
        labels: [Diagnostic.Label(self.span(of: symbol), Hints.declaredHere)],
        hint: LocalizedText(en: "a flow is called with `\(run)`", pt: "um fluxo é chamado com `\(run)`"))
      return .invalid
    default:
      report(
        .notCallable, at: span, [string(symbol.name)],
        labels: [Diagnostic.Label(self.span(of: symbol), Hints.declaredHere)])
      return .invalid
    }
  }

  private mutating func callee(_ node: MemberExpr) -> (Callee, ExpressionID?) {
    let base = node.base
    let token = node.name
    if token.isMissing || base.isMissing { return (.invalid, nil) }
    if let enumeration = enumeration(named: base) {
      return (enumCallee(enumeration, token), nil)
    }
    if base.kind != .contactExpr, isValue(base) { return method(token, base) }
    guard let name = dottedName(node.node) else { return (.invalid, nil) }
    if let symbol = symbol(name, at: node.node.span) { return (callee(symbol, at: node.node.span), nil) }
    if !isAmbiguous(name) { report(unknownFunction: name, at: node.node.span) }
    return (.invalid, nil)
  }

  private mutating func enumCallee(_ enumeration: EnumerationID, _ token: SyntaxToken) -> Callee {
    let name = intern(token)
    if let number = caseNumber(name, enumeration) { return .enumCase(enumeration, number) }
    let type = program.types.intern(.enumeration(enumeration))
    if let joined = method(name, of: type), let symbol = symbol(joined, at: token.span) {
      return callee(symbol, at: token.span)
    }
    report(unknownCase: name, of: type, caseList(of: enumeration), at: token.span)
    return .invalid
  }

  // MARK: value.f()

  private mutating func method(_ token: SyntaxToken, _ base: SyntaxNode) -> (Callee, ExpressionID?) {
    let receiver = expression(base)
    let type = type(of: receiver)
    if type == .unknown { return (.invalid, nil) }
    let name = intern(token)
    if let joined = method(name, of: type), let symbol = symbol(joined, at: token.span) {
      return (callee(symbol, at: token.span), receiver)
    }
    if let inner = program.types.wrapped(type), method(name, of: inner) != nil {
      reportOptional(type, inner, at: base)
    } else {
      report(unknownField: name, of: type, at: token.span)
    }
    return (.invalid, nil)
  }

  /// The dotted name of a function for values of a type; validated texts also have the functions of text.
  func method(_ name: Name, of type: TypeID) -> Name? {
    guard let prefix = methodPrefix(of: type) else { return nil }
    if let joined = dotted[prefix.index, name.index], globals[Name(joined)] >= 0 { return Name(joined) }
    guard isTextLike(type), type != .text, let text = known.name(of: .text) else { return nil }
    if let joined = dotted[text.index, name.index], globals[Name(joined)] >= 0 { return Name(joined) }
    return nil
  }

  /// Offers the functions of a type by the part behind the point.
  func offerMethods(of type: TypeID, to suggestions: inout Suggestions) {
    guard diagnostics.count < Limits.suggestedMax, let prefix = methodPrefix(of: type) else { return }
    let start = program.names.bytes(of: prefix)
    for name in globals.names() where globals[name] >= 0 {
      let bytes = program.names.bytes(of: name)
      guard bytes.count > start.count + 1, bytes.starts(with: start),
        bytes[bytes.startIndex + start.count] == UInt8(ascii: ".")
      else { continue }
      suggestions.offer(bytes.dropFirst(start.count + 1))
    }
  }

  private mutating func report(unknownFunction name: Name, at span: Span) {
    report(
      unknown: .unknownFunction, [string(name)],
      suggestions(for: name, kinds: [.function, .builtin, .effect, .record, .textsEntry]), at: span)
  }
}
