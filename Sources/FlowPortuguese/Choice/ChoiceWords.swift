/// Which words of a reply to a menu say something.
enum ChoiceWords {
  /// The folded text without the words that people put around their choice: `quero a … por favor`.
  static func withoutFillers(_ folded: [UInt8]) -> [UInt8] {
    var words = folded.split(separator: UInt8(ascii: " "))[...]
    while words.count > 1, let first = words.first, Fillers.isFiller(first) { words.removeFirst() }
    while words.count > 1, let last = words.last, Fillers.isFiller(last) { words.removeLast() }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

  static func significant(_ folded: [UInt8]) -> [[UInt8]] {
    significant(folded.split(separator: UInt8(ascii: " ")).map { Array($0) })
  }

  static func significant(_ words: [[UInt8]]) -> [[UInt8]] {
    let significant = words.filter { !Fillers.isFiller($0[...]) && !Fillers.isSmall($0) }
    return significant.isEmpty ? words.filter { !Fillers.isSmall($0) } : significant
  }

  /// The same word, or its plural; with typing errors if spelling is in question.
  static func areSame(_ left: [UInt8], _ right: [UInt8], _ evidence: ChoiceEvidence) -> Bool {
    let left = singular(left)
    let right = singular(right)
    if left == right { return true }
    guard evidence == .spelling else { return false }
    let length = min(left.count, right.count)
    return EditDistance.between(left, right, limit: EditDistance.tolerance(length)) != nil
  }

  /// `preços` and `preço`, `opções` and `opção`.
  private static func singular(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3 else { return word }
    if word.suffix(3).elementsEqual("oes".utf8) { return word.dropLast(3) + Array("ao".utf8) }
    return word.last == UInt8(ascii: "s") ? Array(word.dropLast()) : word
  }
}
