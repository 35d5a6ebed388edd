import FlowDiagnostics
import FlowSyntax

extension Analyzer {
  // MARK: One operand

  mutating func unary(_ node: UnaryExpr, expecting hint: TypeID) -> ExpressionID {
    if node.operatorToken.kind == .notKeyword {
      return add(.unary(.not, condition(node.operand)), .bool, node.node.index)
    }
    let operand = expression(node.operand, expecting: hint)
    let type = type(of: operand)
    switch type {
    case .unknown: return operand
    case .int, .decimal, .money, .duration: return negated(operand, type, node.node.index)
    default:
      if let inner = program.types.wrapped(type) {
        reportOptional(type, inner, at: node.operand)
      } else {
        report(.typeMismatch, at: node.operand.span, [describe(type), describe(.int)])
      }
      return invalid(node.node.index)
    }
  }

  /// The minus of a literal belongs to the literal.
  private mutating func negated(_ operand: ExpressionID, _ type: TypeID, _ node: Int32) -> ExpressionID {
    switch program.expressions[Int(operand.index)].form {
    case .int(let value): add(.int(0 &- value), type, node)
    case .decimal(let mantissa, let scale): add(.decimal(mantissa: 0 &- mantissa, scale: scale), type, node)
    case .money(let value): add(.money(0 &- value), type, node)
    case .duration(let value): add(.duration(0 &- value), type, node)
    default: add(.unary(.negate, operand), type, node)
    }
  }

  // MARK: Two operands

  mutating func binary(_ node: BinaryExpr, expecting hint: TypeID) -> ExpressionID {
    // One walk over the children: these nodes are many.
    var children = node.node.children
    guard let left = children.next(), let right = children.next() else { return invalid(node.node.index) }
    let sign = node.operatorToken
    switch sign.kind {
    case .orKeyword: return or(left, right, node.node.index, expecting: hint)
    case .andKeyword:
      let first = condition(left)
      return add(.and(first, condition(right)), .bool, node.node.index)
    case .equal, .notEqual: return equality(left, sign, right, node.node.index)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return comparison(left, sign, right, node.node.index)
    case .inKeyword: return membership(left, right, node.node.index)
    case .range:
      report(.rangeOutOfPlace, at: node.node.span)
      return invalid(node.node.index)
    default: return arithmetic(left, sign, right, node.node.index, expecting: hint)
    }
  }

  // MARK: or

  private mutating func or(
    _ leftNode: SyntaxNode, _ rightNode: SyntaxNode, _ node: Int32, expecting hint: TypeID
  ) -> ExpressionID {
    let left = expression(leftNode, expecting: hint == .bool ? hint : hint == .unknown ? hint : optionalHint(hint))
    let type = type(of: left)
    if type == .bool { return add(.or(left, condition(rightNode)), .bool, node) }
    guard let inner = program.types.wrapped(type) else {
      let right = expression(rightNode, expecting: type)
      if type == .unknown || type == .none { return type == .none ? right : invalid(node) }
      reportNeverMissing(type, leftNode, rightNode)
      return left
    }
    let right = expression(rightNode, expecting: inner)
    if let same = converted(right, to: inner) { return add(.orElse(left, same), inner, node) }
    guard let result = join(inner, self.type(of: right)) else {
      reportMismatch(right, inner, at: rightNode)
      return invalid(node)
    }
    // The value may be wider than what the optional holds: int? or 2,5.
    let value = coerce(left, to: program.types.optional(result), at: leftNode)
    return add(.orElse(value, coerce(right, to: result, at: rightNode)), result, node)
  }

  private mutating func optionalHint(_ hint: TypeID) -> TypeID { program.types.optional(hint) }

  private mutating func reportNeverMissing(_ type: TypeID, _ left: SyntaxNode, _ right: SyntaxNode) {
    let rest = Span(file: file, start: left.span.end, end: right.span.end)
    let fix = Fix(LocalizedText(en: "leave out the rest", pt: "tire o resto"), [Fix.Edit(rest, "")])
    report(.neverMissing, at: left.span, [describe(type)], fixes: [fix])
  }

  // MARK: == < in

  private mutating func equality(
    _ leftNode: SyntaxNode, _ sign: SyntaxToken, _ rightNode: SyntaxNode, _ node: Int32
  ) -> ExpressionID {
    guard let (left, right, type) = comparable(leftNode, sign, rightNode) else { return invalid(node) }
    if program.types.wrapped(type) != nil, program.expressions[Int(right.index)].form.isNone {
      let test = add(.isNone(left), .bool, node)
      return sign.kind == .equal ? test : add(.unary(.not, test), .bool, node)
    }
    if isOutcomesOrResource(type) {
      report(.operatorMismatch, at: sign.span, [sign.string, describe(type), describe(type)])
      return invalid(node)
    }
    return add(.binary(sign.kind == .equal ? .equal : .notEqual, left, right), .bool, node)
  }

  private func isOutcomesOrResource(_ type: TypeID) -> Bool {
    switch program.types[type] {
    case .outcomes, .resource: true
    default: false
    }
  }

