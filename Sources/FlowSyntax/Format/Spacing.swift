/// Blanks between tokens that stand on one line.
enum Spacing {
  static func hasGap(_ left: SyntaxKind, _ leftMarks: TokenMarks, _ right: SyntaxKind, _ rightMarks: TokenMarks) -> Bool
  {
    if leftMarks.contains(.tightAfter) || rightMarks.contains(.tightBefore) { return false }
    switch left {
    case .leftParenthesis, .leftBracket, .dot, .range, .holeOpen, .textOpen, .textBlockOpen, .textPart, .escape:
      return false
    case .holeClose: return false
    case .leftBrace where right == .rightBrace: return false
    default: break
    }
    switch right {
    case .rightParenthesis, .rightBracket, .comma, .colon, .dot, .question, .range, .separator, .holeOpen, .holeClose,
      .textPart, .escape, .textClose, .textBlockClose, .endOfFile:
      return false
    case .leftParenthesis: return rightMarks.contains(.operand)
    default: return true
    }
  }
}
