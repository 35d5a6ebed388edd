import FlowValues

/// Upper and lower case of the letters of European languages (Latin-1 and Latin Extended-A).
enum LetterCase {
  static func upper(_ text: [UInt8]) -> [UInt8] { mapped(text) { upper($0) } }

  static func lower(_ text: [UInt8]) -> [UInt8] { mapped(text) { lower($0) } }

  /// Each word with a capital, but not the small words of names (`Maria da Silva e Souza`).
  static func title(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, !isSeparator(text[index]) { index += 1 }
      appendTitled(lower(Array(text[start..<index])), isFirst: start == 0, to: &result)
      if index < text.count {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  static func upper(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: scalar - 32
    case 0xFF: 0x178
    case 0x131: 0x49
    case 0x17F: 0x53
    case 0x139...0x148, 0x179...0x17E: isOdd(scalar) ? scalar : scalar - 1
    case 0x100...0x130, 0x132...0x137, 0x14A...0x177: isOdd(scalar) ? scalar - 1 : scalar
    default: scalar
    }
  }

  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: isOdd(scalar) ? scalar + 1 : scalar
    case 0x100...0x137, 0x14A...0x177: isOdd(scalar) ? scalar : scalar + 1
    default: scalar
    }
  }

  private static let smallWords: [StaticString] = ["da", "das", "de", "di", "do", "dos", "du", "e"]

  private static func appendTitled(_ word: [UInt8], isFirst: Bool, to text: inout [UInt8]) {
    if !isFirst, smallWords.contains(where: { $0.hasBytes(word[...]) }) {
      text += word
      return
    }
    var decoder = ScalarDecoder(word[...])
    guard let first = decoder.next() else { return }
    guard first.isValid else { return text += word }
    appendScalar(upper(first.value), to: &text)
    if let second = decoder.next() { text += word[second.offset...] }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "(")
  }

  private static func isOdd(_ scalar: UInt32) -> Bool { scalar & 1 == 1 }

  private static func mapped(_ text: [UInt8], _ map: (UInt32) -> UInt32) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var decoder = ScalarDecoder(text[...])
    while let scalar = decoder.next() {
      if scalar.isValid {
        appendScalar(map(scalar.value), to: &result)
      } else {
        // Bytes that are no UTF-8 stay as they are.
        result.append(text[scalar.offset])
      }
    }
    return result
  }

  private static func appendScalar(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: text.append(UInt8(scalar))
    case 0..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case 0..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
