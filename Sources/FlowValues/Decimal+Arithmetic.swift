/// Every result is the exact one, rounded half-even to the most places (at most nine) with which it fits.
/// Nil is overflow: the whole part does not fit into 64 bits.
extension Decimal {
  public func negated() -> Decimal? {
    let (negative, overflow) = Int64(0).subtractingReportingOverflow(mantissa)
    return overflow ? nil : Decimal(mantissa: negative, scale: Int(scale))
  }

  public func adding(_ other: Decimal) -> Decimal? {
    sum(with: other, otherIsNegative: other.isNegative)
  }

  public func subtracting(_ other: Decimal) -> Decimal? {
    sum(with: other, otherIsNegative: !other.isNegative)
  }

  public func multiplied(by other: Decimal) -> Decimal? {
    let product = Wide(mantissa.magnitude, times: other.mantissa.magnitude)
    let isNegative = isNegative != other.isNegative
    return Self.fitting(product, scale: Int(scale) + Int(other.scale), isNegative: isNegative)
  }

  /// Nil also if `divisor` is zero: look at `divisor.isZero` to tell the two apart.
  public func divided(by divisor: Decimal) -> Decimal? {
    guard !divisor.isZero else { return nil }
    let exponent = Int(divisor.scale) + Self.scaleMax - Int(scale)
    let numerator = Wide(mantissa.magnitude, times: Self.powerOfTen(exponent).magnitude)
    let denominator = divisor.mantissa.magnitude
    let (quotient, remainder) = numerator.divided(by: denominator)
    let tail = Tail(remainder: remainder, divisor: denominator)
    return Self.fitting(quotient, scale: Self.scaleMax, isNegative: isNegative != divisor.isNegative, tail: tail)
  }

  /// The number with at most `places` decimal places. Places beyond 0…9 count as 0 or 9.
  public func rounded(to places: Int, _ rounding: Rounding = .halfEven) -> Decimal {
    let places = min(max(places, 0), Self.scaleMax)
    guard Int(scale) > places else { return self }
    let divisor = Self.powerOfTen(Int(scale) - places).magnitude
    let (quotient, remainder) = mantissa.magnitude.quotientAndRemainder(dividingBy: divisor)
    let up = rounding.goesUp(quotientIsOdd: quotient & 1 == 1, remainder: remainder, divisor: divisor, more: false)
    let magnitude = Int64(truncatingIfNeeded: quotient &+ (up ? 1 : 0))
    // A divisor of at least ten leaves room for the sign and the carry.
    return Decimal(mantissa: isNegative ? 0 &- magnitude : magnitude, scale: places) ?? self
  }

  /// What a division left over: `remainder/divisor` of one unit.
  private struct Tail {
    var remainder: UInt64
    var divisor: UInt64
  }

  private func sum(with other: Decimal, otherIsNegative: Bool) -> Decimal? {
    let common = max(scale, other.scale)
    let left = Wide(mantissa.magnitude, times: Self.powerOfTen(Int(common - scale)).magnitude)
    let right = Wide(other.mantissa.magnitude, times: Self.powerOfTen(Int(common - other.scale)).magnitude)
    if isNegative == otherIsNegative {
      return Self.fitting(left.plus(right), scale: Int(common), isNegative: isNegative)
    }
    if left < right { return Self.fitting(right.minus(left), scale: Int(common), isNegative: otherIsNegative) }
    return Self.fitting(left.minus(right), scale: Int(common), isNegative: isNegative)
  }

  /// `value / 10^scale`, losing only as many places as needed.
  private static func fitting(_ value: Wide, scale: Int, isNegative: Bool, tail: Tail? = nil) -> Decimal? {
    let limit = Int64.max.magnitude + (isNegative ? 1 : 0)
    for lost in max(0, scale - scaleMax)...scale {
      let divisor = powerOfTen(lost).magnitude
      let (quotient, remainder) = value.divided(by: divisor)
      guard quotient.high == 0, quotient.low <= limit else { continue }
      let more = (tail?.remainder ?? 0) != 0
      let isUp =
        lost == 0
        ? more && goesUp(quotient.low, tail)
        : Rounding.halfEven.goesUp(
          quotientIsOdd: quotient.low & 1 == 1, remainder: remainder, divisor: divisor, more: more)
      let magnitude = quotient.low &+ (isUp ? 1 : 0)
      guard magnitude <= limit else { continue }
      let mantissa = Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
      return Decimal(mantissa: mantissa, scale: scale - lost)
    }
    return nil
  }

  private static func goesUp(_ quotient: UInt64, _ tail: Tail?) -> Bool {
    guard let tail else { return false }
    return Rounding.halfEven.goesUp(
      quotientIsOdd: quotient & 1 == 1, remainder: tail.remainder, divisor: tail.divisor, more: false)
  }
}
