/// One line of a source as a terminal shows it, cut around a span when it is long.
struct SourceLine {
  /// What is printed.
  var text: TextBuffer
  /// Columns before the first caret.
  var caretStart: Int
  /// Columns under the span, at least 1.
  var caretCount: Int

  /// - Parameters:
  ///   - line: the bytes of the line.
  ///   - mark: the bytes to underline; cut to the line.
  init(_ bytes: [UInt8], line: Range<Int>, mark: Range<Int>) {
    let markStart = min(max(mark.lowerBound, line.lowerBound), line.upperBound)
    let markEnd = min(max(mark.upperBound, markStart), line.upperBound)
    let window = Self.window(bytes, line: line, around: markStart)
    text = TextBuffer()
    var column = 0
    var first = 0
    var last = 0
    if window.lowerBound > line.lowerBound {
      text.append("…")
      column = 1
    }
    first = column
    last = column
    var index = window.lowerBound
    while index < window.upperBound {
      if index <= markStart { first = column }
      let scalar = DisplayWidth.scalar(in: bytes, at: index, before: line.upperBound)
      column += Self.print(scalar, bytes, index, into: &text)
      index += scalar.length
      if index <= markEnd { last = column }
    }
    if index <= markStart { first = column }
    if window.upperBound < line.upperBound { text.append("…") }
    caretStart = first
    caretCount = max(1, last - first)
  }

  /// Prints one scalar; the result is its columns. Control characters never reach the terminal.
  private static func print(
    _ scalar: DisplayWidth.Scalar, _ bytes: [UInt8], _ index: Int, into text: inout TextBuffer
  ) -> Int {
    switch scalar.value {
    case 0x09:
      text.append("  ")
      return 2
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFD:
      text.append("\u{FFFD}")
      return 1
    default:
      text.append(bytes[index..<index + scalar.length])
      return scalar.columns
    }
  }

  /// The bytes to show: all of a short line, else about `lineColumnsMax` bytes around the mark, on scalar borders.
  private static func window(_ bytes: [UInt8], line: Range<Int>, around mark: Int) -> Range<Int> {
    guard line.count > Limits.lineColumnsMax else { return line }
    var start = max(line.lowerBound, mark - Limits.lineColumnsMax / 3)
    while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.upperBound, start + Limits.lineColumnsMax)
    while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
