import FlowDiagnostics

/// Whether the file is UTF-8 at all.
extension Lexer {
  /// Tells of the first bytes that are not UTF-8: a file in another encoding is one mistake, not a hundred.
  mutating func reportInvalidUTF8() {
    var index = 0
    while index < count {
      if bytes[index] < 0x80 {
        index = endOfASCII(from: index)
        continue
      }
      let length = scalarLength(at: index)
      guard length > 0 else {
        var end = index + 1
        while end < count, bytes[end] >= 0x80, scalarLength(at: end) == 0 { end += 1 }
        problems.report(.invalidUTF8, index..<end)
        problems.mute(index..<end)
        return
      }
      index += length
    }
  }

  private func endOfASCII(from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawPointer(bytes)
    while index &+ 8 <= count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
      index &+= 8
    }
    while index < count, bytes[index] < 0x80 { index &+= 1 }
    return index
  }

  /// Bytes of the Unicode scalar here, 0 if it is none: no overlong form, no surrogate, nothing beyond U+10FFFF.
  func scalarLength(at index: Int) -> Int {
    let lead = bytes[index]
    let second = bytes[index + 1]
    switch lead {
    case 0xC2...0xDF: return Byte.isContinuation(second) ? 2 : 0
    case 0xE0...0xEF:
      guard Byte.isContinuation(second), Byte.isContinuation(bytes[index + 2]) else { return 0 }
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard Byte.isContinuation(second), Byte.isContinuation(bytes[index + 2]), Byte.isContinuation(bytes[index + 3])
      else { return 0 }
      if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
