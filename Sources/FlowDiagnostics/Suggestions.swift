/// "Did you mean": collects the candidates nearest to a word that is not known.
///
/// Distance is the number of letters added, dropped, changed or swapped with their neighbour, where case and accents
/// cost nothing. Offer candidates one by one, then read `best`.
public struct Suggestions {
  private let word: [UInt8]
  private let distanceMax: Int
  private var found: [Found] = []

  private struct Found {
    var text: [UInt8]
    var distance: Int
  }

  public init(for word: ArraySlice<UInt8>) {
    self.word = Folding.folded(word)
    // Of one letter only the case or the accent may be wrong.
    distanceMax = self.word.count < 2 ? 0 : max(1, self.word.count / 3)
  }

  public init(for word: [UInt8]) { self.init(for: word[...]) }

  /// Considers one candidate.
  public mutating func offer(_ candidate: ArraySlice<UInt8>) {
    guard word.count <= Limits.wordBytesMax, candidate.count <= Limits.wordBytesMax, !candidate.isEmpty else { return }
    let folded = Folding.folded(candidate)
    // `book` for `booking`: a beginning in common is a good guess even when the ends differ a lot.
    let isBeginning = word.count >= 3 && folded.count >= 3 && (folded.starts(with: word) || word.starts(with: folded))
    guard isBeginning || abs(folded.count - word.count) <= distanceMax else { return }
    let distance =
      isBeginning ? min(distanceMax, EditDistance.between(word, folded)) : EditDistance.between(word, folded)
    guard distance <= distanceMax, !found.contains(where: { $0.text[...] == candidate }) else { return }
    insert(Found(text: Array(candidate), distance: distance))
  }

  public mutating func offer(_ candidate: [UInt8]) { offer(candidate[...]) }

  /// The nearest candidates, best first.
  public var best: [String] { found.map { String(decoding: $0.text, as: UTF8.self) } }

  /// Keeps `found` ordered by distance, then by text, and short.
  private mutating func insert(_ new: Found) {
    var index = found.count
    while index > 0, precedes(new, found[index - 1]) { index -= 1 }
    guard index < Limits.suggestionsMax else { return }
    found.insert(new, at: index)
    if found.count > Limits.suggestionsMax { found.removeLast() }
  }

  private func precedes(_ left: Found, _ right: Found) -> Bool {
    left.distance != right.distance ? left.distance < right.distance : left.text.lexicographicallyPrecedes(right.text)
  }
}

/// Optimal string alignment distance.
enum EditDistance {
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = before
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var best = previous[column - 1] + (same ? 0 : 1)
        best = min(best, previous[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, before[column - 2] + 1)
        }
        current[column] = best
      }
      swap(&before, &previous)
      swap(&previous, &current)
    }
    return previous[right.count]
  }
}

/// Letters without case and accents, for the Latin letters that names may use.
enum Folding {
  static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1
      if byte == 0xC3, next < text.endIndex {
        result.append(base[Int(text[next] & 0x1F)])
        index += 2
      } else {
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      }
    }
    return result
  }

  /// The letters U+00C0…U+00DF; those of U+00E0…U+00FF fold alike.
  private static let base: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo*ouuuuyts".utf8)
}
