/// A hash table from two small numbers to one: open addressing, no deletion, no allocation per entry.
struct PairTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0
  private static let free = UInt64.max

  init() {
    keys = Array(repeating: Self.free, count: 64)
    values = Array(repeating: -1, count: 64)
  }

  subscript(first: Int32, second: Int32) -> Int32? {
    let slot = slot(of: key(first, second))
    return keys[slot] == Self.free ? nil : values[slot]
  }

  mutating func set(_ first: Int32, _ second: Int32, to value: Int32) {
    if count * 2 >= keys.count { grow() }
    let key = key(first, second)
    let slot = slot(of: key)
    if keys[slot] == Self.free { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while keys[slot] != Self.free, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = Array(repeating: Self.free, count: oldKeys.count * 2)
    values = Array(repeating: -1, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != Self.free {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = oldValues[index]
    }
  }
}
