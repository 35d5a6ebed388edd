/// A range of bytes in one file of a program.
public struct Span: Equatable, Hashable, Sendable {
  /// Index of the file in the program.
  public var file: Int32
  /// First byte.
  public var start: UInt32
  /// One past the last byte.
  public var end: UInt32

  public init(file: Int32, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = end
  }
}
