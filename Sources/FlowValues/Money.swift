/// Amounts of money are `Int64` centavos. Nil is overflow, or a division by zero.
public enum Money {
  /// `centavos × factor`; a tie of half a centavo goes away from zero unless said otherwise.
  public static func multiplied(_ centavos: Int64, by factor: Decimal, _ rounding: Rounding = .halfUp) -> Int64? {
    let product = Wide(centavos.magnitude, times: factor.mantissa.magnitude)
    let divisor = Decimal.powerOfTen(Int(factor.scale)).magnitude
    return quotient(product, divisor, isNegative: (centavos < 0) != factor.isNegative, rounding)
  }

  public static func multiplied(_ centavos: Int64, by factor: Int64) -> Int64? {
    let (product, overflow) = centavos.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }

  public static func divided(_ centavos: Int64, by divisor: Int64, _ rounding: Rounding = .halfUp) -> Int64? {
    quotient(Wide(centavos.magnitude), divisor.magnitude, isNegative: (centavos < 0) != (divisor < 0), rounding)
  }

  public static func divided(_ centavos: Int64, by divisor: Decimal, _ rounding: Rounding = .halfUp) -> Int64? {
    let numerator = Wide(centavos.magnitude, times: Decimal.powerOfTen(Int(divisor.scale)).magnitude)
    let isNegative = (centavos < 0) != divisor.isNegative
    return quotient(numerator, divisor.mantissa.magnitude, isNegative: isNegative, rounding)
  }

  /// How many times `other` fits into `centavos`, as an exact decimal where nine places allow.
  public static func ratio(_ centavos: Int64, to other: Int64) -> Decimal? {
    Decimal(centavos).divided(by: Decimal(other))
  }

  /// The amount as a number of reais.
  public static func reais(_ centavos: Int64) -> Decimal {
    Decimal(mantissa: centavos, scale: 2) ?? .zero
  }

  /// Centavos of a number of reais.
  public static func centavos(_ reais: Decimal, _ rounding: Rounding = .halfUp) -> Int64? {
    multiplied(100, by: reais, rounding)
  }

  /// `parts` amounts that differ by at most one centavo and add up to the whole; the first ones are the greater ones.
  public static func split(_ centavos: Int64, into parts: Int) -> [Int64]? {
    guard parts > 0, parts <= Limits.moneyPartsMax else { return nil }
    let (base, extra) = centavos.quotientAndRemainder(dividingBy: Int64(parts))
    let step: Int64 = extra < 0 ? -1 : 1
    var amounts: [Int64] = []
    amounts.reserveCapacity(parts)
    for part in 0..<parts { amounts.append(base + (Int64(part) < Int64(extra.magnitude) ? step : 0)) }
    return amounts
  }

  private static func quotient(_ value: Wide, _ divisor: UInt64, isNegative: Bool, _ rounding: Rounding) -> Int64? {
    guard divisor != 0 else { return nil }
    let (quotient, remainder) = value.divided(by: divisor)
    guard quotient.high == 0 else { return nil }
    let up = rounding.goesUp(
      quotientIsOdd: quotient.low & 1 == 1, remainder: remainder, divisor: divisor, more: false)
    let (magnitude, overflow) = quotient.low.addingReportingOverflow(up ? 1 : 0)
    guard !overflow, magnitude <= Int64.max.magnitude + (isNegative ? 1 : 0) else { return nil }
    return Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
  }
}
