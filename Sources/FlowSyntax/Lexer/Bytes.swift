/// Questions about single bytes of a text.
enum Byte {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let leftBrace = UInt8(ascii: "{")
  static let rightBrace = UInt8(ascii: "}")

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }

  @inline(__always)
  static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }

  /// A continuation byte of UTF-8.
  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension UnsafePointer where Pointee == UInt8 {
  /// Bytes of the letter here, 0 if there is none. Letters are those of `letter` in `Grammar/lexical.grammar`.
  @inline(__always)
  func letterLength(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return Byte.isASCIILetter(byte) ? 1 : 0 }
    return wideLetterLength(byte, self[index + 1])
  }

  /// U+00C0…U+024F without × and ÷, two bytes each.
  private func wideLetterLength(_ lead: UInt8, _ next: UInt8) -> Int {
    guard lead >= 0xC3, lead <= 0xC9, Byte.isContinuation(next) else { return 0 }
    if lead == 0xC3 { return next == 0x97 || next == 0xB7 ? 0 : 2 }
    return lead < 0xC9 || next <= 0x8F ? 2 : 0
  }

  /// The first index from `index` on that holds no digit.
  @inline(__always)
  func endOfDigits(from index: Int) -> Int {
    var end = index
    while Byte.isDigit(self[end]) { end &+= 1 }
    return end
  }

  /// Whether these bytes stand here.
  func matches(_ text: StaticString, at index: Int) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount where self[index + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
