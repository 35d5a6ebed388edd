import FlowDiagnostics

/// Texts and their holes. The lexer sees to it that each has its end.
extension Parser {
  /// text : TEXT_OPEN text_piece* TEXT_CLOSE | TEXT_BLOCK_OPEN text_piece* TEXT_BLOCK_CLOSE
  mutating func text() {
    let node = open(.text)
    var highest = 0
    advance()
    while true {
      switch current {
      case .textPart, .escape: advance()
      case .holeOpen:
        hole()
        highest = max(highest, height)
      default:
        if current == .textClose || current == .textBlockClose { advance() }
        height = highest &+ 1
        return close(node)
      }
    }
  }

  /// text_piece : TEXT_PART | ESCAPE | HOLE_OPEN expression ("|" NAME arguments?)? HOLE_CLOSE
  private mutating func hole() {
    let outerBrackets = brackets
    brackets = 0
    var isTooDeep = true
    nested { parser in
      isTooDeep = false
      let node = parser.open(.hole)
      parser.advance()
      parser.expression()
      if parser.current == .bar { parser.holeFormat() }
      parser.closeHole()
      parser.close(node)
    }
    if isTooDeep { skipHole() }
    brackets = outerBrackets
  }

  private mutating func holeFormat() {
    advance()
    let node = open(.holeFormat)
    name()
    argumentsIfAny()
    close(node)
  }

  private mutating func closeHole() {
    if current == .holeClose { return advance() }
    report(.unexpectedInHole, here, [currentText], fixes: current == .colon ? [replace(here, "|")] : [])
    let node = open(.skipped)
    while current != .holeClose && current != .endOfFile { skipGroup() }
    close(node)
    if current == .holeClose { advance() }
  }

  /// A hole that lies too deep.
  private mutating func skipHole() {
    let node = open(.skipped)
    skipGroup()
    close(node)
  }

  /// A text that a rule demands.
  mutating func requiredText() {
    if current == .textOpen || current == .textBlockOpen {
      text()
    } else {
      report(.missingText, gap)
      leafMissing()
    }
  }

  /// text?
  @inline(__always)
  mutating func textIfAny() {
    if current == .textOpen || current == .textBlockOpen { text() }
  }

  /// text ("," text)*
  mutating func texts() {
    requiredText()
    while true {
      if current == .comma {
        advance()
      } else if current == .textOpen && !isFirstOnLine {
        reportMended(.missingComma, afterPrevious, fixes: [insert(",", at: afterPrevious)])
      } else {
        return
      }
      requiredText()
    }
  }
}
