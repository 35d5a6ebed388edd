/// message : text SEP
@frozen
public struct MessageStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var text: TextNode { TextNode(node.child(.text) ?? node.absent) }
}

/// say : "say" expression SEP
@frozen
public struct SayStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var expression: SyntaxNode { node.expression }
}

/// one_of : "one" "of" "{" (text SEP)* "}" SEP
@frozen
public struct OneOfStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var texts: TypedChildren<TextNode> { node.children(.text, as: TextNode.self) }
}

/// send : "send" ("image" | "video" | "audio" | "document" | "sticker" | "location" | "card" | "reaction")
///          arguments SEP
///      | "send" "template" NAME arguments? SEP
@frozen
public struct SendStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// The kind of media, or `templateKeyword`.
  public var what: SyntaxToken { node.leadingToken(1) }

  public var templateName: SyntaxToken { node.leadingName(2) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }
}
