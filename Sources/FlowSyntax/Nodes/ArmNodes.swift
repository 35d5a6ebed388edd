/// arms : "{" arm* "}"
@frozen
public struct ArmsNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// `arm`, `otherwiseArm` and `afterArm` nodes, in order.
  public var arms: SyntaxChildren { node.children }
}

/// arm : pattern ("|" pattern)* ("if" expression)? body SEP
@frozen
public struct ArmNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// `namePattern`, `somePattern` and `valuePattern` nodes.
  public var patterns: PatternNodes { PatternNodes(of: node) }

  public var guardExpression: SyntaxNode? { node.child(after: .ifKeyword) }

  public var body: BodyNode? { BodyNode(of: node) }
}

/// arm : "otherwise" body SEP
@frozen
public struct OtherwiseArm: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var body: BodyNode? { BodyNode(of: node) }
}

/// arm : "after" expression body SEP
@frozen
public struct AfterArm: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var expression: SyntaxNode { node.expression }

  public var body: BodyNode? { BodyNode(of: node) }
}

/// pattern : NAME ("(" NAME ("," NAME)* ")")?
@frozen
public struct NamePattern: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  /// `_` ignores a value.
  public var bindings: NameTokens { NameTokens(of: node, after: .leftParenthesis) }
}

/// pattern : "some" "(" NAME ")"
@frozen
public struct SomePattern: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var binding: SyntaxToken { node.name(after: .leftParenthesis) ?? node.absentToken }
}

/// pattern : text | literal | literal ".." literal
@frozen
public struct ValuePattern: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// A text or a literal; the least of a range.
  public var value: SyntaxNode { node.children.first ?? node.absent }

  /// The greatest of a range.
  public var upperBound: SyntaxNode? { node.child(after: .range) }
}
