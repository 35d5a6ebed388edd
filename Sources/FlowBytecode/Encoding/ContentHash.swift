/// 128 bits by which two contents are told apart. Not for secrets.
///
/// Each step is invertible for a given state, so contents that differ in one place only never have the same hash.
public struct ContentHash: Equatable, Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { ContentHash(of: $0) }
  }

  public init(of bytes: UnsafeBufferPointer<UInt8>) {
    var first: UInt64 = 0x9e37_79b9_7f4a_7c15
    var second: UInt64 = 0xc2b2_ae3d_27d4_eb4f
    var position = 0
    while position < bytes.count {
      var word: UInt64 = 0
      let end = min(position + 8, bytes.count)
      for index in position..<end { word |= UInt64(bytes[index]) << UInt64((index - position) * 8) }
      position = end
      first = Self.mixed(first ^ word)
      second = Self.mixed((second &+ word) ^ (second >> 31))
    }
    high = Self.mixed(first ^ UInt64(bytes.count) ^ second << 1)
    low = Self.mixed(second &+ first)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ value >> 32) &* 0xd6e8_feb8_6659_fd93
    mixed = (mixed ^ mixed >> 29) &* 0xa076_1d64_78bd_642f
    return mixed ^ mixed >> 32
  }

  /// 32 hexadecimal digits.
  public var hexadecimal: [UInt8] {
    var digits: [UInt8] = []
    for word in [high, low] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return digits
  }
}
