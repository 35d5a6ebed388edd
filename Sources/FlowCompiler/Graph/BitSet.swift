/// Sets of small numbers, one a row, in one array.
struct BitMatrix: Sendable {
  private var words: [UInt64]
  private let wordsPerRow: Int

  init(rows: Int, columns: Int) {
    wordsPerRow = (columns + 63) / 64
    words = [UInt64](repeating: 0, count: rows * wordsPerRow)
  }

  func contains(_ row: Int, _ column: Int) -> Bool {
    words[row * wordsPerRow + column >> 6] & (1 << UInt64(column & 63)) != 0
  }

  mutating func insert(_ row: Int, _ column: Int) {
    words[row * wordsPerRow + column >> 6] |= 1 << UInt64(column & 63)
  }

  mutating func remove(_ row: Int, _ column: Int) {
    words[row * wordsPerRow + column >> 6] &= ~(1 << UInt64(column & 63))
  }

  /// Adds what `other` has in one of its rows.
  mutating func formUnion(_ row: Int, with other: BitMatrix, row otherRow: Int) {
    for word in 0..<wordsPerRow {
      words[row * wordsPerRow + word] |= other.words[otherRow * wordsPerRow + word]
    }
  }

  /// Adds what `other` has and `except` has not. Whether anything was new.
  mutating func formUnion(_ row: Int, with other: BitMatrix, except: BitMatrix) -> Bool {
    var isChanged = false
    let base = row * wordsPerRow
    for word in base..<base + wordsPerRow {
      let joined = words[word] | other.words[word] & ~except.words[word]
      if joined != words[word] {
        words[word] = joined
        isChanged = true
      }
    }
    return isChanged
  }

  /// Visits the members of a row in ascending order.
  func forEach(in row: Int, _ visit: (Int) -> Void) {
    for word in 0..<wordsPerRow {
      var bits = words[row * wordsPerRow + word]
      while bits != 0 {
        visit(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
