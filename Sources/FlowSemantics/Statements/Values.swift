import FlowDiagnostics
import FlowSyntax

/// `let`, `var`, assignments: values that are kept.
extension Analyzer {
  // MARK: let and var

  mutating func constant(_ node: ConstantDecl) {
    let wanted = node.type.map { resolve($0) }
    let value = node.value
    // The name is declared after the value, which cannot use it yet.
    let kept = keep(value, as: wanted ?? .unknown, name: node.name)
    let type = wanted ?? kept.type
    let local = declare(node.name, type, .constant, node: node.node.index)
    store(kept, type, in: local, value, node.node.index)
  }

  mutating func variable(_ node: VariableDecl) {
    declareVariable(node, .variable)
  }

  /// A `var` of a block or of the flow. One that may be missing is missing at first.
  mutating func declareVariable(_ node: VariableDecl, _ kind: Local.Kind) {
    let wanted = node.type.map { resolve($0) }
    guard let value = node.value else {
      if wanted == nil { report(.typeNotKnown, at: node.name.span, [node.name.string]) }
      let type = wanted ?? .unknown
      let local = declare(node.name, type, kind, node: node.node.index)
      if program.types.wrapped(type) != nil {
        emit(.set(local, add(.none, type, node.node.index)), node.node.index)
      } else if type != .unknown {
        body.unassigned.append(local)
      }
      return
    }
    let kept = keep(value, as: wanted ?? .unknown, name: node.name)
    let type = wanted ?? kept.type
    let local = declare(node.name, type, kind, node: node.node.index)
    store(kept, type, in: local, value, node.node.index)
  }

  // MARK: Assignment

  mutating func assign(_ node: Assignment) {
    let token = node.name
    if token.isMissing { return }
    let name = intern(token)
    let entry = locals[name]
    guard entry >= 0 else {
      reportNotAssignable(name, entry, token)
      _ = keep(node.value, as: .unknown, name: token)
      return
    }
    let local = LocalID(entry)
    let variable = body.locals[Int(entry)]
    if variable.kind != .variable && variable.kind != .flowVariable { reportNotChangeable(variable, token) }
    let kept = keep(node.value, as: variable.type, name: token)
    store(kept, variable.type, in: local, node.value, node.node.index)
  }

  private mutating func reportNotAssignable(_ name: Name, _ entry: Int32, _ token: SyntaxToken) {
    if predeclared(name) != nil || entry != NameMap.absent || globals[name] >= 0 {
      report(.notChangeable, at: token.span, [token.string])
      return
    }
    let declare = keyword(.letKeyword)
    let fix = Fix(
      LocalizedText(en: "declare it with `\(declare)`", pt: "declare com `\(declare)`"),
      [Fix.Edit(Span(file: file, start: token.start, end: token.start), declare + " ")])
    let suggestions = suggestions(for: name, locals: true).best
    report(
      .unknownName, at: token.span, [token.string],
      hint: Hints.didYouMean(suggestions)
        ?? LocalizedText(
          en: "a new value is declared with `\(declare)`", pt: "um valor novo é declarado com `\(declare)`"),
      fixes: Hints.replacements(suggestions, at: token.span) + [fix])
  }

  private mutating func reportNotChangeable(_ variable: Local, _ token: SyntaxToken) {
    let declaration = tree[node: variable.node]
    var fixes: [Fix] = []
    if declaration.kind == .constantDecl {
      let letToken = declaration.firstToken
      fixes = [
        Fix(
          LocalizedText(en: "declare it with `var`", pt: "declare com `var`"),
          [Fix.Edit(letToken.span, keyword(.varKeyword))])
      ]
    }
    report(
      .notChangeable, at: token.span, [token.string],
      labels: [Diagnostic.Label(nameSpan(of: declaration), Hints.declaredHere)], fixes: fixes)
  }

  // MARK: Where a value comes from

  /// A value before it is stored: an expression, or what waits for someone.
  enum Kept {
    case value(ExpressionID)
    case effect(ID<EffectCall>)
    case run(ID<Run>)
    case ask(ID<Ask>)
  }

  /// Analyses the right side of `=`.
  mutating func keep(_ node: SyntaxNode, as wanted: TypeID, name: SyntaxToken) -> KeptValue {
    switch node.kind {
    case .askExpr, .orAskExpr, .runExpr:
      guard body.kind == .flow, body.allowsQuestions else {
        reportQuestion(node)
        return KeptValue(.value(invalid(node.index)), .unknown)
      }
      return question(node, as: wanted)
    case .callExpr where body.kind == .flow && body.allowsQuestions: return keepCall(CallExpr(node), as: wanted, name)
    default: return keepValue(expression(node, expecting: wanted), as: wanted, name)
    }
  }

