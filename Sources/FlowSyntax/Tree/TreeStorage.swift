/// One node: its kind, its tokens, and how many nodes it has under and with itself. Sixteen bytes.
@frozen
@usableFromInline
struct NodeRecord {
  @usableFromInline var kind: SyntaxKind
  /// Index of the first token; of the next one if the node has none.
  @usableFromInline var firstToken: UInt32
  /// One past the last token that is not trivia.
  @usableFromInline var endToken: UInt32
  /// Nodes of the subtree, this one included: the next sibling stands that much further.
  @usableFromInline var size: UInt32

  @inlinable
  init(kind: SyntaxKind, firstToken: UInt32, endToken: UInt32, size: UInt32) {
    self.kind = kind
    self.firstToken = firstToken
    self.endToken = endToken
    self.size = size
  }
}

/// The memory of a tree. Each array ends with a sentinel, so that an index one past the end may be read.
@frozen
@usableFromInline
struct TreeStorage {
  /// The text, followed by zeros.
  @usableFromInline let bytes: UnsafeMutablePointer<UInt8>
  @usableFromInline let byteCount: Int
  /// `tokenCount` entries, the last one `endOfFile`, and a copy of it.
  @usableFromInline let tokenKinds: UnsafeMutablePointer<SyntaxKind>
  /// First byte of each token.
  @usableFromInline let tokenStarts: UnsafeMutablePointer<UInt32>
  @usableFromInline let tokenCount: Int
  /// `nodeCount` entries and a `missing` node without tokens at the end of the file.
  @usableFromInline let nodes: UnsafeMutablePointer<NodeRecord>
  @usableFromInline let nodeCount: Int
  @usableFromInline let file: Int32

  func free() {
    bytes.deallocate()
    tokenKinds.deallocate()
    tokenStarts.deallocate()
    nodes.deallocate()
  }
}

extension SyntaxTree {
  static func empty(_ source: SourceFile) -> SyntaxTree {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: source.bytes.count + 16)
    bytes.initialize(repeating: 0, count: source.bytes.count + 16)
    for (index, byte) in source.bytes.enumerated() { bytes[index] = byte }
    let kinds = UnsafeMutablePointer<SyntaxKind>.allocate(capacity: 3)
    kinds.initialize(repeating: .endOfFile, count: 3)
    kinds[0] = .unknown
    let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: 3)
    starts.initialize(repeating: UInt32(truncatingIfNeeded: source.bytes.count), count: 3)
    starts[0] = 0
    let nodes = UnsafeMutablePointer<NodeRecord>.allocate(capacity: 2)
    nodes.initialize(to: NodeRecord(kind: .file, firstToken: 0, endToken: 1, size: 1))
    (nodes + 1).initialize(to: NodeRecord(kind: .missing, firstToken: 1, endToken: 1, size: 1))
    return SyntaxTree(
      source: source, language: .english,
      storage: TreeStorage(
        bytes: bytes, byteCount: source.bytes.count, tokenKinds: kinds, tokenStarts: starts, tokenCount: 2,
        nodes: nodes, nodeCount: 1, file: source.index))
  }
}
