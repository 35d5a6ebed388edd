/// Reads the literals of the language (Grammar/lexical.grammar) from the bytes of their token.
public enum Literal {
  /// The longest duration that can be written: a century.
  public static let durationSecondsMax = Limits.durationSecondsMax

  /// Why a token has no value.
  public enum Fault: Error, Equatable, Sendable {
    /// Not written as such a literal.
    case malformed
    /// Written well, but there is no such value: 2026-13-40, 25:00, 12 decimal places.
    case outOfRange
  }
}

/// Reads bytes from the left.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }
  var next: UInt8? { rest.first }

  /// Takes the byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  mutating func takeBlanks() {
    while let byte = rest.first, byte.isBlank { rest.removeFirst() }
  }

  /// The digits that come next, at most `limit` of them.
  mutating func takeDigits(limit: Int = Limits.inputBytesMax) -> ArraySlice<UInt8> {
    let digits = rest.prefix(limit).prefix { $0.isDigit }
    rest = rest[digits.endIndex...]
    return digits
  }

  /// ASCII letters and bytes beyond ASCII that come next.
  mutating func takeWord() -> ArraySlice<UInt8> {
    let word = rest.prefix { $0.isASCIILetter || $0 >= 0x80 }
    rest = rest[word.endIndex...]
    return word
  }

  /// The number that `minimum…maximum` digits make. Nil if there are fewer.
  mutating func takeNumber(digits minimum: Int, _ maximum: Int) -> Int? {
    let digits = takeDigits(limit: maximum)
    guard digits.count >= minimum, digits.count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.digit) }
  }
}
