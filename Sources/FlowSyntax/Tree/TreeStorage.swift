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

extension TreeStorage {
  /// A copy of a text with zeros behind it, so that a token can be looked at as a whole.
  static func padded(_ text: [UInt8]) -> UnsafeMutablePointer<UInt8> {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + padding)
    text.withUnsafeBufferPointer { text in
      if let start = text.baseAddress { bytes.initialize(from: start, count: text.count) }
    }
    (bytes + text.count).initialize(repeating: 0, count: padding)
    return bytes
  }

  private static let padding = 16
}

extension SyntaxTree {
  /// The tree of tokens and nodes that were read.
  convenience init(
    _ source: SourceFile, bytes: UnsafeMutablePointer<UInt8>, _ tokens: TokenBuffer, _ nodes: NodeBuffer,
    _ language: KeywordLanguage, isValid: Bool
  ) {
    var nodes = nodes
    let end = UInt32(truncatingIfNeeded: tokens.count - 2)
    nodes.append(NodeRecord(kind: .missing, firstToken: end, endToken: end, size: 1))
    self.init(
      source: source, language: language, isValid: isValid,
      storage: TreeStorage(
        bytes: bytes, byteCount: source.bytes.count, tokenKinds: tokens.kinds, tokenStarts: tokens.starts,
        tokenCount: tokens.count - 1, nodes: nodes.records, nodeCount: nodes.count - 1, file: source.index))
  }

  /// The tree of a file that is not read: one token, no declarations.
  convenience init(unread source: SourceFile) {
    var tokens = TokenBuffer(capacity: 4)
    if !source.bytes.isEmpty { tokens.append(.unknown, at: 0) }
    tokens.append(.endOfFile, at: source.bytes.count)
    tokens.append(.endOfFile, at: source.bytes.count)
    var nodes = NodeBuffer(capacity: 2)
    let end = UInt32(truncatingIfNeeded: tokens.count - 2)
    nodes.append(NodeRecord(kind: .file, firstToken: 0, endToken: end, size: 1))
    self.init(source, bytes: TreeStorage.padded(source.bytes), tokens, nodes, .english, isValid: false)
  }
}
