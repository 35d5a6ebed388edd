/// The files of a program as the diagnostics see them: a name to print and bytes.
public struct Sources: Sendable {
  public private(set) var files: [SourceText]

  public init(_ files: [SourceText] = []) { self.files = files }

  /// Adds a file; the result is the index that spans carry.
  @discardableResult public mutating func add(_ file: SourceText) -> Int32 {
    files.append(file)
    return Int32(truncatingIfNeeded: files.count - 1)
  }

  /// The file of an index, or an empty one when there is none, so that rendering never fails.
  public subscript(file: Int32) -> SourceText {
    file >= 0 && Int(file) < files.count ? files[Int(file)] : SourceText(name: "?", bytes: [])
  }
}

/// One file: its name as the author knows it and its bytes, with the start of every line.
public struct SourceText: Sendable {
  public var name: String
  public let bytes: [UInt8]
  /// Offset of the first byte of every line; the first is 0.
  private let lineStarts: [UInt32]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts: [UInt32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(UInt32(truncatingIfNeeded: offset + 1))
    }
    lineStarts = starts
  }

  public var lineCount: Int { lineStarts.count }

  /// Index (from 0) of the line that holds a byte; an offset past the end counts as the last line.
  public func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, without its line break.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = min(Int(lineStarts[line]), bytes.count)
    var end = line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// Line and column, both from 1; the column counts code points.
  public func position(at offset: UInt32) -> Position {
    let line = line(at: offset)
    let start = Int(lineStarts[line])
    let end = min(Int(offset), bytes.count)
    var column = 1
    if start < end { for byte in bytes[start..<end] where byte & 0xC0 != 0x80 { column += 1 } }
    return Position(line: line + 1, column: column)
  }
}

/// A place as an editor shows it: line and column from 1, the column in code points.
public struct Position: Equatable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