  private mutating func reportQuestion(_ node: SyntaxNode) {
    if body.kind == .function {
      reportImpure(node.firstToken.span)
    } else {
      report(.questionOutOfPlace, at: node.firstToken.span)
    }
  }

  private mutating func keepValue(_ value: ExpressionID, as wanted: TypeID, _ name: SyntaxToken) -> KeptValue {
    if wanted == .unknown {
      let kept = known(value, name)
      return KeptValue(.value(kept), type(of: kept))
    }
    return KeptValue(.value(value), type(of: value))
  }

  /// An effect with one outcome and one value, or any other call.
  private mutating func keepCall(_ node: CallExpr, as wanted: TypeID, _ name: SyntaxToken) -> KeptValue {
    switch effectUse(node, expecting: wanted) {
    case .invalid: return KeptValue(.value(invalid(node.node.index)), .unknown)
    case .value(let value): return keepValue(value, as: wanted, name)
    case .effect(let call):
      let use = program.effectCalls[Int(call.index)]
      let cases = program.outcomeSets[Int(use.outcomes.index)].cases
      guard cases.count == 1, cases[0].fields.count == 1 else {
        reportNotSingle(use, cases, node)
        return KeptValue(.value(invalid(node.node.index)), .unknown)
      }
      return KeptValue(.effect(call), cases[0].fields[0].type)
    }
  }

  private mutating func reportNotSingle(_ use: EffectCall, _ cases: [Outcome], _ node: CallExpr) {
    let name = program.effects[Int(use.effect.index)].name
    let list = listed(cases.map { $0.name })
    report(
      .outcomeNotSingle, at: node.node.span, [string(name)],
      hint: LocalizedText(en: "its outcomes are \(list)", pt: "os resultados são \(list)"))
  }

  // MARK: Storing

  /// Puts a value into a variable; what waits goes through a hidden variable if its type has to change.
  mutating func store(_ kept: KeptValue, _ type: TypeID, in local: LocalID, _ node: SyntaxNode, _ statement: Int32) {
    if case .value(let value) = kept.source {
      emit(.set(local, coerce(value, to: type, at: node)), statement)
      return
    }
    guard kept.type != type, type != .unknown, kept.type != .unknown else {
      emit(kept.source, in: local, statement)
      return
    }
    let temporary = hidden(body.locals[Int(local.index)].name, kept.type, .constant, node: node.index)
    emit(kept.source, in: temporary, statement)
    let value = add(.local(temporary), kept.type, node.index)
    emit(.set(local, coerce(value, to: type, at: node)), statement)
  }

  private mutating func emit(_ source: Kept, in local: LocalID, _ statement: Int32) {
    switch source {
    case .value(let value): emit(.set(local, value), statement)
    case .effect(let call): emit(.effect(call, result: local), statement)
    case .run(let run): emit(.run(run, result: local), statement)
    case .ask(let ask):
      program.asks[Int(ask.index)].target = .local(local)
      emit(.ask(ask), statement)
    }
  }

  // MARK: The customer's record

  mutating func remember(_ node: RememberStatement) {
    let field = contactField(named: node.field)
    let type = field.map { program.contact.fields[Int($0)].type } ?? .unknown
    let kept = keep(node.value, as: type, name: node.field)
    guard let field else { return }
    let statement = node.node.index
    if case .ask(let ask) = kept.source, program.types.wrapped(type) == kept.type {
      program.asks[Int(ask.index)].target = .contactField(field)
      emit(.ask(ask), statement)
      return
    }
    var value: ExpressionID
    if case .value(let plain) = kept.source {
      value = plain
    } else {
      let temporary = hidden(program.contact.fields[Int(field)].name, kept.type, .constant, node: statement)
      emit(kept.source, in: temporary, statement)
      value = add(.local(temporary), kept.type, statement)
    }
    value = coerce(value, to: type, at: node.value)
    emit(.remember(field: field, value), statement)
  }

  mutating func tag(_ node: TagStatement) {
    let value = value(node.expression, as: .text)
    emit(node.removes ? .untag(value) : .tag(value), node.node.index)
  }

  /// `value` is an amount or a number.
  mutating func track(_ node: TrackStatement) {
    let name = intern(node.name)
    guard let amount = node.value else {
      emit(.track(name, value: nil), node.node.index)
      return
    }
    let value = expression(amount)
    switch type(of: value) {
    case .money, .int, .decimal, .unknown: emit(.track(name, value: value), node.node.index)
    default: reportMismatch(value, .money, at: amount)
    }
  }
}

/// What the right side of `=` gives, and its type.
struct KeptValue {
  var source: Analyzer.Kept
  var type: TypeID

  init(_ source: Analyzer.Kept, _ type: TypeID) {
    self.source = source
    self.type = type
  }
}
