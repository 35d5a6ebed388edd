/// A typed view of a node: names for its parts. One struct a rule of the grammar; the file of each family lies in
/// `Nodes/`. A view of a node of another kind finds nothing and harms nothing.
public protocol NodeView: Sendable {
  var node: SyntaxNode { get }
  init(_ node: SyntaxNode)
}

/// The names among the tokens of a node after some point.
@frozen
public struct NameTokens: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline var tokens: SyntaxTokens

  @inlinable
  init(_ tokens: SyntaxTokens) { self.tokens = tokens }

  /// The names after the first own token of a kind; none without such a token.
  @inlinable
  init(of node: SyntaxNode, after kind: SyntaxKind) {
    tokens = node.tokens
    while let token = tokens.next() {
      if token.kind == kind { return }
    }
  }

  @inlinable
  public mutating func next() -> SyntaxToken? {
    while let token = tokens.next() {
      if token.kind.isName { return token }
    }
    return nil
  }
}

/// The tokens of a path: names and a leading `contact`, without the dots.
@frozen
public struct SeparatedTokens: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline var tokens: SyntaxTokens

  @inlinable
  init(_ tokens: SyntaxTokens) { self.tokens = tokens }

  @inlinable
  public mutating func next() -> SyntaxToken? {
    while let token = tokens.next() {
      if token.kind != .dot && token.kind != .separator { return token }
    }
    return nil
  }
}
