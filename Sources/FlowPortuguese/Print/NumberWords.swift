/// Numbers in words, in the masculine.
enum NumberWords {
  static func words(_ value: Int64) -> [UInt8] {
    var words: [UInt8] = []
    if value < 0 { words.append("menos ") }
    append(value.magnitude, to: &words)
    return words
  }

  /// `mil e duzentos reais e dez centavos`
  static func reais(_ centavos: Int64) -> [UInt8] {
    let (reais, rest) = centavos.magnitude.quotientAndRemainder(dividingBy: 100)
    var words: [UInt8] = []
    if centavos < 0 { words.append("menos ") }
    if reais > 0 || rest == 0 {
      append(reais, to: &words)
      if reais >= 1_000_000, reais % 1_000_000 == 0 { words.append(" de") }
      words.append(reais == 1 ? " real" : " reais")
    }
    if rest > 0 {
      if reais > 0 { words.append(" e ") }
      append(rest, to: &words)
      words.append(rest == 1 ? " centavo" : " centavos")
    }
    return words
  }

  private static func append(_ value: UInt64, to words: inout [UInt8]) {
    guard value > 0 else { return words.append(units[0]) }
    var isFirst = true
    for (scale, (one, many)) in zip(scales, names) {
      let group = value / scale % 1_000
      guard group > 0 else { continue }
      let isLast = value % scale == 0
      if !isFirst { words.append(isLast && (group < 100 || group % 100 == 0) ? " e " : " ") }
      isFirst = false
      // One thousand is `mil`, without a number before it.
      if scale != 1_000 || group > 1 {
        appendGroup(group, to: &words)
        if scale > 1 { words.append(" ") }
      }
      words.append(group == 1 ? one : many)
    }
  }

  /// 1…999
  private static func appendGroup(_ value: UInt64, to words: inout [UInt8]) {
    if value == 100 { return words.append("cem") }
    var rest = Int(truncatingIfNeeded: value)
    var isFirst = true
    func append(_ word: StaticString) {
      if !isFirst { words.append(" e ") }
      isFirst = false
      words.append(word)
    }
    if rest >= 100 {
      append(hundreds[rest / 100])
      rest %= 100
    }
    if rest >= 20 {
      append(tens[rest / 10])
      rest %= 10
    }
    if rest > 0 { append(units[rest]) }
  }

  private static let scales: [UInt64] = [
    1_000_000_000_000_000_000, 1_000_000_000_000_000, 1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000, 1,
  ]

  private static let names: [(one: StaticString, many: StaticString)] = [
    ("quintilhão", "quintilhões"), ("quatrilhão", "quatrilhões"), ("trilhão", "trilhões"), ("bilhão", "bilhões"),
    ("milhão", "milhões"), ("mil", "mil"), ("", ""),
  ]

  private static let units: [StaticString] = [
    "zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze",
    "catorze", "quinze", "dezesseis", "dezessete", "dezoito", "dezenove",
  ]

  private static let tens: [StaticString] = [
    "", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa",
  ]

  private static let hundreds: [StaticString] = [
    "", "cento", "duzentos", "trezentos", "quatrocentos", "quinhentos", "seiscentos", "setecentos", "oitocentos",
    "novecentos",
  ]
}
