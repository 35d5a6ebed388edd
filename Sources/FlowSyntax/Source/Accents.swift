/// Spelling without accents, for authors whose keyboard lacks them.
enum Accents {
  /// The letters U+00E0…U+00FF without their accents; other bytes stay.
  static func removed(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < word.count {
      if word[index] == 0xC3, index + 1 < word.count, word[index + 1] >= 0xA0 {
        result.append(base[Int(word[index + 1] - 0xA0)])
        index += 2
      } else {
        result.append(word[index])
        index += 1
      }
    }
    return result
  }

  private static let base: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo/ouuuuypy".utf8)
}
