import FlowSyntax
import Testing

/// What must hold of every tree, whatever the file.
enum TreeCheck {
  static func check(_ tree: SyntaxTree, _ bytes: [UInt8], _ comment: Comment? = nil) {
    #expect(tree.joined == bytes, comment)
    #expect(tree.root.kind == .file, comment)
    #expect(tree.root.endIndex == tree.nodeCount, comment)
    var isSound = true
    for index in 0..<tree.nodeCount where !isNested(tree[node: Int32(index)]) { isSound = false }
    #expect(isSound, comment)
  }

  /// Children lie within their parent, in order and apart.
  private static func isNested(_ node: SyntaxNode) -> Bool {
    var token = node.firstTokenIndex
    var index = node.index + 1
    for child in node.children {
      guard child.index == index, child.firstTokenIndex >= token, child.kind.isNode else { return false }
      guard child.endTokenIndex >= child.firstTokenIndex else { return false }
      // An empty node lies before the token that follows, perhaps behind trivia at the end of its parent.
      guard child.endTokenIndex <= max(node.endTokenIndex, child.firstTokenIndex) else { return false }
      token = child.endTokenIndex
      index = child.endIndex
    }
    return index == node.endIndex && node.endTokenIndex >= node.firstTokenIndex
  }
}
