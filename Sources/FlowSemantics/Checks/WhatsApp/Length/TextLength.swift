/// Least and greatest length of a text in UTF-16 units, which are never fewer than its characters.
struct TextLength: Equatable {
  var least: Int
  /// nil: there is no bound.
  var most: Int?

  static let zero = TextLength(least: 0, most: 0)
  static let any = TextLength(least: 0, most: nil)

  static func exactly(_ length: Int) -> TextLength { TextLength(least: length, most: length) }
  static func between(_ least: Int, _ most: Int) -> TextLength { TextLength(least: least, most: most) }

  static func + (left: TextLength, right: TextLength) -> TextLength {
    var most: Int?
    if let a = left.most, let b = right.most { most = min(a &+ b, 1 << 30) }
    return TextLength(least: left.least &+ right.least, most: most)
  }

  /// One of the two.
  func or(_ other: TextLength) -> TextLength {
    var longest: Int?
    if let most, let second = other.most { longest = max(most, second) }
    return TextLength(least: min(least, other.least), most: longest)
  }

  /// Cut off after so many characters.
  func limited(to length: Int) -> TextLength {
    TextLength(least: min(least, length), most: min(most ?? length, length))
  }

  /// UTF-16 units of UTF-8 bytes: one for every first byte of a code point, one more for those of four bytes.
  static func units(_ bytes: ArraySlice<UInt8>) -> Int {
    var units = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { units += 1 }
      if byte >= 0xF0 { units += 1 }
    }
    return units
  }
}
