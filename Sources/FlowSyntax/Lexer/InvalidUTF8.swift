import FlowDiagnostics
import FlowValues

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

  /// Bytes of the Unicode scalar here, 0 if it is none.
  func scalarLength(at index: Int) -> Int {
    UTF8Check.sequenceLength(in: UnsafeBufferPointer(start: bytes, count: count), at: index) ?? 0
  }
}
