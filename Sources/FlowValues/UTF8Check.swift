/// Well-formed UTF-8: no surrogates, nothing beyond U+10FFFF, nothing written longer than needed.
public enum UTF8Check {
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      guard let length = sequenceLength(in: bytes, at: position) else { return false }
      position += length
    }
    return true
  }

  /// The bytes with U+FFFD for each byte that is not part of well-formed UTF-8.
  public static func mended(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
      if isValid(buffer) { return bytes }
      var mended: [UInt8] = []
      var position = 0
      while position < buffer.count {
        if let length = sequenceLength(in: buffer, at: position) {
          mended.append(contentsOf: buffer[position..<position + length])
          position += length
        } else {
          mended.append(contentsOf: [0xef, 0xbf, 0xbd])
          position += 1
        }
      }
      return mended
    }
  }

  /// Bytes of the code point that begins at `position`, an index of `bytes`; nil if none does.
  public static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
    let lead = bytes[position]
    if lead < 0x80 { return 1 }
    let length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    guard length > 0, position + length <= bytes.count else { return nil }
    for offset in 1..<length where bytes[position + offset] & 0xc0 != 0x80 { return nil }
    let second = bytes[position + 1]
    switch lead {
    case 0xe0 where second < 0xa0, 0xed where second > 0x9f, 0xf0 where second < 0x90, 0xf4 where second > 0x8f:
      return nil
    default: return length
    }
  }
}
