/// Terminal columns of UTF-8 text, close enough to put carets under the right characters.
enum DisplayWidth {
  /// One scalar of a text.
  struct Scalar {
    var value: UInt32
    /// Bytes it takes, at least 1.
    var length: Int
    /// Terminal columns.
    var columns: Int
  }

  /// The scalar at `index`; bytes that are not UTF-8 count as one replacement character each.
  static func scalar(in bytes: [UInt8], at index: Int, before end: Int) -> Scalar {
    let first = bytes[index]
    if first < 0x80 { return Scalar(value: UInt32(first), length: 1, columns: 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + length <= end else { return broken }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = bytes[index + offset]
      guard next & 0xC0 == 0x80 else { return broken }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return Scalar(value: value, length: length, columns: columns(of: value))
  }

  private static let broken = Scalar(value: 0xFFFD, length: 1, columns: 1)

  /// Columns of one scalar: 0 for what joins the one before, 2 for wide scripts and emoji.
  static func columns(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x0300...0x036F, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60: 2
    case 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}
