/// UTF-8 text under construction.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  @inline(never) var string: String { String(decoding: bytes, as: UTF8.self) }

  @inline(never) mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  mutating func newline() { bytes.append(0x0A) }

  mutating func repeating(_ byte: UInt8, _ count: Int) {
    for _ in 0..<max(0, count) { bytes.append(byte) }
  }

  /// A whole number, in decimal.
  mutating func append(number: Int) { append(String(number)) }

  /// A whole number, right-aligned.
  mutating func append(number: Int, width: Int) {
    let digits = String(number)
    repeating(0x20, width - digits.utf8.count)
    append(digits)
  }
}
