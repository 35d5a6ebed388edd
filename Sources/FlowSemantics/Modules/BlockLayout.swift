import FlowSyntax

/// What the layout of a `"""` text leaves out: the line break behind the opening quotes, the one before the closing
/// quotes, and the indentation that all lines share.
///
/// So a text can stand indented with the flow around it. A text between single quotes has no layout.
struct BlockLayout {
  private let isBlock: Bool
  /// Blanks taken off every line.
  private var indentation = 0
  /// The token behind the opening quotes and the one before the closing quotes.
  private let first: Int32
  private let last: Int32

  init(_ text: TextNode) {
    isBlock = text.isBlock
    first = text.node.firstTokenIndex + 1
    last = text.node.endTokenIndex - 2
    if isBlock { indentation = Self.sharedIndentation(text.node) }
  }

  /// Appends the bytes of a `textPart` without what the layout leaves out.
  func append(_ token: SyntaxToken, to bytes: inout [UInt8]) {
    let part = token.bytes
    guard isBlock else {
      bytes.append(contentsOf: part)
      return
    }
    var range = 0..<part.count
    if token.index == last { range = 0..<Self.withoutLastLine(part) }
    if token.index == first { range = Self.withoutFirstLine(part, range) }
    appendLines(part, range, startsLine: token.index == first && range.lowerBound > 0, to: &bytes)
  }

  private func appendLines(
    _ part: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, startsLine: Bool, to bytes: inout [UInt8]
  ) {
    var skip = startsLine ? indentation : 0
    for index in range {
      let byte = part[index]
      if skip > 0, Self.isBlank(byte) {
        skip -= 1
        continue
      }
      skip = byte == 0x0A ? indentation : 0
      if byte != 0x0D { bytes.append(byte) }
    }
  }

  /// Where the text begins if nothing but blanks stands behind the opening quotes.
  private static func withoutFirstLine(_ part: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index < range.upperBound, isBlank(part[index]) || part[index] == 0x0D { index += 1 }
    guard index < range.upperBound, part[index] == 0x0A else { return range }
    return index + 1..<range.upperBound
  }

  /// Where the text ends if nothing but blanks stands before the closing quotes.
  private static func withoutLastLine(_ part: UnsafeBufferPointer<UInt8>) -> Int {
    var index = part.count
    while index > 0, isBlank(part[index - 1]) { index -= 1 }
    guard index > 0, part[index - 1] == 0x0A else { return part.count }
    return index > 1 && part[index - 2] == 0x0D ? index - 2 : index - 1
  }

  /// The least number of blanks before the first mark of a line, over all lines but the one that opens the text.
  private static func sharedIndentation(_ node: SyntaxNode) -> Int {
    var least = Int.max
    var blanks: Int?
    for element in node.elements {
      guard case .token(let token) = element, token.kind == .textPart else {
        // A hole or an escape at the start of a line ends its blanks; the closing quotes end a line that is left out.
        if let count = blanks, !isClosing(element) { least = min(least, count) }
        blanks = nil
        continue
      }
      for byte in token.bytes {
        if byte == 0x0A {
          blanks = 0
        } else if let count = blanks, isBlank(byte) {
          blanks = count + 1
        } else if let count = blanks, byte != 0x0D {
          least = min(least, count)
          blanks = nil
        }
      }
    }
    return least == Int.max ? 0 : least
  }

  private static func isClosing(_ element: SyntaxElement) -> Bool {
    if case .token(let token) = element { token.kind == .textBlockClose } else { false }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
