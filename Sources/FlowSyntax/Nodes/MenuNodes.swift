/// menu : "menu" prompt menu_list? menu_option* "{" menu_arm* "}" SEP
@frozen
public struct MenuStatement: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// An expression or a `templatePrompt`.
  public var prompt: SyntaxNode { node.prompt }

  public var list: MenuList? { node.child(.menuList).map(MenuList.init) }

  /// Header, footer and the button that opens a list.
  public var options: TypedChildren<MenuOption> { node.children(.menuOption, as: MenuOption.self) }

  /// `menuArm`, `menuSection`, `pickedArm`, `emptyArm`, `otherwiseArm` and `afterArm` nodes, in order.
  public var arms: MenuArmNodes { MenuArmNodes(of: node) }
}

/// menu_list : "from" expression "as" NAME "show" expression ("description" expression)?
@frozen
public struct MenuList: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var list: SyntaxNode { node.expression }

  public var name: SyntaxToken { node.name(after: .asKeyword) ?? node.absentToken }

  public var title: SyntaxNode { node.child(after: .showKeyword) ?? node.absent }

  public var description: SyntaxNode? { node.child(after: .descriptionKeyword) }
}

/// menu_option : ("header" | "footer" | "button") expression
@frozen
public struct MenuOption: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// Tells which of the forms it is.
  public var keyword: SyntaxToken { node.leadingToken(0) }

  public var expression: SyntaxNode { node.expression }
}

/// menu_arm : text ("," text)* ("as" NAME)? ("description" expression)? ("if" expression)? body? SEP
@frozen
public struct MenuArm: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  /// The title, then synonyms.
  public var titles: LeadingTextNodes { LeadingTextNodes(of: node) }

  public var identifier: SyntaxToken? { node.name(after: .asKeyword) }

  public var description: SyntaxNode? { node.child(after: .descriptionKeyword) }

  /// Offered only if it holds.
  public var condition: SyntaxNode? { node.child(after: .ifKeyword) }

  public var body: BodyNode? { BodyNode(of: node) }
}

/// menu_arm : "section" text "{" menu_arm* "}" SEP
@frozen
public struct MenuSection: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var title: TextNode { TextNode(node.child(.text) ?? node.absent) }

  public var arms: MenuArmNodes { MenuArmNodes(of: node) }
}

/// menu_arm : "picked" "(" NAME ")" body SEP
@frozen
public struct PickedArm: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var binding: SyntaxToken { node.name(after: .leftParenthesis) ?? node.absentToken }

  public var body: BodyNode? { BodyNode(of: node) }
}

/// menu_arm : "empty" body SEP
@frozen
public struct EmptyArm: NodeView {
  public let node: SyntaxNode
  @inlinable public init(_ node: SyntaxNode) { self.node = node }

  public var body: BodyNode? { BodyNode(of: node) }
}
