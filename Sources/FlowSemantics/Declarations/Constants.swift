import FlowDiagnostics
import FlowSyntax

/// A default value, or a clause of an effect, that waits until all signatures are known.
struct PendingDefault {
  /// The expression to fill in.
  var place: ExpressionID
  var type: TypeID
  var node: Int32
  var file: Int32
}

/// Third pass: values that are known before any conversation.
extension Analyzer {
  mutating func evaluateConstants() {
    body = BodyContext()
    evaluatePending()
    for index in symbolRanges[Int(file)] {
      let symbol = symbols[index]
      switch symbol.kind {
      case .constant: evaluate(symbol)
      case .effect: evaluateClauses(of: EffectDecl(tree[node: symbol.node]), Int(symbol.index))
      default: break
      }
    }
  }

  /// Fills in the default values of the module at hand that are waiting. They wait in the order of the modules.
  mutating func evaluatePending() {
    while pendingNext < pendingDefaults.count, pendingDefaults[pendingNext].file == file {
      let pending = pendingDefaults[pendingNext]
      pendingNext += 1
      let value = self.value(tree[node: pending.node], as: pending.type)
      program.expressions[Int(pending.place.index)] = program.expressions[Int(value.index)]
    }
  }

  /// Finds the value of a constant, unless that was done: first those of the constants that it uses.
  ///
  /// They are found by their names in the text, so that a long chain of constants needs no deep recursion.
  mutating func evaluate(_ symbol: Symbol) {
    guard constants[Int(symbol.index)].progress == .untouched else { return }
    guard symbol.file == file else {
      inModule(symbol.file) { $0.evaluate(symbol) }
      return
    }
    var open = [symbol]
    while let next = open.last {
      if let used = untouchedConstant(in: tree[node: next.node]) {
        constants[Int(next.index)].progress = .underWay
        open.append(used)
        continue
      }
      evaluateAlone(next)
      open.removeLast()
    }
  }

  private mutating func evaluateAlone(_ symbol: Symbol) {
    constants[Int(symbol.index)].progress = .underWay
    let outer = body
    body = BodyContext()
    store(constantValue(ConstantDecl(tree[node: symbol.node])), symbol)
    body = outer
    constants[Int(symbol.index)].progress = .done
  }

  /// A constant of this file that is named somewhere under a node and not yet begun.
  private mutating func untouchedConstant(in declaration: SyntaxNode) -> Symbol? {
    for index in declaration.index + 1..<declaration.endIndex {
      let node = tree[node: index]
      guard node.kind == .nameExpr else { continue }
      let number = globals[intern(NameExpr(node).name)]
      guard number >= 0 else { continue }
      let symbol = symbols[Int(number)]
      guard symbol.kind == .constant, symbol.file == file, symbol.node != declaration.index else { continue }
      if constants[Int(symbol.index)].progress == .untouched { return symbol }
    }
    return nil
  }

  private mutating func constantValue(_ declaration: ConstantDecl) -> ExpressionID {
    let node = declaration.value
    guard node.kind.isExpression else {
      report(.questionOutOfPlace, at: node.firstToken.span)
      return invalid(node.index)
    }
    if let type = declaration.type { return value(node, as: resolve(type)) }
    let value = expression(node)
    return known(value, declaration.name)
  }

  /// A value whose type can be told; `none` and `[]` alone cannot.
  mutating func known(_ value: ExpressionID, _ name: SyntaxToken) -> ExpressionID {
    if isOpen(type(of: value)) {
      report(.typeNotKnown, at: name.span, [name.string])
      return invalid(program.expressions[Int(value.index)].node)
    }
    return value
  }

  private mutating func store(_ value: ExpressionID, _ symbol: Symbol) {
    let expression = program.expressions[Int(value.index)]
    constants[Int(symbol.index)].type = expression.type
    if expression.form.isLiteral {
      constants[Int(symbol.index)].literal = value
      return
    }
    let start = pendingStatements.count
    emit(.return(value), symbol.node)
    constants[Int(symbol.index)].function = FunctionID(program.functions.count)
    program.functions.append(
      Function(
        name: symbol.name, file: symbol.file, parameters: [], locals: [], result: expression.type,
        body: takeBlock(since: start), node: symbol.node))
  }

  /// A use of a constant.
  mutating func use(_ symbol: Symbol, at token: SyntaxToken, _ node: Int32) -> ExpressionID {
    evaluate(symbol)
    let constant = constants[Int(symbol.index)]
    guard constant.progress == .done else {
      report(
        .endlessConstant, at: token.span, [string(symbol.name)],
        labels: [Diagnostic.Label(span(of: symbol), Hints.declaredHere)])
      return invalid(node)
    }
    if let literal = constant.literal {
      return add(program.expressions[Int(literal.index)].form, constant.type, node)
    }
    guard let function = constant.function else { return invalid(node) }
    return add(.call(function, .empty), constant.type, node)
  }
}

extension ExpressionForm {
  /// A value written in the program, without parts.
  var isLiteral: Bool {
    switch self {
    case .bool, .int, .decimal, .money, .date, .time, .datetime, .duration, .schedule, .text, .none, .invalid: true
    default: false
    }
  }
}
