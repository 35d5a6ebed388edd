import FlowValues

/// Replies that are amounts of money in reais.
enum MoneyReply {
  static func understand(_ reply: Reply) -> Understanding {
    var marked: [Understanding] = []
    var bare: [Understanding] = []
    var counted: [Understanding] = []
    var isForeign = false
    var index = 0
    while index < reply.count {
      guard let amount = MoneyPhrase.parse(reply, at: index) else {
        index += 1
        continue
      }
      switch amount.mark {
      case .real: marked.append(amount.meaning)
      case .none where isTied(reply, at: amount.end): marked.append(amount.meaning)
      case .none where amount.isArticle || isPercent(reply, at: amount.end): break
      case .none where amount.isWhole && reply.isCounted(amount.end): counted.append(amount.meaning)
      case .none: bare.append(amount.meaning)
      case .foreign: isForeign = true
      }
      index = max(amount.end, index + 1)
    }
    // An amount with its currency is surer than a number that may count something else.
    if !marked.isEmpty { return Alternatives.result(of: marked) }
    if isForeign { return .outOfRange(.foreignCurrency) }
    // `2x de 150`
    return Alternatives.result(of: bare.isEmpty ? counted : bare)
  }

  /// `300` in `de 300 a 500 reais`: an amount with its currency follows.
  private static func isTied(_ reply: Reply, at end: Int) -> Bool {
    guard reply.isParticle(end, .or) || reply.isParticle(end, .at) || reply.isMark(end, UInt8(ascii: "-")) else {
      return false
    }
    return MoneyPhrase.parse(reply, at: end + 1)?.mark == .real
  }

  private static func isPercent(_ reply: Reply, at end: Int) -> Bool {
    reply.isMark(end, UInt8(ascii: "%")) || reply.isText(end, "por") && reply.isText(end + 1, "cento")
  }
}

/// An amount at a place of a reply.
struct MoneyPhrase {
  enum Mark {
    /// `R$`, `$`, reais, conto, pila, centavos
    case real
    case foreign
    case none
  }

  var meaning: Understanding
  var mark: Mark
  var end: Int
  var isArticle = false
  /// Whether no centavos are named.
  var isWhole = true

  static func parse(_ reply: Reply, at start: Int) -> MoneyPhrase? {
    let prefix = CurrencyPrefix.parse(reply, at: start)
    let index = prefix?.end ?? start
    guard let number = NumberPhrase.parse(reply, at: index) else { return nil }
    var phrase = MoneyPhrase(meaning: .notUnderstood, mark: prefix?.mark ?? .none, end: number.end)
    phrase.isArticle = number.isArticle
    phrase.isWhole = number.value?.isWhole ?? true
    phrase.read(reply, number)
    return phrase
  }

  private mutating func read(_ reply: Reply, _ number: NumberPhrase) {
    let unitEnd = unit(reply, at: end)
    let unit = reply.word(unitEnd).currency
    if let unit, unit == .foreign, mark != .real {
      mark = .foreign
      end = unitEnd + 1
      if let cents = centavos(reply, hasUnit: true) { end = cents.end }
      return
    }
    if unit == .centavo, mark == .none {
      mark = .real
      end = unitEnd + 1
      meaning = Self.value(number.value?.divided(by: Decimal(100)))
      return
    }
    var hasUnit = false
    if unit == .real {
      hasUnit = true
      if mark == .none { mark = .real }
      end = unitEnd + 1
    }
    guard mark != .foreign else { return }
    if let centavos = centavos(reply, hasUnit: hasUnit), let reais = number.value, reais.isWhole {
      meaning = Self.value(reais.adding(Decimal(mantissa: Int64(centavos.value), scale: 2) ?? .zero))
      end = centavos.end
      isArticle = false
    } else if hasUnit, reply.isParticle(end, .and), reply.isParticle(end + 1, .half) {
      meaning = Self.value(number.value?.adding(Decimal(mantissa: 5, scale: 1) ?? .zero))
      end += 2
    } else {
      meaning = number.hasThreePlaces ? Self.threePlaces(number.value) : Self.value(number.value)
    }
  }

  /// `reais` may stand behind `de`: um milhão de reais.
  private func unit(_ reply: Reply, at index: Int) -> Int {
    reply.isParticle(index, .of) ? index + 1 : index
  }

  /// `e 50`, `e cinquenta centavos`, `com 50`: two digits or words behind whole reais.
  private func centavos(_ reply: Reply, hasUnit: Bool) -> (value: Int, end: Int)? {
    let isTied = reply.isParticle(end, .and) || reply.isParticle(end, .with)
    let index = isTied ? end + 1 : end
    guard isTied || hasUnit, let part = NumberPhrase.cardinal(reply, at: index, upTo: 99) else { return nil }
    if reply.word(part.end).currency == .centavo { return (part.value, part.end + 1) }
    // Without the word, only two digits are centavos: `2 e 50`, `vinte e cinco e noventa`.
    guard part.value >= 10, reply.word(part.end).currency == nil else { return nil }
    guard isTied || part.end >= reply.count || reply.tokens[part.end].kind == .mark else { return nil }
    return part
  }

  private static func value(_ reais: Decimal?) -> Understanding {
    guard let reais, let centavos = Money.centavos(reais) else { return .outOfRange(.tooLarge) }
    return .value(.money(centavos))
  }

  /// `1,500` is one thousand five hundred or one and a half.
  private static func threePlaces(_ reais: Decimal?) -> Understanding {
    Alternatives.result(of: [value(reais?.multiplied(by: Decimal(1_000))), value(reais)])
  }
}

/// `R$`, `$`, `US$`, `reais` before a number.
private struct CurrencyPrefix {
  var mark: MoneyPhrase.Mark
  var end: Int

  static func parse(_ reply: Reply, at start: Int) -> CurrencyPrefix? {
    let dollar = UInt8(ascii: "$")
    if reply.isMark(start, dollar) { return CurrencyPrefix(mark: .real, end: start + 1) }
    if reply.isMark(start + 1, dollar), reply.isGlued(start + 1), !reply.isNumber(start) {
      let isReal = reply.isText(start, "r") || reply.isText(start, "rs") || reply.isText(start, "brl")
      return CurrencyPrefix(mark: isReal ? .real : .foreign, end: start + 2)
    }
    switch reply.word(start).currency {
    case .real: return CurrencyPrefix(mark: .real, end: start + 1)
    case .foreign: return CurrencyPrefix(mark: .foreign, end: start + 1)
    case .centavo, .none: return nil
    }
  }
}
