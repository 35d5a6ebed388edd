import FlowDiagnostics
import FlowSyntax

/// `==`, `<`, `in`: both sides as one type.
extension Analyzer {
  mutating func equality(
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

  mutating func comparison(
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

  mutating func membership(_ leftNode: SyntaxNode, _ rightNode: SyntaxNode, _ node: Int32) -> ExpressionID {
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
}
