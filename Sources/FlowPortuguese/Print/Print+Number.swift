import FlowValues

extension Print {
  /// `1500`; `long` in words: `mil e quinhentos`; `money` as reais; `digits` without the sign.
  ///
  /// No dots by default, because whole numbers are also years, order numbers and parts of addresses.
  public static func int(_ value: Int64, _ format: PrintFormat = .standard) -> [UInt8] {
    switch format {
    case .long: return NumberWords.words(value)
    case .money:
      let (centavos, overflow) = value.multipliedReportingOverflow(by: 100)
      return overflow ? ungrouped(value) : money(centavos)
    case .digits:
      var digits: [UInt8] = []
      digits.append(value.magnitude, width: 1)
      return digits
    default: return ungrouped(value)
    }
  }

  /// `2,5`, `1.234,56`; `money` as reais.
  public static func decimal(_ value: Decimal, _ format: PrintFormat = .standard) -> [UInt8] {
    if format == .money, let centavos = Money.centavos(value) { return money(centavos) }
    guard !value.isWhole else { return int(value.mantissa, format) }
    var digits: [UInt8] = []
    digits.append(value.mantissa.magnitude, width: Int(value.scale) + 1)
    let whole = digits.dropLast(Int(value.scale))
    var text: [UInt8] = []
    if value.isNegative { text.append(UInt8(ascii: "-")) }
    appendGrouped(whole, to: &text)
    text.append(UInt8(ascii: ","))
    text += digits.suffix(Int(value.scale))
    return text
  }

  /// `R$ 1.234,56`; `short` leaves out `,00`; `long` is `mil reais e dez centavos`; `digits` is `1234,56`.
  public static func money(_ centavos: Int64, _ format: PrintFormat = .standard) -> [UInt8] {
    switch format {
    case .long: return NumberWords.reais(centavos)
    case .digits: return amount(centavos, isGrouped: false, isShort: false)
    default: break
    }
    var text: [UInt8] = []
    if centavos < 0 { text.append(UInt8(ascii: "-")) }
    text.append("R$ ")
    return text + amount(centavos, isGrouped: true, isShort: format == .short)
  }

  /// `one` for 1 (and what lies between 1 and 2), `many` for all other numbers: 0 vagas, 1 vaga, 1,5 hora, 2 vagas.
  public static func plural(_ count: Decimal, one: [UInt8], many: [UInt8]) -> [UInt8] {
    count.truncated.magnitude == 1 ? one : many
  }

  private static func amount(_ centavos: Int64, isGrouped: Bool, isShort: Bool) -> [UInt8] {
    let (reais, rest) = centavos.magnitude.quotientAndRemainder(dividingBy: 100)
    var digits: [UInt8] = []
    digits.append(reais, width: 1)
    var text: [UInt8] = []
    if isGrouped { appendGrouped(digits[...], to: &text) } else { text = digits }
    if isShort, rest == 0 { return text }
    text.append(UInt8(ascii: ","))
    text.append(rest, width: 2)
    return text
  }

  private static func ungrouped(_ value: Int64) -> [UInt8] {
    var text: [UInt8] = []
    if value < 0 { text.append(UInt8(ascii: "-")) }
    text.append(value.magnitude, width: 1)
    return text
  }

  /// `12.500`
  public static func grouped(_ value: Int64) -> [UInt8] {
    var digits: [UInt8] = []
    digits.append(value.magnitude, width: 1)
    var text: [UInt8] = []
    if value < 0 { text.append(UInt8(ascii: "-")) }
    appendGrouped(digits[...], to: &text)
    return text
  }

  private static func appendGrouped(_ digits: ArraySlice<UInt8>, to text: inout [UInt8]) {
    var left = digits.count
    for digit in digits {
      text.append(digit)
      left -= 1
      if left > 0, left % 3 == 0 { text.append(UInt8(ascii: ".")) }
    }
  }
}
