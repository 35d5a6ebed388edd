/// A set of registers of one window.
struct RegisterSet: Equatable, Sendable {
  private(set) var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  func contains(_ register: Register) -> Bool {
    let word = Int(register.number) / 64
    return word < words.count && words[word] >> (UInt64(register.number) & 63) & 1 != 0
  }

  mutating func insert(_ register: Register) {
    let word = Int(register.number) / 64
    if word < words.count { words[word] |= 1 << (UInt64(register.number) & 63) }
  }

  mutating func remove(_ register: Register) {
    let word = Int(register.number) / 64
    if word < words.count { words[word] &= ~(1 << (UInt64(register.number) & 63)) }
  }

  /// Adds all of `other`; true if that changed anything.
  mutating func formUnion(_ other: RegisterSet) -> Bool {
    var hasChanged = false
    for index in words.indices {
      let union = words[index] | other.words[index]
      hasChanged = hasChanged || union != words[index]
      words[index] = union
    }
    return hasChanged
  }

  /// Keeps what is also in `other`; true if that changed anything.
  mutating func formIntersection(_ other: RegisterSet) -> Bool {
    var hasChanged = false
    for index in words.indices {
      let both = words[index] & other.words[index]
      hasChanged = hasChanged || both != words[index]
      words[index] = both
    }
    return hasChanged
  }

  /// Ascending.
  var registers: [Register] {
    var list: [Register] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        list.append(Register(UInt16(truncatingIfNeeded: index * 64 + rest.trailingZeroBitCount)))
        rest &= rest - 1
      }
    }
    return list
  }
}
