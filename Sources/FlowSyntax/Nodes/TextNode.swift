/// text : TEXT_OPEN text_piece* TEXT_CLOSE | TEXT_BLOCK_OPEN text_piece* TEXT_BLOCK_CLOSE
@frozen
public struct TextNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Whether it stands between `"""`.
  public var isBlock: Bool { node.leadingToken(0).kind == .textBlockOpen }

  /// Whether values are put into it.
  public var hasHoles: Bool { !node.children.isEmpty }

  /// The holes, in order.
  public var holes: TypedChildren<HoleNode> { node.children(.hole, as: HoleNode.self) }
}

/// text_piece : HOLE_OPEN expression ("|" NAME arguments?)? HOLE_CLOSE
@frozen
public struct HoleNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var expression: SyntaxNode { node.expression }

  public var format: HoleFormat? { node.child(.holeFormat).map(HoleFormat.init) }
}

/// The format of a hole: NAME arguments?
@frozen
public struct HoleFormat: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var arguments: ArgumentsNode? { node.child(.arguments).map(ArgumentsNode.init) }
}

/// The texts among the children of a node after its first own token of a kind.
@frozen
public struct TextNodes: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline var children: SyntaxChildren
  @usableFromInline let start: Int32

  @inlinable
  init(of node: SyntaxNode, after kind: SyntaxKind) {
    children = node.children
    start = node.token(kind)?.index ?? Int32.max
  }

  @inlinable
  public mutating func next() -> TextNode? {
    while let child = children.next() {
      if child.kind == .text && child.firstTokenIndex > start { return TextNode(child) }
    }
    return nil
  }
}

/// The texts with which a node starts, parted by commas.
@frozen
public struct LeadingTextNodes: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline var children: SyntaxChildren
  @usableFromInline let end: Int32

  @inlinable
  init(of node: SyntaxNode) {
    children = node.children
    end = node.tokens.first { $0.kind != .comma }?.index ?? Int32.max
  }

  @inlinable
  public mutating func next() -> TextNode? {
    guard let child = children.next(), child.kind == .text, child.firstTokenIndex < end else { return nil }
    return TextNode(child)
  }
}
