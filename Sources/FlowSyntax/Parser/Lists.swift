import FlowDiagnostics

/// Lists between brackets, parted by commas.
extension Parser {
  /// An opening bracket, (element ("," element)* ","?)?, and the closing one.
  @inline(__always)
  mutating func commaList(_ close: SyntaxKind, _ element: (inout Parser) -> Void) {
    brackets &+= 1
    advance()
    while current != close && !isListEnd {
      let before = position
      element(&self)
      if current == .comma {
        advance()
      } else if current != close {
        guard mendComma(close), position > before else { break }
      }
    }
    closeBracket(close)
  }

  /// Nothing of a list can stand here.
  @inline(__always)
  private var isListEnd: Bool {
    switch current {
    case .endOfFile, .leftBrace, .rightBrace, .holeClose, .textClose, .textBlockClose: true
    default: false
    }
  }

  /// A comma is missing, or something else stands in its place; false if the list had better end here.
  @inline(never)
  private mutating func mendComma(_ close: SyntaxKind) -> Bool {
    if current == .separator {
      report(.missingComma, here, fixes: [replace(here, ",")])
      advance()
      return true
    }
    guard current.beginsExpression, !isFirstOnLine || isClosed(close) else { return false }
    report(.missingComma, afterPrevious, fixes: [insert(",", at: afterPrevious)])
    isPanicking = false
    return true
  }

  /// Whether the bracket is closed further on, before any brace.
  private func isClosed(_ close: SyntaxKind) -> Bool {
    var open = 0
    for index in position..<endOfFile {
      switch kinds[index] {
      case .leftParenthesis, .leftBracket: open += 1
      case .rightParenthesis, .rightBracket:
        if open == 0 { return kinds[index] == close }
        open -= 1
      case .leftBrace, .rightBrace, .arrow, .assign: return false
      default: continue
      }
    }
    return false
  }

  /// Takes the closing bracket, skipping what is too much before it on the line.
  @inline(__always)
  mutating func closeBracket(_ close: SyntaxKind) {
    brackets &-= 1
    if current == close { advance() } else { missingCloseBracket(close) }
  }

  @inline(never)
  private mutating func missingCloseBracket(_ close: SyntaxKind) {
    if let index = closerOnLine(close) {
      report(.unexpectedToken, here, [currentText])
      skip(to: index)
      advance()
      return
    }
    report(
      .missingCloseBracket, afterPrevious, [spelling(close)], fixes: [insert(spelling(close), at: afterPrevious)])
    if brackets == 0 { restoreSeparator() }
  }

  private func closerOnLine(_ close: SyntaxKind) -> Int? {
    guard !isAtLineEnd else { return nil }
    var open = 0
    var index = position
    while index < endOfFile {
      switch kinds[index] {
      case .leftParenthesis, .leftBracket, .textOpen, .holeOpen: open += 1
      case .rightParenthesis, .rightBracket, .textClose, .holeClose:
        if open == 0 { return kinds[index] == close ? index : nil }
        open -= 1
      case .leftBrace, .rightBrace, .newline, .separator: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Behind the brackets, the line break that did not count within them counts again.
  private mutating func restoreSeparator() {
    guard endOfPrevious > 0, !Layout.goesOn(before: current) else { return }
    for index in endOfPrevious..<position where kinds[index] == .newline {
      kinds[index] = .separator
      return settle(at: index)
    }
  }
}
