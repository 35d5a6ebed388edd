/// How many letters two words differ by.
enum EditDistance {
  /// Insertions, deletions, changes and swaps of neighbours; nil if more than `limit`.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in 0..<left.count {
      row[0] = i + 1
      var best = row[0]
      for j in 0..<right.count {
        let isSame = left[i] == right[j]
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (isSame ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
        best = min(best, row[j + 1])
      }
      guard best <= limit else { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// How many letters may differ in a word of that length: none below five, one below nine, else two.
  static func tolerance(_ length: Int) -> Int {
    length < 5 ? 0 : length < 9 ? 1 : 2
  }
}
