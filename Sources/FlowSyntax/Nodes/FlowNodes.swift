/// flow : "flow" NAME parameters? ("->" type)? "{" flow_member* "}" SEP
@frozen
public struct FlowDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  public var resultType: TypeNode? { node.child(.type).map(TypeNode.init) }

  /// `knowledgeDecl`, `constantDecl`, `variableDecl`, `handler`, `whileBusyStatement`, `stateDecl`, in order.
  public var members: FlowMembers { FlowMembers(of: node) }

  public var states: TypedChildren<StateDecl> { node.children(.stateDecl, as: StateDecl.self) }
}

/// knowledge : "knowledge" NAME "from" text ("," text)* SEP
@frozen
public struct KnowledgeDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var sources: TypedChildren<TextNode> { node.children(.text, as: TextNode.self) }
}

/// variable : "var" NAME (":" type)? ("=" expression)? SEP
@frozen
public struct VariableDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var type: TypeNode? { node.child(.type).map(TypeNode.init) }

  public var value: SyntaxNode? { node.child(after: .assign) }
}

/// state : "state" NAME ("was" NAME)? parameters? "{" state_item* "}" SEP
@frozen
public struct StateDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  /// The name the state had in an older version.
  public var formerName: SyntaxToken? {
    node.leadingToken(2).kind == .wasKeyword ? node.leadingName(3) : nil
  }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  /// Handlers and statements, in order.
  public var items: StateItems { StateItems(of: node) }
}

/// handler : "on" trigger body SEP
@frozen
public struct HandlerNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var trigger: TriggerNode { TriggerNode(node.child(.trigger) ?? node.absent) }

  public var body: BodyNode? { BodyNode(of: node) }
}

/// trigger : "keyword" text ("," text)* | "media" ("as" NAME)? | "event" NAME ("(" NAME ("," NAME)* ")")?
///         | "silence" expression | "error" ("as" NAME)?
@frozen
public struct TriggerNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Tells which of the forms it is.
  public var keyword: SyntaxToken { node.leadingToken(0) }

  /// The words of `keyword`.
  public var texts: TypedChildren<TextNode> { node.children(.text, as: TextNode.self) }

  /// Of `media` and `error`.
  public var binding: SyntaxToken? { node.name(after: .asKeyword) }

  public var eventName: SyntaxToken { node.leadingName(1) }

  public var eventBindings: NameTokens { NameTokens(of: node, after: .leftParenthesis) }

  /// The time of `silence`.
  public var expression: SyntaxNode { node.expression }
}

/// while_busy : "while" "busy" ("queue" | "interrupt" | "ignore") SEP
@frozen
public struct WhileBusyStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// `queueKeyword`, `interruptKeyword` or `ignoreKeyword`.
  public var policy: SyntaxToken { node.leadingToken(2) }
}
