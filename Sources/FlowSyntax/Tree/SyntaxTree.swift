import FlowDiagnostics

/// A file as a lossless tree: its tokens in order, and over them nodes in one flat array, parents before children.
///
/// The tree owns its memory in one piece. `SyntaxNode` and `SyntaxToken` are plain indices into it and do not keep it
/// alive: hold on to the tree as long as you use them.
public final class SyntaxTree: @unchecked Sendable {
  public let source: SourceFile
  public let language: KeywordLanguage
  /// Whether the file had no mistakes of syntax.
  public let isValid: Bool
  let storage: UnsafeMutablePointer<TreeStorage>

  init(source: SourceFile, language: KeywordLanguage, isValid: Bool, storage: TreeStorage) {
    self.source = source
    self.language = language
    self.isValid = isValid
    self.storage = .allocate(capacity: 1)
    self.storage.initialize(to: storage)
  }

  deinit {
    storage.pointee.free()
    storage.deinitialize(count: 1)
    storage.deallocate()
  }

  /// The node of the whole file.
  public var root: SyntaxNode { SyntaxNode(UnsafePointer(storage), 0) }

  /// The file as a list of declarations.
  public var file: FileNode { FileNode(root) }

  public var nodeCount: Int { storage.pointee.nodeCount }
  /// Includes trivia and the empty `endOfFile` at the end.
  public var tokenCount: Int { storage.pointee.tokenCount }

  /// The node with an index that `SyntaxNode.index` gave.
  public subscript(node index: Int32) -> SyntaxNode {
    precondition(index >= 0 && Int(index) < nodeCount)
    return SyntaxNode(UnsafePointer(storage), index)
  }

  /// The token with an index that `SyntaxToken.index` gave.
  public subscript(token index: Int32) -> SyntaxToken {
    precondition(index >= 0 && Int(index) < tokenCount)
    return SyntaxToken(UnsafePointer(storage), index)
  }
}
