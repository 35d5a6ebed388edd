/// Where a line break ends a statement: the rules at the end of `Grammar/lexical.grammar`.
enum Layout {
  /// No statement ends with this token: a line break after it does not count.
  static func goesOn(after kind: SyntaxKind) -> Bool {
    switch kind {
    case .leftBrace, .leftParenthesis, .leftBracket, .comma, .colon, .bar, .assign, .arrow, .plus, .minus, .star,
      .slash, .equal, .notEqual, .less, .lessOrEqual, .greaterOrEqual, .range, .dot, .tilde, .orKeyword, .andKeyword,
      .notKeyword, .inKeyword, .isKeyword, .thenKeyword:
      true
    default: false
    }
  }

  /// No statement begins with this token: a line break before it does not count.
  static func goesOn(before kind: SyntaxKind) -> Bool {
    switch kind {
    case .rightParenthesis, .rightBracket, .comma, .dot, .bar, .assign, .plus, .star, .slash, .equal, .notEqual, .less,
      .greater, .lessOrEqual, .greaterOrEqual, .range, .orKeyword, .andKeyword, .elseKeyword, .isKeyword, .thenKeyword:
      true
    default: false
    }
  }
}
