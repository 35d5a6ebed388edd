/// contact_fields : "contact" "{" field* "}" SEP
@frozen
public struct ContactDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var fields: TypedChildren<FieldNode> { node.children(.field, as: FieldNode.self) }
}

/// record : "record" NAME "{" field* "}" SEP
@frozen
public struct RecordDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var fields: TypedChildren<FieldNode> { node.children(.field, as: FieldNode.self) }
}

/// field : NAME ":" type ("=" expression)? text? SEP
@frozen
public struct FieldNode: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var type: TypeNode { TypeNode(node.child(.type) ?? node.absent) }

  public var defaultValue: SyntaxNode? { node.child(after: .assign) }

  /// What the field is, for the AI and the builder.
  public var description: TextNode? {
    let defaultIndex = defaultValue?.index
    for child in node.children where child.kind == .text && child.index != defaultIndex {
      return TextNode(child)
    }
    return nil
  }
}

/// enum : "enum" NAME "{" enum_case* "}" SEP
@frozen
public struct EnumDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(1) }

  public var cases: TypedChildren<EnumCase> { node.children(.enumCase, as: EnumCase.self) }
}

/// enum_case : NAME parameters? text? ("like" text ("," text)*)? SEP
@frozen
public struct EnumCase: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  /// What the case means, for the AI and the builder.
  public var description: TextNode? {
    let like = node.token(.likeKeyword)?.index ?? Int32.max
    guard let text = node.child(.text), text.firstTokenIndex < like else { return nil }
    return TextNode(text)
  }

  /// What a customer might write.
  public var examples: TextNodes { TextNodes(of: node, after: .likeKeyword) }
}

/// texts : "texts" "{" texts_entry* "}" SEP
@frozen
public struct TextsDecl: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var entries: TypedChildren<TextsEntry> { node.children(.textsEntry, as: TextsEntry.self) }
}

/// texts_entry : NAME parameters? text SEP
@frozen
public struct TextsEntry: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var name: SyntaxToken { node.leadingName(0) }

  public var parameters: ParametersNode? { node.child(.parameters).map(ParametersNode.init) }

  public var text: TextNode { TextNode(node.child(.text) ?? node.absent) }
}
