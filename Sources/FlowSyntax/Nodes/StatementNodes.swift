/// assignment : NAME "=" (expression | question) SEP
@frozen
public struct Assignment: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  /// An expression, `askExpr`, `orAskExpr` or `runExpr`.
  public var value: SyntaxNode { node.expressionOrQuestion }
}

/// remember : "remember" "contact" "." NAME "=" (expression | question) SEP
@frozen
public struct RememberStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var field: SyntaxToken { node.name(after: .dot) ?? node.absentToken }

  /// An expression, `askExpr`, `orAskExpr` or `runExpr`.
  public var value: SyntaxNode { node.expressionOrQuestion }
}

/// tag : ("tag" | "untag") expression SEP
@frozen
public struct TagStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Whether it is `untag`.
  public var removes: Bool { node.leadingToken(0).kind == .untagKeyword }

  public var expression: SyntaxNode { node.expression }
}

/// track : "track" NAME ("value" expression)? SEP
@frozen
public struct TrackStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var value: SyntaxNode? { node.children.first }
}

/// call : postfix arguments SEP
@frozen
public struct CallStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var call: CallExpr { CallExpr(node.child(.callExpr) ?? node.absent) }
}

/// undo : "undo" postfix arguments SEP
@frozen
public struct UndoStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var call: CallExpr { CallExpr(node.child(.callExpr) ?? node.absent) }
}

/// run_statement : run SEP
@frozen
public struct RunStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var run: RunExpr { RunExpr(node.child(.runExpr) ?? node.absent) }
}

/// goto : "->" target SEP
@frozen
public struct GotoStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var target: TargetNode { TargetNode(node.child(.target) ?? node.absent) }
}

/// return : "return" expression? SEP
@frozen
public struct ReturnStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var value: SyntaxNode? { node.children.first }
}

/// handoff : "handoff" ("to" expression)? ("because" expression)? arms? SEP
@frozen
public struct HandoffStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var team: SyntaxNode? { node.child(after: .toKeyword) }

  public var reason: SyntaxNode? { node.child(after: .becauseKeyword) }

  public var arms: ArmsNode? { node.child(.arms).map(ArmsNode.init) }
}

/// wait : "wait" ("until" expression | expression) arms? SEP
@frozen
public struct WaitStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Whether the expression is a moment, not a duration.
  public var isUntil: Bool { node.leadingToken(1).kind == .untilKeyword }

  public var expression: SyntaxNode { node.expression }

  public var arms: ArmsNode? { node.child(.arms).map(ArmsNode.init) }
}
