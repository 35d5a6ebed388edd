/// body : "->" target | block
@frozen
public enum BodyNode: Sendable {
  case block(BlockNode)
  case target(TargetNode)

  /// The body among the children of an arm or a handler; nil if it has none.
  init?(of node: SyntaxNode) {
    for child in node.children {
      switch child.kind {
      case .block:
        self = .block(BlockNode(child))
        return
      case .target:
        self = .target(TargetNode(child))
        return
      default: continue
      }
    }
    return nil
  }

  public var node: SyntaxNode {
    switch self {
    case .block(let block): block.node
    case .target(let target): target.node
    }
  }
}
