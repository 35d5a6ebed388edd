import FlowDiagnostics

/// Slips within texts and with their quotes.
extension Lexer {
  /// A `}` that closes no hole is a character of the text; true if the text itself turned out to be unfinished.
  mutating func strayBrace() -> Bool {
    if mode.kind == .text, !isClosedOnLine(from: position) {
      unfinishedLine()
      return true
    }
    problems.report(
      .strayBraceInText, position..<position + 1,
      fixes: [
        Fix(LocalizedText(en: "write `\\}`", pt: "escreva `\\}`"), [problems.insert("\\", at: position)])
      ])
    take(1, .textPart)
    return false
  }

  private func isClosedOnLine(from start: Int) -> Bool {
    var index = start
    while index < count, bytes[index] != Byte.newline {
      if bytes[index] == Byte.quote, bytes[index - 1] != Byte.backslash { return true }
      index += 1
    }
    return false
  }

  /// A backslash before a character that needs none.
  mutating func unknownEscape() {
    if mode.kind == .text, isBlank(from: position + 1) { return take(1, .textPart) }
    let next = bytes[position + 1]
    let hasNext = position + 1 < count && next != Byte.newline && next < 0x80
    let end = position + (hasNext && closesNothing(next) ? 2 : 1)
    let isLetter = Byte.isASCIILetter(next) || Byte.isDigit(next)
    let double = Fix(
      LocalizedText(en: "write `\\\\` for a backslash", pt: "escreva `\\\\` para uma barra invertida"),
      [problems.insert("\\", at: position)])
    let drop = Fix(
      LocalizedText(en: "leave the backslash out", pt: "tire a barra invertida"),
      [problems.edit(position..<position + 1, "")])
    problems.report(
      .unknownEscape, position..<end, [written(position..<end)], fixes: isLetter ? [double, drop] : [drop, double])
    take(end - position, .escape)
  }

  private func closesNothing(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "'") && byte != UInt8(ascii: "`") }

  /// A hole written `{{name}}`.
  mutating func doubledBraces(closing: Range<Int>) {
    var edits = [problems.edit(mode.start..<mode.start + 2, "{")]
    if closing.count == 2 { edits.append(problems.edit(closing, "}")) }
    problems.report(
      .doubledBraces, mode.start..<closing.upperBound,
      fixes: [Fix(LocalizedText(en: "use single braces", pt: "use chaves simples"), edits)])
  }

  /// Opens a text with a quote of another kind; true, for the mode changed.
  mutating func openWrongQuote(_ length: Int, _ quote: Mode.Quote) -> Bool {
    enter(Mode(kind: .text, quote: quote, start: position))
    take(length, .textOpen)
    return true
  }

  /// Tells of a text between other quotes, at its end.
  mutating func wrongQuotes(closing: Range<Int>) {
    let length = mode.quote == .single || mode.quote == .back ? 1 : bytes[mode.start] == 0xC2 ? 2 : 3
    var edits = [problems.edit(mode.start..<mode.start + length, "\"")]
    var index = mode.start + length
    while index < closing.lowerBound {
      if bytes[index] == Byte.quote, bytes[index - 1] != Byte.backslash, edits.count <= Limits.editsMax {
        edits.append(problems.insert("\\", at: index))
      }
      index += 1
    }
    edits.append(problems.edit(closing, "\""))
    let title = LocalizedText(en: "use straight double quotes", pt: "use aspas retas duplas")
    problems.report(
      .wrongQuotes, mode.start..<closing.upperBound, fixes: edits.count > Limits.editsMax ? [] : [Fix(title, edits)])
  }

  /// Whether a typographic quote stands further on the line.
  mutating func hasCurly(from start: Int) -> Bool {
    if start < ahead.curlyQuote { return true }
    var index = start
    while index < count, bytes[index] != Byte.newline {
      if curlyLength(at: index, singles: false) > 0 {
        ahead.curlyQuote = index
        return true
      }
      index += 1
    }
    return false
  }

  /// Bytes of the typographic quote here, 0 if there is none: ‘ ’ ‚ or “ ” „ « ».
  func curlyLength(at index: Int, singles: Bool) -> Int {
    if !singles, bytes[index] == 0xC2, bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB { return 2 }
    guard bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
    let last = bytes[index + 2]
    return (singles ? 0x98...0x9A : 0x9C...0x9E).contains(last) ? 3 : 0
  }

  /// Text of the file for a message.
  func written(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count), as: UTF8.self)
  }
}