  private mutating func comparison(
    _ leftNode: SyntaxNode, _ sign: SyntaxToken, _ rightNode: SyntaxNode, _ node: Int32
  ) -> ExpressionID {
    guard let (left, right, type) = comparable(leftNode, sign, rightNode) else { return invalid(node) }
    guard OperatorTable.isOrdered(type) else {
      if let inner = program.types.wrapped(type), OperatorTable.isOrdered(inner) {
        reportOptional(type, inner, at: program.types.wrapped(self.type(of: left)) != nil ? leftNode : rightNode)
      } else {
        report(.operatorMismatch, at: sign.span, [sign.string, describe(type), describe(type)])
      }
      return invalid(node)
    }
    let operation: BinaryOperator =
      switch sign.kind {
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      default: .greaterOrEqual
      }
    return add(.binary(operation, left, right), .bool, node)
  }

  /// Both sides as one type.
  private mutating func comparable(
    _ leftNode: SyntaxNode, _ sign: SyntaxToken, _ rightNode: SyntaxNode
  ) -> (ExpressionID, ExpressionID, TypeID)? {
    let left = expression(leftNode)
    let right = expression(rightNode, expecting: type(of: left))
    let types = (type(of: left), type(of: right))
    guard types.0 != .unknown, types.1 != .unknown else { return nil }
    guard let joined = join(types.0, types.1) else {
      report(.operatorMismatch, at: sign.span, [sign.string, describe(types.0), describe(types.1)])
      return nil
    }
    let type = isTextLike(joined) ? .text : joined
    return (coerce(left, to: type, at: leftNode), coerce(right, to: type, at: rightNode), type)
  }

  private mutating func membership(_ leftNode: SyntaxNode, _ rightNode: SyntaxNode, _ node: Int32) -> ExpressionID {
    if rightNode.kind == .binaryExpr, BinaryExpr(rightNode).operatorToken.kind == .range {
      let left = expression(leftNode)
      guard type(of: left) != .unknown else {
        _ = range(rightNode, expecting: .unknown)
        return invalid(node)
      }
      let (range, element) = range(rightNode, expecting: type(of: left))
      guard element != .unknown else { return invalid(node) }
      return add(.contains(coerce(left, to: element, at: leftNode), range), .bool, node)
    }
    let left = expression(leftNode)
    let wanted = type(of: left)
    let right = expression(rightNode, expecting: wanted == .unknown ? .unknown : program.types.list(wanted))
    let listType = type(of: right)
    guard let element = program.types.element(listType) else {
      if listType != .unknown { reportNotIterable(listType, at: rightNode) }
      return invalid(node)
    }
    return add(.contains(coerce(left, to: element, at: leftNode), right), .bool, node)
  }

  mutating func reportNotIterable(_ type: TypeID, at node: SyntaxNode) {
    if let inner = program.types.wrapped(type), program.types.element(inner) != nil {
      reportOptional(type, inner, at: node)
    } else {
      report(.notIterable, at: node.span, [describe(type)])
    }
  }

  /// `a..b` where one is allowed, with the type of its ends.
  mutating func range(_ node: SyntaxNode, expecting hint: TypeID) -> (ExpressionID, TypeID) {
    var children = node.children
    guard let first = children.next(), let last = children.next() else { return (invalid(node.index), .unknown) }
    let low = expression(first, expecting: hint)
    let high = expression(last, expecting: hint == .unknown ? type(of: low) : hint)
    guard let joined = join(type(of: low), type(of: high)) else {
      reportMismatch(high, type(of: low), at: last)
      return (invalid(node.index), .unknown)
    }
    guard joined != .unknown else { return (invalid(node.index), .unknown) }
    guard OperatorTable.isOrdered(joined), joined != .text else {
      report(.boundsNotOrdered, at: node.span, [describe(joined)])
      return (invalid(node.index), .unknown)
    }
    let element = hint == .decimal && joined == .int ? .decimal : joined
    let ends = (coerce(low, to: element, at: first), coerce(high, to: element, at: last))
    if isReversed(ends.0, ends.1) { report(.reversedRange, at: node.span) }
    return (add(.range(ends.0, ends.1), program.types.intern(.range(element)), node.index), element)
  }

  /// Whether two literals stand in the wrong order.
  func isReversed(_ low: ExpressionID, _ high: ExpressionID) -> Bool {
    switch (program.expressions[Int(low.index)].form, program.expressions[Int(high.index)].form) {
    case (.int(let a), .int(let b)), (.money(let a), .money(let b)), (.date(let a), .date(let b)),
      (.time(let a), .time(let b)), (.datetime(let a), .datetime(let b)), (.duration(let a), .duration(let b)):
      a > b
    default: false
    }
  }

  // MARK: + - * /

  private mutating func arithmetic(
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
        .binary(.joinList, coerce(left, to: joined, at: leftNode), coerce(right, to: joined, at: rightNode)), joined, node)
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
    guard program.types.element(type(of: left)) != nil, program.types.element(type(of: right)) != nil else { return nil }
    let types = (type(of: left), type(of: right))
    return isWidening(types.0, types.1) || isOpen(types.0) ? types.1 : isWidening(types.1, types.0) || isOpen(types.1) ? types.0 : nil
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
        en: "put values into a text between braces: \"{a} {b}\"", pt: "ponha os valores em um texto entre chaves: \"{a} {b}\"")
    } else if sign.kind == .plus || sign.kind == .minus, types.1 == .int,
      types.0 == .date || types.0 == .datetime || types.0 == .time
    {
      hint = LocalizedText(en: "say how much of what: 2 days, 30 min", pt: "diga de que unidade: 2 dias, 30 min")
    }
    report(.operatorMismatch, at: sign.span, [sign.string, describe(types.0), describe(types.1)], hint: hint)
  }
}
