import FlowValues

/// Replies that are lengths of time.
enum DurationReply {
  static func understand(_ reply: Reply) -> Understanding {
    var found: [Understanding] = []
    var index = 0
    while index < reply.count {
      guard let phrase = DurationPhrase.parse(reply, at: index) else {
        index += 1
        continue
      }
      if let shorter = numberBefore(index, in: reply) { found.append(meaning(of: shorter, phrase.firstUnit)) }
      found.append(phrase.seconds.map { .value(.duration($0)) } ?? .outOfRange(.tooLarge))
      index = max(phrase.end, index + 1)
      if reply.isParticle(index, .or), let number = NumberPhrase.parse(reply, at: index + 1), !names(number.end, reply)
      {
        found.append(meaning(of: number, phrase.lastUnit))
        index = number.end
      }
    }
    return Alternatives.result(of: found)
  }

  /// `2` in `de 2 a 3 horas`, `3-4 dias`, `30 ou 40 minutos`.
  private static func numberBefore(_ index: Int, in reply: Reply) -> NumberPhrase? {
    let isTied =
      reply.isParticle(index - 1, .or) || reply.isParticle(index - 1, .at) || reply.isMark(index - 1, UInt8(ascii: "-"))
    guard isTied else { return nil }
    for start in stride(from: index - 2, through: max(0, index - 6), by: -1) {
      if let number = NumberPhrase.parse(reply, at: start), number.end == index - 1 { return number }
    }
    return nil
  }

  private static func names(_ index: Int, _ reply: Reply) -> Bool { reply.word(index).unit != nil }

  private static func meaning(of number: NumberPhrase, _ unit: TimeUnit) -> Understanding {
    guard let seconds = number.value?.multiplied(by: Decimal(unit.seconds)), seconds.isWhole, seconds >= .zero,
      seconds.mantissa <= Literal.durationSecondsMax
    else { return .outOfRange(.tooLarge) }
    return .value(.duration(seconds.mantissa))
  }
}
