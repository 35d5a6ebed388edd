/// The tokens of a node that belong to none of its children, in order and without trivia.
@frozen
public struct SyntaxTokens: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline let storage: UnsafePointer<TreeStorage>
  @usableFromInline var position: Int32
  @usableFromInline let end: Int32
  @usableFromInline var children: SyntaxChildren
  /// The child not passed yet.
  @usableFromInline var child: SyntaxNode?

  @inlinable
  init(of node: SyntaxNode) {
    storage = node.storage
    position = node.firstTokenIndex
    end = node.endTokenIndex
    children = node.children
    child = children.next()
  }

  @inlinable
  public mutating func next() -> SyntaxToken? {
    while position < end {
      while let passed = child, passed.firstTokenIndex <= position {
        if passed.endTokenIndex > position { position = passed.endTokenIndex }
        child = children.next()
      }
      guard position < end else { return nil }
      let token = SyntaxToken(storage, position)
      position &+= 1
      if !token.kind.isTrivia { return token }
    }
    return nil
  }
}

/// A child or a token of a node.
@frozen
public enum SyntaxElement: Sendable {
  case node(SyntaxNode)
  case token(SyntaxToken)
}

/// The children of a node and its own tokens in the order of the file, without trivia.
@frozen
public struct SyntaxElements: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline let storage: UnsafePointer<TreeStorage>
  @usableFromInline var position: Int32
  @usableFromInline let end: Int32
  @usableFromInline var children: SyntaxChildren
  @usableFromInline var child: SyntaxNode?

  @inlinable
  init(of node: SyntaxNode) {
    storage = node.storage
    position = node.firstTokenIndex
    end = node.endTokenIndex
    children = node.children
    child = children.next()
  }

  @inlinable
  public mutating func next() -> SyntaxElement? {
    while true {
      if let node = child, node.firstTokenIndex <= position || position >= end {
        if node.endTokenIndex > position { position = node.endTokenIndex }
        child = children.next()
        return .node(node)
      }
      guard position < end else { return nil }
      let token = SyntaxToken(storage, position)
      position &+= 1
      if !token.kind.isTrivia { return .token(token) }
    }
  }
}

extension SyntaxNode {
  @inlinable public var tokens: SyntaxTokens { SyntaxTokens(of: self) }
  @inlinable public var elements: SyntaxElements { SyntaxElements(of: self) }

  /// The n-th token from the start of the node that is no trivia, counted from 0, whoever it belongs to.
  @inlinable
  func leadingToken(_ number: Int) -> SyntaxToken {
    var left = number
    var position = firstTokenIndex
    while position < endTokenIndex {
      let token = SyntaxToken(storage, position)
      if !token.kind.isTrivia {
        if left == 0 { return token }
        left -= 1
      }
      position &+= 1
    }
    return absentToken
  }

  /// The n-th leading token if it can be a name, else a missing token.
  @inlinable
  func leadingName(_ number: Int) -> SyntaxToken {
    let token = leadingToken(number)
    return token.kind.isName ? token : absentToken
  }

  /// The first own token of a kind.
  @inlinable
  public func token(_ kind: SyntaxKind) -> SyntaxToken? {
    for token in tokens where token.kind == kind { return token }
    return nil
  }

  /// The name that directly follows the first own token of a kind.
  @inlinable
  func name(after kind: SyntaxKind) -> SyntaxToken? {
    var found = false
    for token in tokens {
      if found { return token.kind.isName ? token : nil }
      found = token.kind == kind
    }
    return nil
  }

  /// The first child that starts after the first own token of a kind.
  @inlinable
  func child(after kind: SyntaxKind) -> SyntaxNode? {
    guard let token = token(kind) else { return nil }
    for child in children where child.firstTokenIndex > token.index { return child }
    return nil
  }
}

extension SyntaxTokens {
  /// The first token; the sequence itself stays as it is.
  @inlinable var firstToken: SyntaxToken? {
    var copy = self
    return copy.next()
  }
}
