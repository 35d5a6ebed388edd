/// Questions about single bytes of UTF-8.
extension UInt8 {
  @inlinable public var isDigit: Bool { self &- 48 < 10 }
  @inlinable public var isASCIILetter: Bool { (self | 32) &- 97 < 26 }
  @inlinable public var isBlank: Bool { self == 32 || self &- 9 < 5 }
  /// Lower-cased if it is an ASCII capital.
  @inlinable public var lowered: UInt8 { self &- 65 < 26 ? self | 32 : self }
  /// Upper-cased if it is an ASCII small letter.
  @inlinable public var uppered: UInt8 { self &- 97 < 26 ? self & 0xDF : self }
  /// The value of a digit.
  @inlinable public var digit: Int64 { Int64(self &- 48) }
}

extension ArraySlice<UInt8> {
  /// Without blanks at both ends.
  public var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let byte = slice.first, byte.isBlank { slice.removeFirst() }
    while let byte = slice.last, byte.isBlank { slice.removeLast() }
    return slice
  }

  /// The digits; blanks and the given marks are left out. Nil if anything else stands there.
  func digits(ignoring marks: StaticString) -> [UInt8]? {
    guard count <= Limits.inputBytesMax else { return nil }
    var digits: [UInt8] = []
    for byte in self {
      if byte.isDigit {
        digits.append(byte)
      } else if !byte.isBlank, !marks.contains(byte) {
        return nil
      }
    }
    return digits
  }
}

extension StaticString {
  /// Whether these are the bytes of this text.
  public func hasBytes(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard hasPointerRepresentation, utf8CodeUnitCount == bytes.count else { return false }
    return withUTF8Buffer { $0.elementsEqual(bytes) }
  }

  func contains(_ byte: UInt8) -> Bool {
    withUTF8Buffer { $0.contains(byte) }
  }
}
