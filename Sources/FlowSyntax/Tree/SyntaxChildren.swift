/// The nodes directly under a node, in order.
@frozen
public struct SyntaxChildren: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline let storage: UnsafePointer<TreeStorage>
  @usableFromInline var upcoming: Int32
  @usableFromInline let end: Int32

  @inlinable
  init(of node: SyntaxNode) {
    storage = node.storage
    upcoming = node.index &+ 1
    end = node.endIndex
  }

  @inlinable
  public mutating func next() -> SyntaxNode? {
    guard upcoming < end else { return nil }
    let node = SyntaxNode(storage, upcoming)
    upcoming = node.endIndex
    return node
  }

  @inlinable public var isEmpty: Bool { upcoming >= end }

  @inlinable public var first: SyntaxNode? { upcoming < end ? SyntaxNode(storage, upcoming) : nil }

  /// How many there are; walks over them.
  @inlinable public var count: Int { reduce(0) { total, _ in total + 1 } }
}

/// The children of one kind, as a typed view each.
@frozen
public struct TypedChildren<View: NodeView>: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline var children: SyntaxChildren
  @usableFromInline let kind: SyntaxKind

  @inlinable
  init(of node: SyntaxNode, _ kind: SyntaxKind) {
    children = node.children
    self.kind = kind
  }

  @inlinable
  public mutating func next() -> View? {
    while let child = children.next() {
      if child.kind == kind { return View(child) }
    }
    return nil
  }
}

extension SyntaxNode {
  @inlinable public var children: SyntaxChildren { SyntaxChildren(of: self) }

  /// The first child of a kind.
  @inlinable
  public func child(_ kind: SyntaxKind) -> SyntaxNode? {
    for child in children where child.kind == kind { return child }
    return nil
  }

  /// The children of a kind as views.
  @inlinable
  public func children<View: NodeView>(_ kind: SyntaxKind, as view: View.Type) -> TypedChildren<View> {
    TypedChildren(of: self, kind)
  }

  /// The first child that is an expression; `missing` if there is none.
  @inlinable public var expression: SyntaxNode {
    for child in children where child.kind.isExpression { return child }
    return absent
  }
}

extension SyntaxNode {
  /// The first child that may follow the `=` of a `let`; `missing` if there is none.
  @inlinable var expressionOrQuestion: SyntaxNode {
    for child in children where child.kind.isExpressionOrQuestion { return child }
    return absent
  }

  /// The first child that is an expression or a `templatePrompt`; `missing` if there is none.
  @inlinable var prompt: SyntaxNode {
    for child in children where child.kind.isExpression || child.kind == .templatePrompt { return child }
    return absent
  }

  /// The second child; `missing` if there is none.
  @inlinable var secondChild: SyntaxNode {
    var children = self.children
    _ = children.next()
    return children.next() ?? absent
  }
}
