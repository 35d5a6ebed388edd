/// file : declaration*
@frozen
public struct FileNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Declarations, and `skipped` nodes of what was none.
  public var declarations: SyntaxChildren { node.children }
}

/// use : "use" (NAME ("." NAME)* | text) SEP
@frozen
public struct UseDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// The path of a file.
  public var text: TextNode? { node.child(.text).map(TextNode.init) }

  /// The parts of a dotted module name.
  public var names: NameTokens { NameTokens(of: node, after: .useKeyword) }
}

/// constant : "let" NAME (":" type)? "=" (expression | question) SEP
@frozen
public struct ConstantDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var type: TypeNode? { node.child(.type).map(TypeNode.init) }

  /// An expression, `askExpr`, `orAskExpr` or `runExpr`.
  public var value: SyntaxNode { node.expressionOrQuestion }
}

/// resource : "resource" NAME SEP
@frozen
public struct ResourceDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }
}
