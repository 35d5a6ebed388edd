/// block : "{" statement* "}"
@frozen
public struct BlockNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// The statements, in order.
  public var statements: StatementNodes { StatementNodes(of: node) }
}

/// target : NAME arguments? | "end" | "resume" | "again"
@frozen
public struct TargetNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// The name of a state, or `endKeyword`, `resumeKeyword`, `againKeyword`.
  public var keyword: SyntaxToken { node.leadingToken(0) }

  /// The state; missing for the other forms.
  public var name: SyntaxToken { node.leadingName(0) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }
}

/// if : "if" ("let" NAME "=")? expression block ("else" (if_tail | block))? SEP
@frozen
public struct IfStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// The name of `if let`.
  public var binding: SyntaxToken? { node.name(after: .letKeyword) }

  /// The condition, or the optional of `if let`.
  public var condition: SyntaxNode { node.expression }

  public var thenBlock: BlockNode { BlockNode(node.child(.block) ?? node.absent) }

  /// A `block` or an `ifStatement`.
  public var elseBranch: SyntaxNode? { node.child(after: .elseKeyword) }
}

/// for : "for" NAME "in" expression block SEP
@frozen
public struct ForStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var sequence: SyntaxNode { node.expression }

  public var block: BlockNode { BlockNode(node.child(.block) ?? node.absent) }
}

/// together : "together" "{" constant* "}" SEP
@frozen
public struct TogetherStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var constants: TypedChildren<ConstantDecl> {
    node.children(.constantDecl, as: ConstantDecl.self)
  }
}

/// match : "match" expression arms SEP
@frozen
public struct MatchStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var subject: SyntaxNode { node.expression }

  public var arms: ArmsNode { ArmsNode(node.child(.arms) ?? node.absent) }
}
