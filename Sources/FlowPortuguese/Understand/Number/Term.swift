import FlowValues

/// A number and the magnitude that multiplies it: `2 mil`, `1,5 milhão`, `mil`, `meio milhão`, `quinhentos`.
struct Term {
  /// Nil if it is too great to be kept exactly.
  var value: Decimal?
  /// 1 if there is none.
  var magnitude: Int64
  var end: Int
  var isArticle = false
  var hasThreePlaces = false

  static func parse(_ reply: Reply, at start: Int, isFirst: Bool) -> Term? {
    guard var term = factor(reply, at: start) else { return nil }
    if let magnitude = magnitude(reply, at: term.end) {
      term.multiply(by: magnitude, isFirst: isFirst, reply)
    }
    return term
  }

  /// Whether it can follow behind a term of that magnitude.
  func fits(below limit: Int64) -> Bool {
    guard magnitude < limit, let value else { return false }
    return value < Decimal(limit) && value > .zero
  }

  private static func factor(_ reply: Reply, at start: Int) -> Term? {
    if let digits = DigitGroup.parse(reply, at: start) {
      return Term(
        value: digits.value, magnitude: 1, end: digits.end, hasThreePlaces: digits.hasThreePlaces)
    }
    if let words = WordGroup.parse(reply, at: start) {
      let isArticle = words.wordCount == 1 && words.value == 1
      return Term(value: Decimal(Int64(words.value)), magnitude: 1, end: words.end, isArticle: isArticle)
    }
    if reply.isParticle(start, .half), magnitude(reply, at: start + 1) != nil || reply.word(start + 1).collective != nil
    {
      return Term(value: Decimal(mantissa: 5, scale: 1), magnitude: 1, end: start + 1)
    }
    // `mil` alone is one thousand; `k` alone is nothing.
    if reply.word(start).magnitude == 1_000, reply.tokens[start].text.count > 1 {
      return Term(value: .one, magnitude: 1, end: start)
    }
    return nil
  }

  private mutating func multiply(by magnitude: Int64, isFirst: Bool, _ reply: Reply) {
    self.magnitude = magnitude
    end += 1
    isArticle = false
    hasThreePlaces = false
    value = value?.multiplied(by: Decimal(magnitude))
    // `dois milhões e meio`, but not `um trilhão e meio milhão`.
    if reply.isParticle(end, .and), reply.isParticle(end + 1, .half), Self.magnitude(reply, at: end + 2) == nil {
      value = value?.adding(Decimal(magnitude / 2))
      end += 2
    }
  }

  private static func magnitude(_ reply: Reply, at index: Int) -> Int64? { reply.word(index).magnitude }
}
