import FlowDiagnostics

/// Mistakes within expressions.
extension Parser {
  /// A `missing` node here.
  mutating func leafMissing() {
    let node = open(.missing)
    close(node)
  }

  /// No expression begins with the next token.
  @inline(never)
  mutating func missingExpression() {
    switch current {
    case .notKeyword where !isFirstOnLine, .ifKeyword where !isFirstOnLine: return unparenthesized()
    case .askKeyword where !isFirstOnLine:
      report(.questionInExpression, here, [currentText])
      return nested { $0.ask() }
    case .runKeyword where !isFirstOnLine:
      report(.questionInExpression, here, [currentText])
      return nested { $0.run() }
    case .holeClose where endOfPrevious > 0 && kinds[endOfPrevious - 1] == .holeOpen:
      let start = starts[endOfPrevious - 1]
      let span = Span(file: file, start: start, end: starts[position + 1])
      let escape = Fix(
        LocalizedText(en: "write braces as `\\{\\}`", pt: "escreva as chaves como `\\{\\}`"), [Fix.Edit(span, "\\{\\}")]
      )
      report(.emptyHole, span, fixes: [escape])
    default:
      if current.isHardKeyword && !isFirstOnLine && !joinsExpressions && endsLikeName {
        let node = open(.nameExpr)
        keywordAsName()
        return close(node)
      }
      report(.missingExpression, gap)
    }
    leafMissing()
  }

  /// `not` or `if` as an operand of something that binds more strongly.
  private mutating func unparenthesized() {
    reportMended(.needsParentheses, here, [currentText])
    nested { parser in
      if parser.current == .ifKeyword { parser.expression() } else { parser.binary(from: .not) }
    }
  }

  private var joinsExpressions: Bool {
    switch current {
    case .thenKeyword, .elseKeyword, .asKeyword, .andKeyword, .orKeyword, .inKeyword, .isKeyword: true
    default: false
    }
  }

  /// Whether what follows the next token is what would follow a name.
  private var endsLikeName: Bool {
    switch peek() {
    case .separator, .endOfFile, .rightParenthesis, .rightBracket, .rightBrace, .leftBrace, .holeClose, .comma, .dot,
      .bar, .arrow, .thenKeyword, .elseKeyword, .asKeyword:
      true
    case let kind: Precedence(of: kind) != .none
    }
  }

  /// A word or a `=` after an operand: an operator of the other language, or `=` for `==`. True if it is one now.
  @inline(never)
  mutating func mendOperator(_ floor: Precedence) -> Bool {
    guard !isFirstOnLine else { return false }
    if current == .assign {
      guard floor <= .comparison else { return false }
      reportMended(.assignForEqual, here, fixes: [replace(here, "==")])
      kinds[position] = .equal
      current = .equal
      return true
    }
    guard let kind = keyword(in: language.other), kind != .notKeyword, Precedence(of: kind) >= floor else {
      return false
    }
    return mendWord(among: [kind])
  }

  /// A comparison of a comparison, or a range of a range.
  mutating func tellChain() {
    reportMended(.chainedOperator, here, [currentText])
  }
}
