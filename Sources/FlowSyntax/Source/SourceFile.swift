import FlowDiagnostics

/// The text of one file of a program.
public struct SourceFile: Sendable {
  /// As the author knows it; only for messages.
  public var path: String
  /// Any bytes, meant to be UTF-8.
  public var bytes: [UInt8]
  /// Index of the file in the program, as in `Span.file`.
  public var index: Int32

  public init(path: String, bytes: [UInt8], index: Int32 = 0) {
    self.path = path
    self.bytes = bytes
    self.index = index
  }

  /// The whole file.
  public var span: Span { Span(file: index, start: 0, end: UInt32(truncatingIfNeeded: bytes.count)) }

  /// Where the lines start; computed anew on each call.
  public func lineIndex() -> LineIndex { LineIndex(bytes) }
}
