/// An exact decimal number: `mantissa / 10^scale`, at most nine decimal places.
///
/// Always normalised (no trailing zero behind the comma), so that equal numbers have equal fields.
public struct Decimal: Equatable, Hashable, Sendable {
  public let mantissa: Int64
  /// Decimal places, 0…9.
  public let scale: UInt8

  public static let scaleMax = 9
  public static let zero = Decimal(0)
  public static let one = Decimal(1)

  public init(_ integer: Int64) {
    mantissa = integer
    scale = 0
  }

  /// Nil if `scale` is not within 0…9. Normalises.
  public init?(mantissa: Int64, scale: Int) {
    guard scale >= 0, scale <= Self.scaleMax else { return nil }
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = UInt8(truncatingIfNeeded: scale)
  }

  public var isZero: Bool { mantissa == 0 }
  public var isNegative: Bool { mantissa < 0 }

  /// Whether the number has no places behind the comma.
  public var isWhole: Bool { scale == 0 }

  /// The whole part, towards zero.
  public var truncated: Int64 { mantissa / Self.powerOfTen(Int(scale)) }

  /// 10^exponent for 0…18.
  static func powerOfTen(_ exponent: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<exponent { power &*= 10 }
    return power
  }
}

extension Decimal: Comparable {
  public static func < (left: Decimal, right: Decimal) -> Bool { left.compared(to: right) < 0 }

  /// Negative, zero or positive: less, equal, greater.
  public func compared(to other: Decimal) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let common = max(scale, other.scale)
    let left = Wide(mantissa.magnitude, times: Self.powerOfTen(Int(common - scale)).magnitude)
    let right = Wide(other.mantissa.magnitude, times: Self.powerOfTen(Int(common - other.scale)).magnitude)
    if left == right { return 0 }
    return (left < right) == isNegative ? 1 : -1
  }
}
