/// How a number loses decimal places.
public enum Rounding: UInt8, Sendable, CaseIterable {
  /// To the nearest; a tie goes to the even digit (ABNT NBR 5891).
  case halfEven
  /// To the nearest; a tie goes away from zero, as a pocket calculator does.
  case halfUp
  /// Towards zero.
  case down
  /// Away from zero.
  case up

  /// Whether the magnitude `quotient + remainder/divisor` goes up to the next whole number.
  /// `more` says that something not zero follows behind the remainder.
  func goesUp(quotientIsOdd: Bool, remainder: UInt64, divisor: UInt64, more: Bool) -> Bool {
    if remainder == 0, !more { return false }
    switch self {
    case .down: return false
    case .up: return true
    case .halfEven, .halfUp:
      let rest = divisor &- remainder
      if remainder != rest { return remainder > rest }
      return more || self == .halfUp || quotientIsOdd
    }
  }
}
