import FlowDiagnostics

/// A node of a tree: a plain index, copied for nothing. Valid as long as the tree lives.
///
/// What the grammar demands is never optional here: where the file lacks it, the accessors give a `missing` node or
/// a missing token, so that whoever reads the tree of a broken file needs no cases of its own.
@frozen
public struct SyntaxNode: @unchecked Sendable {
  @usableFromInline let storage: UnsafePointer<TreeStorage>
  /// Position in preorder; `SyntaxTree[node:]` leads back.
  public let index: Int32

  @inlinable
  init(_ storage: UnsafePointer<TreeStorage>, _ index: Int32) {
    self.storage = storage
    self.index = index
  }

  @inlinable var record: NodeRecord { storage.pointee.nodes[Int(index)] }
  @inlinable public var kind: SyntaxKind { storage.pointee.nodes[Int(index)].kind }
  @inlinable public var isMissing: Bool { kind == .missing }

  /// Index of the first token; of the following token if the node is empty.
  @inlinable public var firstTokenIndex: Int32 { Int32(bitPattern: record.firstToken) }
  /// One past the index of the last token.
  @inlinable public var endTokenIndex: Int32 { Int32(bitPattern: record.endToken) }
  /// One past the index of the last node of the subtree.
  @inlinable public var endIndex: Int32 { index &+ Int32(bitPattern: record.size) }

  /// From the first byte of the first token to the end of the last; empty for an empty node.
  @inlinable public var span: Span {
    let record = self.record
    let start = storage.pointee.tokenStarts[Int(record.firstToken)]
    guard record.endToken > record.firstToken else {
      return Span(file: storage.pointee.file, start: start, end: start)
    }
    return Span(file: storage.pointee.file, start: start, end: storage.pointee.tokenStarts[Int(record.endToken)])
  }

  @inlinable public var firstToken: SyntaxToken { SyntaxToken(storage, firstTokenIndex) }

  /// The last token; nil for an empty node.
  @inlinable public var lastToken: SyntaxToken? {
    endTokenIndex > firstTokenIndex ? SyntaxToken(storage, endTokenIndex &- 1) : nil
  }

  /// The bytes of the node in the file, inner trivia included.
  @inlinable public var bytes: UnsafeBufferPointer<UInt8> {
    let span = self.span
    return UnsafeBufferPointer(
      start: storage.pointee.bytes + Int(span.start), count: Int(span.end - span.start))
  }

  /// The text of the node; costs an allocation.
  @inline(never) public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The node that stands for anything absent: kind `missing`, no tokens.
  @inlinable var absent: SyntaxNode { SyntaxNode(storage, Int32(truncatingIfNeeded: storage.pointee.nodeCount)) }
  /// The token that stands for anything absent: the end of the file.
  @inlinable var absentToken: SyntaxToken {
    SyntaxToken(storage, Int32(truncatingIfNeeded: storage.pointee.tokenCount - 1))
  }
}

extension SyntaxNode: Equatable {
  @inlinable public static func == (left: SyntaxNode, right: SyntaxNode) -> Bool {
    left.index == right.index && left.storage == right.storage
  }
}
