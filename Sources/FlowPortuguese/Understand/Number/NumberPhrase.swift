import FlowValues

/// A number in digits or words at a place of a reply.
struct NumberPhrase {
  /// Nil if it is too great to be kept exactly.
  var value: Decimal?
  /// The place behind it.
  var end: Int
  /// `um` and `uma` alone may be an article.
  var isArticle = false
  /// A comma and exactly three digits: `1,500` may be meant as 1.500.
  var hasThreePlaces = false

  /// A whole or decimal number: `1.234,5`, `dois mil e quinhentos`, `1,5 mil`, `sete vírgula cinco`, `meia dúzia`.
  ///
  /// With `fractions` also `três quartos` and `1/2`; without, `3 quartos` are three rooms.
  static func parse(_ reply: Reply, at start: Int, fractions: Bool = false) -> NumberPhrase? {
    var index = start
    let isNegative = isSign(reply, at: index)
    if isNegative { index += 1 }
    guard var phrase = terms(reply, at: index) else { return nil }
    phrase.readDecimals(reply)
    phrase.readCollective(reply)
    if fractions { phrase.readFraction(reply) }
    if isNegative { phrase.value = phrase.value?.negated() }
    return phrase
  }

  /// A whole number of at most `limit`, in digits or words, without marks.
  static func cardinal(_ reply: Reply, at start: Int, upTo limit: Int) -> (value: Int, end: Int)? {
    if let number = reply.number(start) { return number <= limit ? (number, start + 1) : nil }
    guard let group = WordGroup.parse(reply, at: start), group.value <= limit else { return nil }
    return (group.value, group.end)
  }

  /// A minus directly before a number, not between two things.
  private static func isSign(_ reply: Reply, at index: Int) -> Bool {
    if reply.isParticle(index, .minus), reply.isNumber(index + 1) || reply.word(index + 1).cardinal != nil {
      return index == 0
    }
    return reply.isMark(index, UInt8(ascii: "-")) && !reply.isGlued(index) && reply.isNumber(index + 1)
  }

  /// `dois mil`, `e quinhentos` …: each term smaller than the magnitude of the one before.
  private static func terms(_ reply: Reply, at start: Int) -> NumberPhrase? {
    guard var sum = Term.parse(reply, at: start, isFirst: true) else { return nil }
    var phrase = NumberPhrase(value: sum.value, end: sum.end)
    phrase.isArticle = sum.isArticle
    phrase.hasThreePlaces = sum.hasThreePlaces
    while sum.magnitude > 1 {
      let next = reply.isParticle(phrase.end, .and) ? phrase.end + 1 : phrase.end
      guard let term = Term.parse(reply, at: next, isFirst: false), term.fits(below: sum.magnitude) else { break }
      phrase.add(term.value)
      phrase.end = term.end
      sum = term
    }
    return phrase
  }

  mutating func add(_ other: Decimal?) {
    guard let other else { return value = nil }
    value = value?.adding(other)
  }

  mutating func multiply(by factor: Int64) {
    value = value?.multiplied(by: Decimal(factor))
  }
}
