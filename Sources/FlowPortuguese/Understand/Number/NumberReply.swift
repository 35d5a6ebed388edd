import FlowValues

/// Replies that are numbers.
enum NumberReply {
  static func int(_ reply: Reply) -> Understanding {
    let phrases = phrases(in: reply, fractions: false)
    guard !phrases.isEmpty else { return isNone(reply) ? .value(.int(0)) : .notUnderstood }
    return Alternatives.result(of: phrases) { phrase in
      guard let value = phrase.value else { return .outOfRange(.tooLarge) }
      if phrase.hasThreePlaces, value.isWhole, let thousands = value.multiplied(by: Decimal(1_000)) {
        // `1,000` is a thousand to many.
        return .ambiguous([.int(thousands.mantissa), .int(value.mantissa)])
      }
      return value.isWhole ? .value(.int(value.mantissa)) : .outOfRange(.notWhole)
    }
  }

  static func decimal(_ reply: Reply) -> Understanding {
    var phrases = phrases(in: reply, fractions: true)
    for index in phrases.indices { phrases[index].readBehindUnit(reply) }
    guard !phrases.isEmpty else { return isHalf(reply) ? .value(.decimal(half)) : .notUnderstood }
    return Alternatives.result(of: phrases) { phrase in
      phrase.value.map { .value(.decimal(percentEnd(reply, at: phrase.end) == nil ? $0 : percent($0))) }
        ?? .outOfRange(.tooLarge)
    }
  }

  /// The numbers of a reply; `um` and `uma` count only if they stand alone.
  static func phrases(in reply: Reply, fractions: Bool) -> [NumberPhrase] {
    var phrases: [NumberPhrase] = []
    var index = 0
    while index < reply.count {
      if let phrase = NumberPhrase.parse(reply, at: index, fractions: fractions) {
        if !isOrdinal(reply, at: phrase.end) { phrases.append(phrase) }
        // `dois adultos e uma criança`: here it counts.
        if phrase.isArticle, phrases.count > 1, reply.isParticle(index - 1, .and) {
          phrases[phrases.count - 1].isArticle = false
        }
        index = max(percentEnd(reply, at: phrase.end) ?? phrase.end, index + 1)
      } else {
        index += 1
      }
    }
    let numbers = phrases.filter { !$0.isArticle }
    return numbers.isEmpty ? Array(phrases.prefix(1)) : numbers
  }

  private static let half = Decimal.one.divided(by: Decimal(2)) ?? .zero

  /// `meio quilo`
  private static func isHalf(_ reply: Reply) -> Bool {
    (0..<reply.count).contains { reply.isParticle($0, .half) && reply.isCounted($0 + 1) }
  }

  /// `nenhum`
  private static func isNone(_ reply: Reply) -> Bool {
    (0..<reply.count).contains {
      reply.isText($0, "nenhum") || reply.isText($0, "nenhuma") || reply.isText($0, "ninguem")
    }
  }

  /// `4o`, `2ª`
  private static func isOrdinal(_ reply: Reply, at end: Int) -> Bool {
    reply.isGlued(end) && reply.isNumber(end - 1) && (reply.isText(end, "o") || reply.isText(end, "a"))
  }

  /// The place behind `%` or `por cento`, if that stands there.
  private static func percentEnd(_ reply: Reply, at end: Int) -> Int? {
    if reply.isMark(end, UInt8(ascii: "%")) { return end + 1 }
    return reply.isText(end, "por") && reply.isText(end + 1, "cento") ? end + 2 : nil
  }

  private static func percent(_ value: Decimal) -> Decimal {
    value.divided(by: Decimal(100)) ?? value
  }
}

extension NumberPhrase {
  /// What follows behind a unit: `1 kg e meio`, `1m75`.
  fileprivate mutating func readBehindUnit(_ reply: Reply) {
    guard let whole = value, whole.isWhole, end < reply.count, reply.tokens[end].kind == .word else { return }
    if reply.isParticle(end + 1, .and), reply.isParticle(end + 2, .half), reply.particle(end) == nil {
      add(Decimal(mantissa: 5, scale: 1))
    } else if reply.isText(end, "m"), reply.isGlued(end), reply.isGlued(end + 1), reply.digits(end + 1).count == 2 {
      add(Decimal(mantissa: Int64(reply.number(end + 1) ?? 0), scale: 2))
    } else {
      return
    }
    end += 2
  }
}
