/// scenario : "scenario" text "for" path arguments? "{" scenario_step* "}" SEP
@frozen
public struct ScenarioDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var title: TextNode { TextNode(node.child(.text) ?? node.absent) }

  public var path: PathNode { PathNode(node.child(.path) ?? node.absent) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }

  /// `givenStep`, `atStep`, `afterStep`, `userStep`, `eventStep`, `botStep` and `expectStep` nodes, in order.
  public var steps: ScenarioSteps { ScenarioSteps(of: node) }
}

/// scenario_step : "given" path "gives" given_value ("then" given_value)* SEP | "given" path "=" expression SEP
@frozen
public struct GivenStep: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var path: PathNode { PathNode(node.child(.path) ?? node.absent) }

  /// What an effect gives the first time, the second …; none for `=`.
  public var values: TypedChildren<GivenValue> { node.children(.givenValue, as: GivenValue.self) }

  public var value: SyntaxNode? { node.child(after: .assign) }
}

/// given_value : NAME arguments?
@frozen
public struct GivenValue: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }
}

/// scenario_step : "at" expression SEP
@frozen
public struct AtStep: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var expression: SyntaxNode { node.expression }
}

/// scenario_step : "after" expression SEP
@frozen
public struct AfterStep: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var expression: SyntaxNode { node.expression }
}

/// scenario_step : "user" text SEP | "user" "sends" ("image" | …) SEP
@frozen
public struct UserStep: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var text: TextNode? { node.child(.text).map(TextNode.init) }

  /// The kind of media of `sends`.
  public var media: SyntaxToken? { node.token(.sendsKeyword) == nil ? nil : node.leadingToken(2) }
}

/// scenario_step : "event" NAME arguments? SEP
@frozen
public struct EventStep: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }
}

/// scenario_step : "bot" "~"? text SEP | "bot" "offers" text ("," text)* SEP | "bot" "sends" ("image" | …) SEP
///               | "bot" "sends" "template" NAME SEP | "bot" "silent" SEP
@frozen
public struct BotStep: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// `offersKeyword`, `sendsKeyword`, `silentKeyword`, `tilde`, or the first token of the text.
  public var keyword: SyntaxToken { node.leadingToken(1) }

  /// Whether the text need only occur.
  public var isLike: Bool { node.leadingToken(1).kind == .tilde }

  public var texts: TypedChildren<TextNode> { node.children(.text, as: TextNode.self) }

  /// What `sends` names: a kind of media or `templateKeyword`.
  public var media: SyntaxToken { node.leadingToken(2) }

  public var templateName: SyntaxToken { node.leadingName(3) }
}

/// scenario_step : "expect" "state" NAME SEP | "expect" ("ended" | "handoff") SEP | "expect" "tracked" NAME SEP
///               | "expect" expression SEP
@frozen
public struct ExpectStep: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// `stateKeyword`, `endedKeyword`, `handoffKeyword`, `trackedKeyword`, or the start of the expression.
  public var keyword: SyntaxToken { node.leadingToken(1) }

  /// Of `state` and `tracked`.
  public var name: SyntaxToken { node.leadingName(2) }

  public var expression: SyntaxNode { node.expression }
}
