/// A piece of a reply.
struct Token {
  enum Kind {
    /// Letters.
    case word
    /// Decimal digits.
    case number
    /// One punctuation mark or symbol.
    case mark
  }

  var kind: Kind
  /// Folded letters, digits, or one byte.
  var text: [UInt8]
  /// Whether nothing stands between this token and the one before.
  var isGlued: Bool
  /// What the word can mean. All empty for numbers, marks and words that mean nothing here.
  var word = Word()

  func isMark(_ byte: UInt8) -> Bool { kind == .mark && text[0] == byte }

  /// The value of a number of at most nine digits.
  var number: Int? {
    guard kind == .number, text.count <= 9 else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 &- 48) }
  }
}
