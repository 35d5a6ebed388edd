/// arguments : "(" (argument ("," argument)* ","?)? ")"
@frozen
public struct ArgumentsNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var arguments: TypedChildren<ArgumentNode> {
    node.children(.argument, as: ArgumentNode.self)
  }
}

/// argument : NAME ":" expression | expression
@frozen
public struct ArgumentNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken? { node.token(.colon) == nil ? nil : node.leadingName(0) }

  public var expression: SyntaxNode { node.expression }
}

/// path : (NAME | "contact") ("." NAME)*
@frozen
public struct PathNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// The first is a name or `contactKeyword`, the others names.
  public var parts: SeparatedTokens { SeparatedTokens(node.tokens) }
}

/// type : NAME ("<" type ("," type)* ">")? ("(" NUMBER ")")? "?"?
@frozen
public struct TypeNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var arguments: TypedChildren<TypeNode> { node.children(.type, as: TypeNode.self) }

  /// The greatest length of `text(80)`.
  public var size: SyntaxToken? { node.token(.number) }

  public var isOptional: Bool { node.token(.question) != nil }
}
