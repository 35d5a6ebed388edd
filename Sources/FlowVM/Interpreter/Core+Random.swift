import FlowBytecode

extension Core {
  /// The next number of the turn's sequence (splitmix64), below `count`.
  mutating func randomNumber(below count: Int) -> Word {
    random &+= 0x9e37_79b9_7f4a_7c15
    var value = random
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    value ^= value >> 31
    return Word(truncatingIfNeeded: (value >> 33) % UInt64(max(count, 1)))
  }
}
