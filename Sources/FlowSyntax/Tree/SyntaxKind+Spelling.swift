/// How kinds of tokens are written, for messages and for the formatter.
extension SyntaxKind {
  /// The text of a token that is always written alike, nil for others.
  public func fixedSpelling(in language: KeywordLanguage) -> StaticString? {
    if let keyword = Keyword.of(self) { return keyword.spelling(in: language) }
    switch self {
    case .arrow: return "->"
    case .range: return ".."
    case .equal: return "=="
    case .notEqual: return "!="
    case .lessOrEqual: return "<="
    case .greaterOrEqual: return ">="
    case .minus: return "-"
    case .leftBrace, .holeOpen: return "{"
    case .rightBrace, .holeClose: return "}"
    case .leftParenthesis: return "("
    case .rightParenthesis: return ")"
    case .leftBracket: return "["
    case .rightBracket: return "]"
    case .less: return "<"
    case .greater: return ">"
    case .dot: return "."
    case .comma: return ","
    case .colon: return ":"
    case .bar: return "|"
    case .question: return "?"
    case .assign: return "="
    case .plus: return "+"
    case .star: return "*"
    case .slash: return "/"
    case .tilde: return "~"
    case .textOpen, .textClose: return "\""
    case .textBlockOpen, .textBlockClose: return "\"\"\""
    default: return nil
    }
  }

  /// The fixed spelling as a string; empty for tokens without one.
  public func spelling(in language: KeywordLanguage) -> String {
    fixedSpelling(in: language).map { String(decoding: Array($0), as: UTF8.self) } ?? ""
  }
}
