/// What the bytes at a place mean: the modes of `Grammar/lexical.grammar`, `code` told apart from the code of a hole.
struct Mode {
  enum Kind {
    case code, hole, text, block
  }

  /// How a text was opened; all but `straight` are slips.
  enum Quote {
    case straight, single, back, curlySingle, curly
  }

  var kind: Kind
  var quote = Quote.straight
  /// First byte of the token that opened it.
  var start = 0
  /// Brackets open in a hole.
  var brackets = 0
  /// A hole opened with `{{`.
  var isDoubled = false
}
