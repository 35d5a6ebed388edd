import FlowDiagnostics

/// A token of a tree. Valid as long as the tree lives.
@frozen
public struct SyntaxToken: @unchecked Sendable {
  @usableFromInline let storage: UnsafePointer<TreeStorage>
  public let index: Int32

  @inlinable
  init(_ storage: UnsafePointer<TreeStorage>, _ index: Int32) {
    self.storage = storage
    self.index = index
  }

  @inlinable public var kind: SyntaxKind { storage.pointee.tokenKinds[Int(index)] }
  /// First byte.
  @inlinable public var start: UInt32 { storage.pointee.tokenStarts[Int(index)] }
  /// One past the last byte.
  @inlinable public var end: UInt32 { storage.pointee.tokenStarts[Int(index) + 1] }
  @inlinable public var span: Span { Span(file: storage.pointee.file, start: start, end: end) }

  /// A token the grammar asks for that does not stand in the file: an accessor found the end of the file instead.
  @inlinable public var isMissing: Bool { kind == .endOfFile }

  /// The bytes of the token in the file.
  @inlinable public var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: storage.pointee.bytes + Int(start), count: Int(end - start))
  }

  /// The text of the token; costs an allocation.
  @inline(never) public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the token is written like this.
  public func isWritten(_ text: StaticString) -> Bool {
    let bytes = self.bytes
    guard bytes.count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<bytes.count where bytes[offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// The next token, trivia included; the end of the file is followed by itself.
  @inlinable public var next: SyntaxToken {
    SyntaxToken(storage, kind == .endOfFile ? index : index + 1)
  }

  /// Whether nothing but blanks stands before it on its line.
  public var beginsLine: Bool {
    var token = previous
    while let before = token {
      if before.kind == .newline || before.kind == .separator { return before.bytes.first == Byte.newline }
      if before.kind != .blank { return false }
      token = before.previous
    }
    return true
  }

  /// The token before, trivia included; nil at the start of the file.
  @inlinable public var previous: SyntaxToken? { index == 0 ? nil : SyntaxToken(storage, index - 1) }
}
