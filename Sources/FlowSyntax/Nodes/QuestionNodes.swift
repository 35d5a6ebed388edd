/// prompt : "template" NAME arguments?
@frozen
public struct TemplatePrompt: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }
}

/// question : or_operand "or" ask
@frozen
public struct OrAskExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Taken if there is a value.
  public var first: SyntaxNode { node.expression }

  public var ask: AskExpr { AskExpr(node.child(.askExpr) ?? node.absent) }
}

/// ask : "ask" prompt "as" type ("in" range)? ask_arms?
@frozen
public struct AskExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// An expression or a `templatePrompt`.
  public var prompt: SyntaxNode { node.prompt }

  public var type: TypeNode { TypeNode(node.child(.type) ?? node.absent) }

  /// The least and the greatest answer.
  public var range: SyntaxNode? { node.child(after: .inKeyword) }

  /// `invalidArm` and `afterArm` nodes.
  public var arms: SyntaxChildren { (node.child(.askArms) ?? node.absent).children }
}

/// ask_arm : "invalid" ("twice" | NUMBER "times")? (text | body) SEP
@frozen
public struct InvalidArm: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var isTwice: Bool { node.token(.twiceKeyword) != nil }

  /// The number of `3 times`.
  public var times: SyntaxToken? { node.token(.number) }

  public var message: TextNode? { node.child(.text).map(TextNode.init) }

  public var body: BodyNode? { BodyNode(of: node) }
}

/// run : "run" path arguments
@frozen
public struct RunExpr: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var path: PathNode { PathNode(node.child(.path) ?? node.absent) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }
}
