/// Reads Unicode scalars from any bytes; what is not UTF-8 reads as U+FFFD, one byte at a time.
struct ScalarDecoder {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  static let replacement: UInt32 = 0xFFFD

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next scalar, the index of its first byte, and whether it stands there as UTF-8.
  mutating func next() -> (value: UInt32, offset: Int, isValid: Bool)? {
    guard position < bytes.endIndex else { return nil }
    let offset = position
    let lead = bytes[position]
    position += 1
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 1 else { return (length == 1 ? UInt32(lead) : Self.replacement, offset, length == 1) }
    guard offset + length <= bytes.endIndex else { return (Self.replacement, offset, false) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in (offset + 1)..<(offset + length) {
      guard bytes[index] & 0xC0 == 0x80 else { return (Self.replacement, offset, false) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard isWellFormed(value, length) else { return (Self.replacement, offset, false) }
    position = offset + length
    return (value, offset, true)
  }

  /// Neither a surrogate, nor beyond Unicode, nor written longer than needed.
  private func isWellFormed(_ value: UInt32, _ length: Int) -> Bool {
    if value >= 0xD800, value < 0xE000 { return false }
    return value <= 0x10FFFF && value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
  }
}
