/// primary : NAME
@frozen
public struct NameExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }
}

/// literal : NUMBER | PERCENT | MONEY | DURATION | TIME | DATE | DATETIME | SCHEDULE | "true" | "false" | "none"
@frozen
public struct LiteralExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var token: SyntaxToken { node.leadingToken(0) }
}

/// list : "[" (expression ("," expression)* ","?)? "]"
@frozen
public struct ListExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var elements: SyntaxChildren { node.children }
}

/// primary : "(" expression ")"
@frozen
public struct ParenExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var expression: SyntaxNode { node.expression }
}

/// postfix : postfix "." NAME
@frozen
public struct MemberExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var base: SyntaxNode { node.expression }

  public var name: SyntaxToken { node.name(after: .dot) ?? node.absentToken }
}

/// postfix : postfix arguments
@frozen
public struct CallExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var callee: SyntaxNode { node.expression }

  public var arguments: ArgumentsNode { ArgumentsNode(node.child(.arguments) ?? node.absent) }
}

/// unary : "-" unary
/// not_operand : "not" not_operand
@frozen
public struct UnaryExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// `minus` or `notKeyword`.
  public var operatorToken: SyntaxToken { node.leadingToken(0) }

  public var operand: SyntaxNode { node.expression }
}

/// or_operand, and_operand, comparison, range, sum, product
@frozen
public struct BinaryExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var left: SyntaxNode { node.expression }

  /// `orKeyword`, `andKeyword`, `inKeyword`, `equal` … `range`, `plus`, `minus`, `star` or `slash`.
  public var operatorToken: SyntaxToken { node.tokens.firstToken ?? node.absentToken }

  public var right: SyntaxNode { node.secondChild }
}

/// comparison : range "is" "not"? (NAME | "none")
@frozen
public struct IsExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var operand: SyntaxNode { node.expression }

  public var isNegated: Bool { node.token(.notKeyword) != nil }

  /// The name of a case or an outcome, `someKeyword` or `noneKeyword`.
  public var pattern: SyntaxToken {
    var last: SyntaxToken?
    for token in node.tokens where token.kind.isName || token.kind == .noneKeyword || token.kind == .someKeyword {
      last = token
    }
    return last ?? node.absentToken
  }
}

/// expression : "if" expression "then" expression "else" expression
@frozen
public struct IfExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var condition: SyntaxNode { node.expression }

  public var thenValue: SyntaxNode { node.child(after: .thenKeyword) ?? node.absent }

  public var elseValue: SyntaxNode { node.child(after: .elseKeyword) ?? node.absent }
}
