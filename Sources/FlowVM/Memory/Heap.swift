import FlowBytecode

/// The words of all values of a turn: zero words, constants of the program, then what the turn makes.
///
/// Nothing is freed before the turn ends. A handle is a word number; it stays good when the memory moves.
struct Heap: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Word>
  private(set) var count: Int
  private var capacity: Int
  private let countMax: Int
  /// Handles below are constants.
  let constantsEnd: Int

  init(constants: [Word], wordsMax: Int) {
    constantsEnd = constants.count
    count = constants.count
    capacity = constants.count + 1024
    countMax = constants.count + wordsMax
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
    for (index, word) in constants.enumerated() { base[index] = word }
  }

  deinit { base.deallocate() }

  /// Forgets everything but the constants.
  mutating func reset() { count = constantsEnd }

  /// The number of the first of `words` new words, whose content is undefined; nil if there is no room.
  mutating func allocate(_ words: Int) -> Int? {
    let first = count
    guard words <= countMax - first else { return nil }
    if first + words > capacity { grow(to: first + words) }
    count = first + words
    return first
  }

  private mutating func grow(to needed: Int) {
    let newCapacity = min(max(needed, capacity * 2), countMax)
    let moved = UnsafeMutablePointer<Word>.allocate(capacity: newCapacity)
    moved.initialize(from: base, count: count)
    (moved + count).initialize(repeating: 0, count: newCapacity - count)
    base.deallocate()
    base = moved
    capacity = newCapacity
  }
}
