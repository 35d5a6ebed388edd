/// Texts between `"""`.
extension Printer {
  /// Writes such a text, indented like the line it begins on, or deeper if it does not begin the line; gives the token
  /// behind it. The indentation that all its lines share is layout and may change, all else is text.
  mutating func blockText(_ open: Int) -> Int {
    let close = Int(sheet.closers[open])
    let indent = column == lineIndent ? lineIndent : lineIndent + Limits.indentation
    let shift = BlockShift(sheet, open, close, to: indent)
    let start = output.count
    var index = open
    while index <= close {
      if index > open && sheet.hasGap[index] && sheet.kinds[index] != .textBlockClose { blank() }
      if sheet.kinds[index] == .textPart && shift.owns(index) {
        shift.write(index, to: &output)
      } else if sheet.kinds[index] == .textBlockOpen && index > open {
        index = blockText(index)
        continue
      } else {
        write(index)
      }
      index += 1
    }
    settleColumn(from: start)
    return close + 1
  }

  /// Counts lines and columns anew after text with line breaks in it.
  private mutating func settleColumn(from start: Int) {
    var lineStart = -1
    for index in start..<output.count where output[index] == Byte.newline {
      lineStart = index + 1
      lines += 1
    }
    guard lineStart >= 0 else { return }
    column = 0
    for index in lineStart..<output.count where !Byte.isContinuation(output[index]) { column += 1 }
  }
}

/// Moves the lines of one `"""` text to another indentation.
struct BlockShift {
  private let sheet: FormatSheet
  private let open: Int
  private let close: Int
  private let indent: Int
  /// Blanks that all lines share; nil if no line has anything but blanks, then nothing moves.
  private var shared: Int?
  /// Depth of nested texts is 0 for our own parts.
  private var own: [Bool]

  init(_ sheet: FormatSheet, _ open: Int, _ close: Int, to indent: Int) {
    self.sheet = sheet
    self.open = open
    self.close = close
    self.indent = indent
    own = BlockShift.ownParts(sheet, open, close)
    shared = sharedIndentation()
  }

  /// Whether a part belongs to this text, not to one in its holes.
  func owns(_ index: Int) -> Bool { own[index - open] }

  private static func ownParts(_ sheet: FormatSheet, _ open: Int, _ close: Int) -> [Bool] {
    var own = [Bool](repeating: false, count: close - open + 1)
    var holes = 0
    for index in open...max(open, close) {
      if sheet.kinds[index] == .holeOpen { holes += 1 }
      if sheet.kinds[index] == .holeClose { holes -= 1 }
      own[index - open] = holes == 0 && sheet.kinds[index] == .textPart
    }
    return own
  }

  /// Writes a part with its lines moved.
  func write(_ index: Int, to output: inout [UInt8]) {
    let bytes = part(index)
    guard let shared else { return output.append(contentsOf: bytes) }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      output.append(byte)
      guard byte == Byte.newline else { continue }
      let blanks = blanks(bytes, position)
      let lineEnd = position + blanks
      let isEmpty = lineEnd < bytes.count && bytes[lineEnd] == Byte.newline
      let isLast = lineEnd == bytes.count && index + 1 == close
      if !isEmpty || blanks > shared { output.append(contentsOf: repeatElement(Byte.space, count: indent)) }
      if !isLast, blanks > shared { output.append(contentsOf: bytes[position + shared..<lineEnd]) }
      position = lineEnd
    }
  }

  /// The bytes of a part without carriage returns, which are no text between `"""`.
  private func part(_ index: Int) -> [UInt8] { sheet.token(index).bytes.filter { $0 != 0x0D } }

  private func blanks(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == Byte.space || bytes[end] == 0x09 { end += 1 }
    return end - start
  }

  /// The least number of blanks before the first mark of a line, over all lines but the one that opens the text.
  private func sharedIndentation() -> Int? {
    var least: Int?
    for index in open + 1..<max(open + 1, close) where own[index - open] {
      let bytes = part(index)
      for position in bytes.indices where bytes[position] == Byte.newline {
        let count = blanks(bytes, position + 1)
        let end = position + 1 + count
        let isMark = end < bytes.count ? bytes[end] != Byte.newline : index + 1 < close
        if isMark { least = min(least ?? count, count) }
      }
    }
    return least
  }
}
