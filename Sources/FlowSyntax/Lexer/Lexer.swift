import FlowDiagnostics

/// Turns bytes into tokens, trivia included. Tokens laid end to end are the file, for any bytes.
///
/// What can never be meant otherwise is taken as it was meant, and a diagnostic tells how to write it: `=>` becomes
/// an arrow, `'text'` a text. So the parser sees the program the author had in mind.
struct Lexer {
  let file: Int32
  /// The text and at least sixteen zeros.
  let bytes: UnsafePointer<UInt8>
  let count: Int
  var position = 0
  var tokens: TokenBuffer
  /// The last token that is no trivia; `endOfFile` at the start.
  var previous = SyntaxKind.endOfFile
  /// First line break and first semicolon since the last token that is no trivia.
  var pendingNewline = -1
  var pendingSemicolon = -1
  /// Known once the first word is read.
  var language: KeywordLanguage?
  var keywords = KeywordTable.english
  /// Where we are; what is around it is in `outerModes`.
  var mode = Mode(kind: .code)
  var outerModes: [Mode] = []
  var problems: LexicalProblems
  /// What was found further on, so that nobody looks for it again and again.
  var ahead = LookAhead()

  init(_ source: SourceFile, bytes: UnsafePointer<UInt8>) {
    file = source.index
    self.bytes = bytes
    count = source.bytes.count
    tokens = TokenBuffer(capacity: source.bytes.count / 3 + 64)
    problems = LexicalProblems(file: source.index)
  }

  /// Reads the whole file.
  mutating func run() {
    reportInvalidUTF8()
    while position < count || mode.kind != .code {
      if problems.isFull { giveUp() }
      switch mode.kind {
      case _ where position >= count: finishAtEndOfFile()
      case .code, .hole: code()
      case .text, .block: text()
      }
    }
    significant(.endOfFile, at: count)
    tokens.append(.endOfFile, at: count)
  }

  /// Leaves the rest of the file unread: it has too many mistakes to tell them all.
  private mutating func giveUp() {
    guard position < count else { return }
    tokens.append(.unknown, at: position)
    problems.mute(position..<count)
    position = count
  }

  /// Appends a token that the syntax sees, after settling what the line breaks before it mean.
  @inline(__always)
  mutating func significant(_ kind: SyntaxKind, at start: Int) {
    if pendingNewline >= 0 || pendingSemicolon >= 0 { settleLayout(before: kind) }
    tokens.append(kind, at: start)
    previous = kind
  }

  private mutating func settleLayout(before next: SyntaxKind) {
    let isFirst = previous == .endOfFile || previous == .leftBrace
    if pendingSemicolon >= 0 {
      if !isFirst { tokens.kinds[pendingSemicolon] = .separator }
    } else if !isFirst && !Layout.goesOn(after: previous) && !Layout.goesOn(before: next) {
      tokens.kinds[pendingNewline] = .separator
    }
    pendingNewline = -1
    pendingSemicolon = -1
  }

  /// Reads tokens of mode `code` until the mode changes or the file ends.
  private mutating func code() {
    while position < count {
      let start = position
      let byte = bytes[start]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): blank()
      case UInt8(ascii: "\n"):
        if mode.kind == .hole && lineEndsHole() { return }
        if pendingNewline < 0 { pendingNewline = tokens.count }
        tokens.append(.newline, at: start)
        position = start &+ 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): word()
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numeric()
        if problems.isFull { return }
      case UInt8(ascii: "\""):
        if openText() { return }
      case UInt8(ascii: "{"):
        take(1, .leftBrace)
      case UInt8(ascii: "}"):
        if mode.kind == .hole {
          closeHole()
          return
        }
        take(1, .rightBrace)
      case 0x80...0xFF:
        if wide() || problems.isFull { return }
      default:
        if punctuation(byte, bytes[start &+ 1]) || problems.isFull { return }
      }
    }
  }

  @inline(__always)
  mutating func take(_ length: Int, _ kind: SyntaxKind) {
    significant(kind, at: position)
    position = position &+ length
  }

  /// BLANK: [ \t\r\uFEFF]+
  mutating func blank() {
    let start = position
    var end = start
    while true {
      switch bytes[end] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): end &+= 1
      case 0xEF where bytes[end + 1] == 0xBB && bytes[end + 2] == 0xBF: end += 3
      default:
        tokens.append(.blank, at: start)
        position = end
        return
      }
    }
  }
}
