import FlowBytecode
import FlowDiagnostics
import FlowSemantics
import FlowSyntax

/// Where the syntax nodes of one file stand, for the line map.
struct NodePositions {
  /// Nil when positions are left out.
  let tree: SyntaxTree?
  let file: UInt16

  static let none = NodePositions(tree: nil, file: 0)

  func position(of node: Int32) -> Image.Position? {
    guard let tree, node >= 0, Int(node) < tree.nodeCount else { return nil }
    return Image.Position(file: file, offset: tree[node: node].span.start)
  }
}
