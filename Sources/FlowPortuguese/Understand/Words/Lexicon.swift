/// The words that mean something in replies, with their usual abbreviations and misspellings.
enum Lexicon {
  struct Entry {
    var text: [UInt8]
    var word: Word
  }

  /// What a folded word can mean.
  static func look(up text: [UInt8]) -> Word { find(text) ?? Word() }

  static func find(_ text: [UInt8]) -> Word? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].text == text { return entries[middle].word }
      if entries[middle].text.lexicographicallyPrecedes(text) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Sorted by text.
  static let entries: [Entry] = {
    var builder = Builder()
    builder.addNumbers()
    builder.addCalendar()
    builder.addUnits()
    builder.addParticles()
    return builder.merged()
  }()

  /// Collects rows `meaning, "spelling spelling …"`; a spelling of several rows has all their meanings.
  struct Builder {
    private var rows: [Entry] = []

    mutating func add(_ word: Word, _ spellings: StaticString) {
      spellings.withUTF8Buffer { bytes in
        for spelling in bytes.split(separator: UInt8(ascii: " ")) {
          rows.append(Entry(text: Array(spelling), word: word))
        }
      }
    }

    func merged() -> [Entry] {
      let sorted = rows.sorted { $0.text.lexicographicallyPrecedes($1.text) }
      var merged: [Entry] = []
      for row in sorted {
        if merged.last?.text == row.text {
          merged[merged.count - 1].word.merge(row.word)
        } else {
          merged.append(row)
        }
      }
      return merged
    }
  }
}
