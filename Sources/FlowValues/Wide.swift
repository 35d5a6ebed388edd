/// An unsigned number of 128 bits, enough for products and quotients of decimals.
///
/// Written out because the 128-bit division of the standard library needs run-time support that the browser build lacks.
struct Wide: Equatable {
  var high: UInt64
  var low: UInt64

  init(_ low: UInt64) {
    high = 0
    self.low = low
  }

  init(_ left: UInt64, times right: UInt64) {
    (high, low) = left.multipliedFullWidth(by: right)
  }

  static func < (left: Wide, right: Wide) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }

  /// The sum of two numbers below 2^127.
  func plus(_ other: Wide) -> Wide {
    var sum = self
    let (low, carry) = low.addingReportingOverflow(other.low)
    sum.low = low
    sum.high = high &+ other.high &+ (carry ? 1 : 0)
    return sum
  }

  /// The difference; `other` must not be greater.
  func minus(_ other: Wide) -> Wide {
    var difference = self
    let (low, borrow) = low.subtractingReportingOverflow(other.low)
    difference.low = low
    difference.high = high &- other.high &- (borrow ? 1 : 0)
    return difference
  }

  /// Quotient and remainder; `divisor` must not be zero.
  func divided(by divisor: UInt64) -> (quotient: Wide, remainder: UInt64) {
    let (top, rest) = high.quotientAndRemainder(dividingBy: divisor)
    let (bottom, remainder) = divisor.dividingFullWidth((rest, low))
    var quotient = Wide(bottom)
    quotient.high = top
    return (quotient, remainder)
  }
}
