/// Which of some variables have a value, on a way that may not exist.
struct AssignedSet: Equatable {
  /// Nobody comes here: agrees with everything.
  private(set) var isUnreachable: Bool
  private var words: [UInt64]

  /// None has a value.
  init(count: Int) {
    isUnreachable = false
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  func contains(_ number: Int) -> Bool { isUnreachable || words[number / 64] >> UInt64(number % 64) & 1 == 1 }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  mutating func remove(_ number: Int) { words[number / 64] &= ~(1 << UInt64(number % 64)) }

  mutating func leave() { isUnreachable = true }

  /// Where two ways meet, a variable has a value if it has one on both.
  mutating func meet(_ other: AssignedSet) {
    if other.isUnreachable { return }
    if isUnreachable {
      self = other
      return
    }
    for index in words.indices { words[index] &= other.words[index] }
  }

  static func unreachable(count: Int) -> AssignedSet {
    var set = AssignedSet(count: count)
    set.leave()
    return set
  }
}
