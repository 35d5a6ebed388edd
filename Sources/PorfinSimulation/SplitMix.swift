/// A small, fast generator of numbers (SplitMix64, Steele, Lea, Flood 2014): the same seed gives the same run everywhere.
public struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }

  /// From 0 up to but not including `limit`; 0 if there is no such number.
  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

  /// True so many times in a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1_000) < perMille }
}
