import FlowValues

/// What may follow behind a number and belongs to it.
extension NumberPhrase {
  /// `vírgula cinco`, `vírgula zero três`: the digits of the words behind the comma.
  mutating func readDecimals(_ reply: Reply) {
    guard reply.isParticle(end, .comma) else { return }
    var zeros = 0
    var index = end + 1
    while reply.word(index).cardinal == 0 {
      zeros += 1
      index += 1
    }
    let places = NumberPhrase.parse(reply, at: index)
    guard zeros > 0 || places != nil else { return }
    end = places?.end ?? index
    guard let whole = places == nil ? Decimal.zero : places?.value, whole.isWhole, whole.mantissa >= 0 else {
      return value = nil
    }
    var digits = zeros
    var rest = whole.mantissa
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    add(digits <= Decimal.scaleMax ? Decimal(mantissa: whole.mantissa, scale: digits) : nil)
  }

  /// `três dúzias`
  mutating func readCollective(_ reply: Reply) {
    guard let collective = reply.word(end).collective else { return }
    multiply(by: collective)
    isArticle = false
    end += 1
  }

  /// `1/2`, `2 1/2`, `três quartos`, `um sobre três`, `dois onze avos`, `dois e meio`.
  mutating func readFraction(_ reply: Reply) {
    if reply.isParticle(end, .and), reply.isParticle(end + 1, .half) {
      add(Decimal(mantissa: 5, scale: 1))
      end += 2
      isArticle = false
    } else if reply.isParticle(end, .and), reply.isNumber(end + 1), reply.isMark(end + 2, UInt8(ascii: "/")) {
      end += 1
      readMixed(reply)
    } else if reply.isMark(end, UInt8(ascii: "/")) || reply.isParticle(end, .over) {
      divide(by: NumberPhrase.plain(reply, at: end + 1))
    } else if let denominator = reply.word(end).denominator {
      divide(by: (Decimal(denominator), end + 1))
    } else if let factor = NumberPhrase.plain(reply, at: end), let unit = reply.word(factor.end).denominator {
      divide(by: factor.value.multiplied(by: Decimal(unit)).map { ($0, factor.end + 1) })
    } else {
      readMixed(reply)
    }
  }

  /// `2 1/4`
  private mutating func readMixed(_ reply: Reply) {
    guard let numerator = reply.number(end), reply.isMark(end + 1, UInt8(ascii: "/")), reply.isGlued(end + 1),
      let denominator = reply.number(end + 2), numerator < denominator
    else { return }
    add(Decimal(Int64(numerator)).divided(by: Decimal(Int64(denominator))))
    end += 3
  }

  private mutating func divide(by divisor: (value: Decimal, end: Int)?) {
    guard let divisor, !divisor.value.isZero else { return }
    value = value?.divided(by: divisor.value)
    end = divisor.end
    isArticle = false
  }

  private static func plain(_ reply: Reply, at index: Int) -> (value: Decimal, end: Int)? {
    if let number = reply.number(index) { return (Decimal(Int64(number)), index + 1) }
    guard let words = WordGroup.parse(reply, at: index) else { return nil }
    if let magnitude = reply.word(words.end).magnitude,
      let value = Decimal(Int64(words.value)).multiplied(by: Decimal(magnitude))
    {
      return (value, words.end + 1)
    }
    return (Decimal(Int64(words.value)), words.end)
  }
}
