import FlowValues

/// The content of a register. What it means is said by the register's type: see `TypeDescriptor`.
public typealias Word = Int64

extension Word {
  /// The absent value of every optional type. Wrapping a number that happens to be this one is an overflow fault.
  @inlinable public static var none: Word { .min }

  /// A decimal as one word: mantissa × 16 + scale. Equal numbers have equal words because `Decimal` is normalised.
  ///
  /// A mantissa beyond 60 bits (17 digits are always safe) gives up decimal places, rounding half-even.
  /// Nil is overflow: not even without decimal places does it fit.
  public static func pack(_ decimal: Decimal) -> Word? {
    var decimal = decimal
    while !decimal.mantissa.fitsPacked, decimal.scale > 0 { decimal = decimal.rounded(to: Int(decimal.scale) - 1) }
    return decimal.mantissa.fitsPacked ? decimal.mantissa << 4 | Word(decimal.scale) : nil
  }

  /// The decimal in a word that `pack` made; any other word gives some decimal.
  public var unpacked: Decimal { Decimal(mantissa: self >> 4, scale: Int(self & 15)) ?? .zero }

  var fitsPacked: Bool { self > -(1 << 59) && self < 1 << 59 }

  /// Whether this is the one word of a decimal: what `pack` could have made.
  public var isPackedDecimal: Bool {
    guard self & 15 <= Word(Decimal.scaleMax), (self >> 4).fitsPacked else { return false }
    return self & 15 == 0 || (self >> 4) % 10 != 0
  }
}
