/// The folded words of a text.
struct Words {
  private let words: [[UInt8]]

  init(_ bytes: ArraySlice<UInt8>) {
    words = Self.split(Fold.folded(bytes))
  }

  /// Pieces of a text as words, each folded as a whole.
  init(pieces: [[UInt8]]) {
    words = pieces.map { Fold.folded($0[...]) }
  }

  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }

  subscript(index: Int) -> [UInt8] { words[index] }

  /// Whether these words stand at that place.
  func has(_ phrase: [[UInt8]], at start: Int) -> Bool {
    guard start + phrase.count <= words.count else { return false }
    for (offset, word) in phrase.enumerated() where words[start + offset] != word { return false }
    return true
  }

  /// The place behind the words of `phrase`, if the text begins with them.
  func end(of phrase: StaticString) -> Int? {
    let phrase = Self.split(phrase)
    return has(phrase, at: 0) ? phrase.count : nil
  }

  /// The words between single blanks.
  static func split(_ phrase: StaticString) -> [[UInt8]] {
    phrase.withUTF8Buffer { split(Array($0)) }
  }

  private static func split(_ folded: [UInt8]) -> [[UInt8]] {
    folded.split(separator: UInt8(ascii: " ")).map { Array($0) }
  }
}
