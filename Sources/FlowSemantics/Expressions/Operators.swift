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
}
