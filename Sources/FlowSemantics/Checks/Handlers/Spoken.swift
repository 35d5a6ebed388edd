/// Words as the machine compares what customers write: without case, accents, punctuation and superfluous blanks.
enum Spoken {
  /// Words of text that has none (only symbols) are its bytes.
  static func words(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var needsBlank = false
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let isPair = byte == 0xC3 && index + 1 < text.endIndex
      let letter = isPair ? base[Int(text[index + 1] & 0x1F)] : lower(byte)
      index += isPair ? 2 : 1
      if letter == blank {
        needsBlank = true
      } else {
        if needsBlank, !words.isEmpty { words.append(blank) }
        needsBlank = false
        words.append(letter)
      }
    }
    return words.isEmpty ? Array(text) : words
  }

  private static let blank: UInt8 = 0x20

  /// A letter or digit in small; a blank for ASCII of any other kind; other bytes as they are.
  private static func lower(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: byte
    default: blank
    }
  }

  /// The letters U+00C0…U+00DF without accents; those of U+00E0…U+00FF are the same.
  private static let base: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo ouuuuyts".utf8)
}
