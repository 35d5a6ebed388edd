/// Texts, their escapes and their holes.
extension Lexer {
  /// TEXT_OPEN or TEXT_BLOCK_OPEN; true, for the mode changed.
  ///
  /// In a hole, a quote after a finished operand is the end of the text around it: the `}` is what is missing.
  mutating func openText() -> Bool {
    if mode.kind == .hole, mode.brackets == 0, previous.endsOperand, outerModes.last?.kind == .text,
      !quoteThenBrace(from: position + 1)
    {
      closeHoleBeforeQuote()
      return true
    }
    let isBlock = bytes[position + 1] == Byte.quote && bytes[position + 2] == Byte.quote
    enter(Mode(kind: isBlock ? .block : .text, start: position))
    take(isBlock ? 3 : 1, isBlock ? .textBlockOpen : .textOpen)
    return true
  }

  mutating func enter(_ inner: Mode) {
    outerModes.append(mode)
    mode = inner
  }

  mutating func leave() {
    mode = outerModes.popLast() ?? Mode(kind: .code)
  }

  /// Reads tokens of modes `text` and `block` until the mode changes or the file ends.
  mutating func text() {
    while position < count && !problems.isFull {
      let end = endOfPart(from: position)
      if end > position {
        significant(.textPart, at: position)
        position = end
        continue
      }
      switch bytes[position] {
      case Byte.backslash: escape()
      case Byte.leftBrace: return openHole()
      case Byte.rightBrace:
        if strayBrace() { return }
      case Byte.newline: return unfinishedLine()
      default: return closeText()
      }
    }
  }

  /// The end of a TEXT_PART from here.
  private mutating func endOfPart(from start: Int) -> Int {
    var end = start
    while true {
      let byte = bytes[end]
      if !mayStop(byte) {
        end &+= 1
        continue
      }
      if end >= count || stops(byte, at: end) { return end }
      end &+= 1
    }
  }

  /// Whether a part of some text might end before this byte. Zero is among them for the end of the file.
  @inline(__always)
  private func mayStop(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.quote, Byte.backslash, Byte.leftBrace, Byte.rightBrace, Byte.newline, 0: true
    case UInt8(ascii: "'"), UInt8(ascii: "`"), 0xC2, 0xE2: mode.quote != .straight
    default: false
    }
  }

  private mutating func stops(_ byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case Byte.backslash, Byte.leftBrace, Byte.rightBrace: true
    case Byte.newline: mode.kind == .text
    case 0: false
    default: closingLength(at: index) > 0
    }
  }

  /// Bytes of the token here that ends the present text, 0 if there is none.
  private mutating func closingLength(at index: Int) -> Int {
    let byte = bytes[index]
    if mode.kind == .block {
      return byte == Byte.quote && bytes[index + 1] == Byte.quote && bytes[index + 2] == Byte.quote ? 3 : 0
    }
    switch mode.quote {
    case .straight: return byte == Byte.quote ? 1 : 0
    case .single: return byte == UInt8(ascii: "'") ? 1 : 0
    case .back: return byte == UInt8(ascii: "`") ? 1 : 0
    case .curlySingle: return byte == UInt8(ascii: "'") ? 1 : curlyLength(at: index, singles: true)
    case .curly:
      if byte == Byte.quote { return hasCurly(from: index) ? 0 : 1 }
      return curlyLength(at: index, singles: false)
    }
  }

  /// TEXT_CLOSE or TEXT_BLOCK_CLOSE
  private mutating func closeText() {
    let length = closingLength(at: position)
    if mode.quote != .straight { wrongQuotes(closing: position..<position + length) }
    take(length, mode.kind == .block ? .textBlockClose : .textClose)
    leave()
  }

  /// ESCAPE: \\(["\\{}nt]|u\{[0-9A-Fa-f]{1,6}\})
  private mutating func escape() {
    switch bytes[position + 1] {
    case Byte.quote, Byte.backslash, Byte.leftBrace, Byte.rightBrace, UInt8(ascii: "n"), UInt8(ascii: "t"):
      take(2, .escape)
    case UInt8(ascii: "u") where bytes[position + 2] == Byte.leftBrace:
      var end = position + 3
      while Byte.isHexDigit(bytes[end]), end < position + 9 { end += 1 }
      guard end > position + 3, bytes[end] == Byte.rightBrace else { return unknownEscape() }
      take(end + 1 - position, .escape)
    default: unknownEscape()
    }
  }

  /// HOLE_OPEN; `{{`, which no hole begins with, counts as one. A brace at the end of a line opens a block, and it is
  /// the quote before it that is missing.
  private mutating func openHole() {
    if mode.kind == .text, isBlank(from: position + 1) { return unfinishedLine() }
    let isDoubled = bytes[position + 1] == Byte.leftBrace
    enter(Mode(kind: .hole, start: position, isDoubled: isDoubled))
    take(isDoubled ? 2 : 1, .holeOpen)
  }

  /// HOLE_CLOSE
  mutating func closeHole() {
    let isDoubled = mode.isDoubled && bytes[position + 1] == Byte.rightBrace
    if mode.isDoubled { doubledBraces(closing: position..<position + (isDoubled ? 2 : 1)) }
    take(isDoubled ? 2 : 1, .holeClose)
    leave()
  }

  /// Whether nothing but blanks stands on the line from here on.
  func isBlank(from start: Int) -> Bool {
    var index = start
    while bytes[index] == Byte.space || bytes[index] == UInt8(ascii: "\t") || bytes[index] == UInt8(ascii: "\r") {
      index += 1
    }
    return index >= count || bytes[index] == Byte.newline
  }

  /// A line break in a hole. One that counts ends the hole, and the text if that may not go over several lines: true
  /// if so.
  mutating func lineEndsHole() -> Bool {
    if mode.brackets > 0 || Layout.goesOn(after: previous) || lineGoesOn(from: position) { return false }
    unfinishedHole()
    return true
  }

  /// Whether the next token is one before which a line break does not count.
  private mutating func lineGoesOn(from start: Int) -> Bool {
    if start < ahead.continuation { return true }
    let next = startOfToken(from: start)
    guard continuesLine(next) else { return false }
    ahead.continuation = next
    return true
  }

  /// The next byte that is no blank, line break or part of a comment.
  private func startOfToken(from start: Int) -> Int {
    var index = start
    while index < count {
      switch bytes[index] {
      case Byte.space, Byte.newline, UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      case UInt8(ascii: "/") where bytes[index + 1] == UInt8(ascii: "/"): index = endOfLine(from: index)
      default: return index
      }
    }
    return index
  }

  private func continuesLine(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "|"),
      UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      return true
    case UInt8(ascii: "!"): return bytes[index + 1] == UInt8(ascii: "=")
    default:
      let kind = keywords.kind(bytes + index, endOfWord(from: index) - index)
      return Layout.goesOn(before: kind)
    }
  }
}

extension SyntaxKind {
  /// Whether an operand may end with this token.
  var endsOperand: Bool {
    switch self {
    case .rightParenthesis, .rightBracket, .textClose, .textBlockClose, .trueKeyword, .falseKeyword, .noneKeyword,
      .contactKeyword:
      true
    default: isName || self >= .number && self <= .schedule
    }
  }
}
