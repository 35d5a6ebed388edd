/// Punctuation, comments, and the ASCII characters that begin no token.
extension Lexer {
  /// Reads one token that begins with this byte; true if it entered a text.
  mutating func punctuation(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("): openBracket(.leftParenthesis)
    case UInt8(ascii: ")"): closeBracket(.rightParenthesis)
    case UInt8(ascii: "["): openBracket(.leftBracket)
    case UInt8(ascii: "]"): closeBracket(.rightBracket)
    case UInt8(ascii: ","): take(1, .comma)
    case UInt8(ascii: ":"): next == UInt8(ascii: "=") ? wrongOperator(2, .assign, ":=") : take(1, .colon)
    case UInt8(ascii: "?"): take(1, .question)
    case UInt8(ascii: "+"): take(1, .plus)
    case UInt8(ascii: "*"): take(1, .star)
    case UInt8(ascii: "~"): take(1, .tilde)
    case UInt8(ascii: ";"): semicolon()
    case UInt8(ascii: "."): dots(next)
    case UInt8(ascii: "-"): minus(next)
    case UInt8(ascii: "="): equals(next)
    case UInt8(ascii: "!"): exclamation(next)
    case UInt8(ascii: "<"): less(next)
    case UInt8(ascii: ">"): next == UInt8(ascii: "=") ? take(2, .greaterOrEqual) : take(1, .greater)
    case UInt8(ascii: "|"): next == byte ? wrongOperator(2, .orKeyword, "||") : take(1, .bar)
    case UInt8(ascii: "&"): wrongOperator(next == byte ? 2 : 1, .andKeyword, "&&")
    case UInt8(ascii: "/"): slash(next)
    case UInt8(ascii: "#"): wrongComment(to: endOfLine(from: position))
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return openWrongQuote(1, byte == UInt8(ascii: "'") ? .single : .back)
    default: unknown()
    }
    return false
  }

  private mutating func openBracket(_ kind: SyntaxKind) {
    if mode.kind == .hole { mode.brackets &+= 1 }
    take(1, kind)
  }

  private mutating func closeBracket(_ kind: SyntaxKind) {
    if mode.kind == .hole && mode.brackets > 0 { mode.brackets &-= 1 }
    take(1, kind)
  }

  private mutating func semicolon() {
    if pendingSemicolon < 0 { pendingSemicolon = tokens.count }
    tokens.append(.semicolon, at: position)
    position += 1
  }

  private mutating func dots(_ next: UInt8) {
    guard next == UInt8(ascii: ".") else { return take(1, .dot) }
    guard bytes[position + 2] == next else { return take(2, .range) }
    var end = position + 3
    while bytes[end] == next { end += 1 }
    wrongOperator(end - position, .range, "...")
  }

  private mutating func minus(_ next: UInt8) {
    if next == UInt8(ascii: ">") { return take(2, .arrow) }
    guard next == UInt8(ascii: "-"), bytes[position + 2] == UInt8(ascii: ">") else { return take(1, .minus) }
    wrongArrow(3)
  }

  private mutating func equals(_ next: UInt8) {
    switch next {
    case UInt8(ascii: ">"): wrongArrow(2)
    case UInt8(ascii: "<"): wrongOperator(2, .lessOrEqual, "=<")
    case UInt8(ascii: "="):
      if bytes[position + 2] == next { wrongOperator(3, .equal, "===") } else { take(2, .equal) }
    default: take(1, .assign)
    }
  }

  private mutating func exclamation(_ next: UInt8) {
    guard next == UInt8(ascii: "=") else { return wrongOperator(1, .notKeyword, "!") }
    if bytes[position + 2] == next { wrongOperator(3, .notEqual, "!==") } else { take(2, .notEqual) }
  }

  private mutating func less(_ next: UInt8) {
    switch next {
    case UInt8(ascii: "="): take(2, .lessOrEqual)
    case UInt8(ascii: ">"): wrongOperator(2, .notEqual, "<>")
    default: take(1, .less)
    }
  }

  /// SLASH, COMMENT //[^\n]*, DOC ///[^\n]*
  private mutating func slash(_ next: UInt8) {
    if next == UInt8(ascii: "*") { return wrongComment(to: endOfBlockComment(from: position + 2)) }
    guard next == UInt8(ascii: "/") else { return take(1, .slash) }
    tokens.append(bytes[position + 2] == UInt8(ascii: "/") ? .docComment : .comment, at: position)
    position = endOfLine(from: position)
  }

  func endOfLine(from start: Int) -> Int {
    var end = start
    while end < count && bytes[end] != Byte.newline { end &+= 1 }
    return end
  }

  private func endOfBlockComment(from start: Int) -> Int {
    var end = start
    while end < count {
      if bytes[end] == UInt8(ascii: "*") && bytes[end + 1] == UInt8(ascii: "/") { return end + 2 }
      end += 1
    }
    return count
  }
}
