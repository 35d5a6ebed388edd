import FlowDiagnostics
import FlowSyntax

/// `+ - * /`: by the table of operators.
extension Analyzer {
  mutating func arithmetic(
    _ leftNode: SyntaxNode, _ sign: SyntaxToken, _ rightNode: SyntaxNode, _ node: Int32, expecting hint: TypeID
  ) -> ExpressionID {
    let left = expression(leftNode, expecting: wrappedHint(hint) == .decimal ? .decimal : listHint(hint))
    let right = expression(rightNode, expecting: operandHint(type(of: left)))
    let types = (operandType(left), operandType(right))
    guard types.0 != .unknown, types.1 != .unknown else { return invalid(node) }
    if sign.kind == .slash, isZero(right) {
      report(.divisionByZero, at: rightNode.span)
      return invalid(node)
    }
    if let row = operators.row(types.0, sign.kind, types.1) {
      return apply(row, coerce(left, to: types.0, at: leftNode), coerce(right, to: types.1, at: rightNode), node)
    }
    if types == (.int, .decimal) || types == (.decimal, .int),
      let row = operators.row(.decimal, sign.kind, .decimal)
    {
      return apply(row, coerce(left, to: .decimal, at: leftNode), coerce(right, to: .decimal, at: rightNode), node)
    }
    if sign.kind == .plus, let joined = joinedLists(left, right) {
      return add(
        .binary(.joinList, coerce(left, to: joined, at: leftNode), coerce(right, to: joined, at: rightNode)), joined,
        node)
    }
    reportOperator(left, sign, right, leftNode, rightNode)
    return invalid(node)
  }

  private mutating func apply(
    _ row: OperatorTable.Row, _ left: ExpressionID, _ right: ExpressionID, _ node: Int32
  ) -> ExpressionID {
    row.isSwapped
      ? add(.binary(row.operation, right, left), row.result, node)
      : add(.binary(row.operation, left, right), row.result, node)
  }

  /// The type under which the table knows an operand.
  private func operandType(_ id: ExpressionID) -> TypeID {
    let type = type(of: id)
    return isTextLike(type) ? .text : type
  }

  /// What the left operand tells of the right one: a whole number beside a decimal is one.
  private func operandHint(_ type: TypeID) -> TypeID {
    type == .decimal || program.types.element(type) != nil ? type : .unknown
  }

  private func listHint(_ hint: TypeID) -> TypeID { program.types.element(hint) != nil ? hint : .unknown }

  private mutating func joinedLists(_ left: ExpressionID, _ right: ExpressionID) -> TypeID? {
    guard program.types.element(type(of: left)) != nil, program.types.element(type(of: right)) != nil else {
      return nil
    }
    let types = (type(of: left), type(of: right))
    return isWidening(types.0, types.1) || isOpen(types.0)
      ? types.1 : isWidening(types.1, types.0) || isOpen(types.1) ? types.0 : nil
  }

  private func isZero(_ id: ExpressionID) -> Bool {
    switch program.expressions[Int(id.index)].form {
    case .int(0), .decimal(mantissa: 0, scale: _), .money(0): true
    default: false
    }
  }

  private mutating func reportOperator(
    _ left: ExpressionID, _ sign: SyntaxToken, _ right: ExpressionID, _ leftNode: SyntaxNode, _ rightNode: SyntaxNode
  ) {
    let types = (type(of: left), type(of: right))
    for (type, node) in [(types.0, leftNode), (types.1, rightNode)] {
      if let inner = program.types.wrapped(type) {
        reportOptional(type, inner, at: node)
        return
      }
    }
    var hint: LocalizedText?
    if sign.kind == .plus, operandType(left) == .text || operandType(right) == .text {
      hint = LocalizedText(
        en: "put values into a text between braces: \"{a} {b}\"",
        pt: "ponha os valores em um texto entre chaves: \"{a} {b}\"")
    } else if sign.kind == .plus || sign.kind == .minus, types.1 == .int,
      types.0 == .date || types.0 == .datetime || types.0 == .time
    {
      hint = LocalizedText(en: "say how much of what: 2 days, 30 min", pt: "diga de que unidade: 2 dias, 30 min")
    }
    report(.operatorMismatch, at: sign.span, [sign.string, describe(types.0), describe(types.1)], hint: hint)
  }
}
