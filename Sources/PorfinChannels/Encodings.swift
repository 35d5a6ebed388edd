/// Lower-case hexadecimal.
enum Hexadecimal {
  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
  }

  static func pair(_ byte: UInt8) -> [UInt8] { [digit(byte >> 4), digit(byte & 15)] }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes.flatMap(pair), as: UTF8.self) }

  static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 2 == 0 else { return nil }
    var result: [UInt8] = [], high: UInt8?
    for digit in text {
      guard let value = value(digit) else { return nil }
      if let first = high {
        result.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return result
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}

/// Base64 with either alphabet (RFC 4648 §4, §5); padding may be missing.
enum Base64 {
  static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
    var result: [UInt8] = [], bits: UInt32 = 0, count = 0
    for letter in text where letter != UInt8(ascii: "=") {
      guard let value = value(letter) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return count < 6 ? result : nil
  }

  private static func value(_ letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter - 0x41)
    case 0x61...0x7A: UInt32(letter - 0x61 + 26)
    case 0x30...0x39: UInt32(letter - 0x30 + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}

/// Comparison of secrets: takes as long for the first wrong byte as for the last.
enum ConstantTime {
  static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in left.indices { difference |= left[index] ^ right[index] }
    return difference == 0
  }
}

/// A short name of bytes, to know them again (FNV-1a); no protection against anyone who wants a collision.
enum Digest {
  static func text(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return Hexadecimal.text((0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) })
  }
}
