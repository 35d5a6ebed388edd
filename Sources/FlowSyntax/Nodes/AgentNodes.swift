/// agent : "agent" expression? "{" agent_item* "}" SEP
@frozen
public struct AgentStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// What the model is told.
  public var instructions: SyntaxNode? {
    guard let first = node.children.first, first.kind.isExpression else { return nil }
    return first
  }

  /// `agentTools`, `agentKnowledge`, `agentGoal`, `agentLimit`, and arms.
  public var items: AgentItemNodes { AgentItemNodes(of: node) }
}

/// agent_item : "tools" path ("," path)* SEP
@frozen
public struct AgentTools: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var paths: TypedChildren<PathNode> { node.children(.path, as: PathNode.self) }
}

/// agent_item : "knowledge" NAME SEP
@frozen
public struct AgentKnowledge: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }
}

/// agent_item : "goal" type SEP
@frozen
public struct AgentGoal: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var type: TypeNode { TypeNode(node.child(.type) ?? node.absent) }
}

/// agent_item : "limit" expression "turns"? SEP
@frozen
public struct AgentLimit: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var expression: SyntaxNode { node.expression }

  /// Whether it counts turns; else it is an amount of money or a duration.
  public var isTurns: Bool { node.token(.turnsKeyword) != nil }
}
