/// Splits assembler text into words, quoted texts and brackets.
struct TokenReader {
  private let bytes: [UInt8]
  private var position = 0
  /// From 1.
  private(set) var line = 1
  /// Line of the first mistake.
  private(set) var failure: Int?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  enum Token: Equatable {
    case word([UInt8])
    case text([UInt8])
    case open, close, end
  }

  mutating func fail() {
    if failure == nil { failure = line }
    position = bytes.count
  }

  /// The next token, which stays the next one.
  func peek() -> Token {
    var copy = self
    return copy.next()
  }

  mutating func next() -> Token {
    skipBlanks()
    guard position < bytes.count else { return .end }
    switch bytes[position] {
    case UInt8(ascii: "["):
      position += 1
      return .open
    case UInt8(ascii: "]"):
      position += 1
      return .close
    case UInt8(ascii: "\""): return .text(quoted())
    default: return .word(word())
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ";") {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        continue
      }
      guard byte <= 32 else { return }
      if byte == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private mutating func word() -> [UInt8] {
    let start = position
    while position < bytes.count, !Self.ends(bytes[position]) { position += 1 }
    return Array(bytes[start..<position])
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: "\"")
  }

  private mutating func quoted() -> [UInt8] {
    var text: [UInt8] = []
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\"), position + 3 < bytes.count,
        let high = Self.digit(bytes[position + 2]), let low = Self.digit(bytes[position + 3])
      {
        text.append(high << 4 | low)
        position += 4
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    if position < bytes.count { position += 1 } else { fail() }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// A decimal number with an optional sign; nil if it is none or does not fit.
  var decimal: Int64? {
    var digits = self
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int64(byte - UInt8(ascii: "0"))
      let (sum, isTooLarge) = shifted.addingReportingOverflow(isNegative ? 0 - digit : digit)
      if overflow || isTooLarge { return nil }
      value = sum
    }
    return value
  }
}
