/// template : "template" NAME parameters? "{" template_item* "}" SEP
@frozen
public struct TemplateDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  public var items: TypedChildren<TemplateItem> {
    node.children(.templateItem, as: TemplateItem.self)
  }
}

/// template_item : ("category" | "language") NAME SEP
///              | ("header" | "body" | "footer" | "button") text SEP
///              | "link" text text SEP
@frozen
public struct TemplateItem: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Tells which of the forms it is.
  public var keyword: SyntaxToken { node.leadingToken(0) }

  /// The category or the language.
  public var name: SyntaxToken { node.leadingName(1) }

  /// One text; for a link its label and its address.
  public var texts: TypedChildren<TextNode> { node.children(.text, as: TextNode.self) }
}

/// effect : "effect" path parameters SEP? "->" outcome ("|" outcome)* SEP effect_clause*
@frozen
public struct EffectDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var path: PathNode { PathNode(node.child(.path) ?? node.absent) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  public var outcomes: TypedChildren<OutcomeNode> { node.children(.outcome, as: OutcomeNode.self) }

  public var clauses: TypedChildren<EffectClause> {
    node.children(.effectClause, as: EffectClause.self)
  }
}

/// outcome : NAME parameters?
@frozen
public struct OutcomeNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }
}

/// effect_clause : ("timeout" expression | "retry" NUMBER | "once" | "cost" expression) SEP
@frozen
public struct EffectClause: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Tells which of the forms it is.
  public var keyword: SyntaxToken { node.leadingToken(0) }

  /// Of `timeout` and `cost`.
  public var expression: SyntaxNode { node.expression }

  /// Of `retry`.
  public var number: SyntaxToken? { node.token(.number) }
}

/// builtin : "builtin" "function" path ("<" NAME ">")? parameters "->" type SEP
@frozen
public struct BuiltinDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var path: PathNode { PathNode(node.child(.path) ?? node.absent) }

  public var typeParameter: SyntaxToken? { node.name(after: .less) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  public var resultType: TypeNode { TypeNode(node.child(.type) ?? node.absent) }
}

/// function : "function" path parameters "->" type block SEP
@frozen
public struct FunctionDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var path: PathNode { PathNode(node.child(.path) ?? node.absent) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  public var resultType: TypeNode { TypeNode(node.child(.type) ?? node.absent) }

  public var block: BlockNode { BlockNode(node.child(.block) ?? node.absent) }
}

/// parameters : "(" (parameter ("," parameter)* ","?)? ")"
@frozen
public struct ParametersNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var parameters: TypedChildren<ParameterNode> {
    node.children(.parameter, as: ParameterNode.self)
  }
}

/// parameter : NAME ":" type ("=" expression)?
@frozen
public struct ParameterNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var type: TypeNode { TypeNode(node.child(.type) ?? node.absent) }

  public var defaultValue: SyntaxNode? { node.child(after: .assign) }
}
