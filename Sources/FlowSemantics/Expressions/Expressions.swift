import FlowDiagnostics
import FlowSyntax

/// Expressions: each function returns the typed expression of a node. `expecting` is the type that is wanted, if it is
/// known; it decides what a bare case name, `none` or `[]` means, and is no promise about the result.
extension Analyzer {
  mutating func expression(_ node: SyntaxNode, expecting hint: TypeID = .unknown) -> ExpressionID {
    switch node.kind {
    case .literal: return literal(node, expecting: hint)
    case .text: return text(TextNode(node))
    case .nameExpr: return name(NameExpr(node), expecting: hint)
    case .memberExpr: return member(MemberExpr(node), expecting: hint)
    case .callExpr: return call(CallExpr(node), expecting: hint)
    case .binaryExpr: return binary(BinaryExpr(node), expecting: hint)
    case .unaryExpr: return unary(UnaryExpr(node), expecting: hint)
    case .parenExpr: return expression(ParenExpr(node).expression, expecting: hint)
    case .listExpr: return list(ListExpr(node), expecting: hint)
    case .isExpr: return isCase(IsExpr(node))
    case .ifExpr: return conditional(IfExpr(node), expecting: hint)
    case .contactExpr: return contactAlone(node)
    case .askExpr, .orAskExpr, .runExpr:
      report(.questionOutOfPlace, at: node.firstToken.span)
      return invalid(node.index)
    default: return invalid(node.index)
    }
  }

  /// A condition.
  mutating func condition(_ node: SyntaxNode) -> ExpressionID { value(node, as: .bool) }

  private mutating func contactAlone(_ node: SyntaxNode) -> ExpressionID {
    report(
      .notAValue, at: node.span, [node.string],
      hint: LocalizedText(
        en: "take one of its fields: `\(node.string).name`", pt: "use um dos campos: `\(node.string).name`"))
    return invalid(node.index)
  }

  // MARK: Lists

  private mutating func list(_ list: ListExpr, expecting hint: TypeID) -> ExpressionID {
    let start = pendingExpressions.count
    if let element = program.types.element(wrappedHint(hint)) {
      for node in list.elements { pendingExpressions.append(value(node, as: element)) }
      return add(.list(takeExpressions(since: start)), program.types.list(element), list.node.index)
    }
    var found: TypeID?
    for node in list.elements {
      let item = expression(node, expecting: found ?? .unknown)
      found = joined(found, item, at: node)
      pendingExpressions.append(item)
    }
    let element = found ?? .none
    var number = start
    for node in list.elements {
      pendingExpressions[number] = coerce(pendingExpressions[number], to: element, at: node)
      number += 1
    }
    let type = element == .unknown ? .unknown : program.types.list(element)
    return add(.list(takeExpressions(since: start)), type, list.node.index)
  }

  /// The type of the items so far, nil before the first, and one more.
  private mutating func joined(_ element: TypeID?, _ item: ExpressionID, at node: SyntaxNode) -> TypeID {
    let type = type(of: item)
    guard let element else { return type }
    if let joined = join(element, type) { return joined }
    reportMismatch(item, element, at: node)
    return .unknown
  }

  // MARK: Choice

  private mutating func conditional(_ node: IfExpr, expecting hint: TypeID) -> ExpressionID {
    let test = condition(node.condition)
    let first = expression(node.thenValue, expecting: hint)
    let second = expression(node.elseValue, expecting: hint == .unknown ? type(of: first) : hint)
    guard let type = join(type(of: first), type(of: second)) else {
      reportMismatch(second, self.type(of: first), at: node.elseValue)
      return invalid(node.node.index)
    }
    let then = coerce(first, to: type, at: node.thenValue)
    let other = coerce(second, to: type, at: node.elseValue)
    return add(.conditional(test, then: then, else: other), type, node.node.index)
  }

  // MARK: `is`

  private mutating func isCase(_ node: IsExpr) -> ExpressionID {
    let operand = expression(node.operand)
    let pattern = node.pattern
    guard let form = isForm(operand, pattern, at: node.operand) else { return invalid(node.node.index) }
    let test = add(form, .bool, node.node.index)
    return node.isNegated ? add(.unary(.not, test), .bool, node.node.index) : test
  }

  private mutating func isForm(
    _ operand: ExpressionID, _ pattern: SyntaxToken, at node: SyntaxNode
  ) -> ExpressionForm? {
    let type = type(of: operand)
    if type == .unknown || pattern.isMissing { return nil }
    if pattern.kind == .noneKeyword || pattern.kind == .someKeyword {
      guard program.types.wrapped(type) != nil else {
        report(.neverMissing, at: node.span, [describe(type)])
        return nil
      }
      return pattern.kind == .noneKeyword ? .isNone(operand) : .isSome(operand)
    }
    guard let cases = caseList(of: type) else {
      reportNoCases(type, at: node)
      return nil
    }
    let name = intern(pattern)
    guard let number = cases.index(of: name) else {
      report(unknownCase: name, of: type, cases, at: pattern.span)
      return nil
    }
    return .isCase(operand, Int32(truncatingIfNeeded: number))
  }

  private mutating func reportNoCases(_ type: TypeID, at node: SyntaxNode) {
    if let inner = program.types.wrapped(type), caseList(of: inner) != nil {
      reportOptional(type, inner, at: node)
    } else {
      report(.isNotApplicable, at: node.span, [describe(type)])
    }
  }
}

extension ExpressionForm {
  var isNone: Bool { if case .none = self { true } else { false } }
}
