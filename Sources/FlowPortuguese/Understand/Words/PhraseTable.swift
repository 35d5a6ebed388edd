/// Phrases of one or more folded words and what each means.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    var words: [[UInt8]]
    var meaning: Meaning
  }

  /// Sorted by their first word.
  private let entries: [Entry]

  init(_ lists: [([StaticString], Meaning)]) {
    var entries: [Entry] = []
    for (phrases, meaning) in lists {
      for phrase in phrases { entries.append(Entry(words: Words.split(phrase), meaning: meaning)) }
    }
    self.entries = entries.sorted { $0.words[0].lexicographicallyPrecedes($1.words[0]) }
  }

  /// The longest phrase at that place, and the place behind it.
  func longest(in words: Words, at start: Int) -> (meaning: Meaning, end: Int)? {
    var longest: (meaning: Meaning, end: Int)?
    var index = firstEntry(words[start])
    while index < entries.count, entries[index].words[0] == words[start] {
      let entry = entries[index]
      let end = start + entry.words.count
      if end > longest?.end ?? start, words.has(entry.words, at: start) { longest = (entry.meaning, end) }
      index += 1
    }
    return longest
  }

  /// The first entry that does not stand before that word.
  private func firstEntry(_ word: [UInt8]) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].words[0].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
