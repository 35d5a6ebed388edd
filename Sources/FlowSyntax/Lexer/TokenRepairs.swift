import FlowDiagnostics

/// Slips with operators, arrows, comments and characters outside texts.
extension Lexer {
  /// An operator of another language; `written` is how it is usually written there.
  mutating func wrongOperator(_ length: Int, _ kind: SyntaxKind, _ written: String) {
    let right = spelling(of: kind)
    let isWord = kind.isKeyword
    let before = isWord && position > 0 && bytes.letterLength(at: position - 1) > 0 ? " " : ""
    let after = isWord && bytes[position + length] != Byte.space ? " " : ""
    problems.report(
      .wrongOperator, position..<position + length, [self.written(position..<position + length), right],
      fixes: [
        Fix(
          LocalizedText(en: "write `\(right)`", pt: "escreva `\(right)`"),
          [problems.edit(position..<position + length, before + right + after)])
      ])
    take(length, kind)
  }

  mutating func wrongArrow(_ length: Int) {
    problems.report(
      .wrongArrow, position..<position + length, [written(position..<position + length)],
      fixes: [
        Fix(
          LocalizedText(en: "write `->`", pt: "escreva `->`"), [problems.edit(position..<position + length, "->")])
      ])
    take(length, .arrow)
  }

  /// A comment of another language, up to `end`.
  mutating func wrongComment(to end: Int) {
    var edits: [Fix.Edit] = []
    if bytes[position] == UInt8(ascii: "#") {
      edits = [problems.edit(position..<position + 1, "//")]
    } else if isOneLine(position, end), end - position >= 4, isBlank(from: end) {
      edits = [problems.edit(position..<position + 2, "//"), problems.edit(end - 2..<end, "")]
    }
    problems.report(
      .wrongComment, position..<end,
      fixes: edits.isEmpty ? [] : [Fix(LocalizedText(en: "use `//`", pt: "use `//`"), edits)])
    tokens.append(.comment, at: position)
    position = end
  }

  private func isOneLine(_ start: Int, _ end: Int) -> Bool { endOfLine(from: start) >= end }

  /// A character outside ASCII in code: a letter, a typographic twin of some token, or nothing that fits. True if a
  /// text was entered.
  mutating func wide() -> Bool {
    if bytes.letterLength(at: position) > 0 {
      word()
      return false
    }
    if bytes[position] == 0xEF, bytes[position + 1] == 0xBB, bytes[position + 2] == 0xBF {
      blank()
      return false
    }
    let curly = curlyLength(at: position, singles: false)
    if curly > 0 { return openWrongQuote(curly, .curly) }
    let curlySingle = curlyLength(at: position, singles: true)
    if curlySingle > 0 { return openWrongQuote(curlySingle, .curlySingle) }
    for twin in TypographicTwin.all where bytes.matches(twin.character, at: position) {
      take(twin)
      return false
    }
    unknown()
    return false
  }

  private mutating func take(_ twin: TypographicTwin) {
    let length = twin.character.utf8CodeUnitCount
    switch twin.kind {
    case .arrow: wrongArrow(length)
    case .blank:
      problems.report(
        .wrongSpace, position..<position + length,
        fixes: [
          Fix(
            LocalizedText(en: "put a plain space", pt: "ponha um espaço comum"),
            [problems.edit(position..<position + length, " ")])
        ])
      tokens.append(.blank, at: position)
      position += length
    default: wrongOperator(length, twin.kind, written(position..<position + length))
    }
  }

  /// Bytes of the dash here: a plain one, or one that a word processor made of it; 0 if there is none.
  func dashLength(at index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    for twin in TypographicTwin.all where twin.kind == .minus && bytes.matches(twin.character, at: index) {
      return twin.character.utf8CodeUnitCount
    }
    return 0
  }

  /// A run of characters that begin no token.
  mutating func unknown() {
    let start = position
    var end = start
    repeat { end = endOfCharacter(from: end) } while end < count && beginsNothing(at: end)
    // Bytes that are not UTF-8 were told of for the whole file.
    if bytes[start] < 0x80 || scalarLength(at: start) > 0 {
      problems.report(
        .unknownCharacter, start..<end, [written(start..<end)],
        fixes: [
          Fix(LocalizedText(en: "remove it", pt: "remova"), [problems.edit(start..<end, "")])
        ])
    }
    problems.mute(start..<end)
    tokens.append(.unknown, at: start)
    position = end
  }

  private func endOfCharacter(from start: Int) -> Int {
    var end = start + 1
    while end < count, Byte.isContinuation(bytes[end]) { end += 1 }
    return end
  }

  private func beginsNothing(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "^"), Byte.backslash, 0x7F: return true
    case 0..<0x20: return bytes[index] < 0x09 || bytes[index] > 0x0D || bytes[index] == 0x0B || bytes[index] == 0x0C
    case 0x80...0xFF:
      return bytes.letterLength(at: index) == 0 && !bytes.matches("\u{FEFF}", at: index)
        && curlyLength(at: index, singles: false) == 0 && curlyLength(at: index, singles: true) == 0
        && !TypographicTwin.all.contains { bytes.matches($0.character, at: index) }
    default: return false
    }
  }

  /// How a token is written in the language of this file.
  func spelling(of kind: SyntaxKind) -> String { kind.spelling(in: language ?? .english) }
}

/// A character that a word processor or a telephone puts in place of a token.
struct TypographicTwin {
  let character: StaticString
  let kind: SyntaxKind

  init(_ character: StaticString, _ kind: SyntaxKind) {
    self.character = character
    self.kind = kind
  }

  static let all: [TypographicTwin] = [
    TypographicTwin("–", .minus), TypographicTwin("—", .minus), TypographicTwin("−", .minus),
    TypographicTwin("→", .arrow), TypographicTwin("⇒", .arrow), TypographicTwin("➔", .arrow),
    TypographicTwin("➜", .arrow), TypographicTwin("⟶", .arrow), TypographicTwin("…", .range),
    TypographicTwin("≤", .lessOrEqual), TypographicTwin("≥", .greaterOrEqual), TypographicTwin("≠", .notEqual),
    TypographicTwin("×", .star), TypographicTwin("÷", .slash), TypographicTwin("\u{A0}", .blank),
    TypographicTwin("\u{2002}", .blank), TypographicTwin("\u{2003}", .blank), TypographicTwin("\u{2009}", .blank),
    TypographicTwin("\u{200B}", .blank), TypographicTwin("\u{200D}", .blank), TypographicTwin("\u{202F}", .blank),
    TypographicTwin("\u{2060}", .blank), TypographicTwin("\u{3000}", .blank),
  ]
}
