import FlowValues

/// Cuts bytes into words, numbers and marks.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  private var isGlued = false

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    var decoder = ScalarDecoder(bytes)
    while let scalar = decoder.next(), tokens.count < Limits.replyTokensMax {
      switch Letters.fold(scalar.value) {
      case .ascii(let first, let second):
        append(first)
        if second != 0 { append(second) }
      case .other:
        let end = scalar.offset + Letters.byteCount(of: scalar.value)
        for byte in bytes[scalar.offset..<end] { append(byte) }
      case .nothing: break
      case .separator: separate(scalar.value)
      }
    }
  }

  private mutating func append(_ byte: UInt8) {
    let kind: Token.Kind = byte.isDigit ? .number : .word
    if isGlued, let last = tokens.last, last.kind == kind {
      tokens[tokens.count - 1].text.append(byte)
    } else {
      tokens.append(Token(kind: kind, text: [byte], isGlued: isGlued))
    }
    isGlued = true
  }

  private mutating func separate(_ scalar: UInt32) {
    if let mark = Self.mark(scalar) {
      tokens.append(Token(kind: .mark, text: [mark], isGlued: isGlued))
      isGlued = true
    } else if let name = Self.currency(scalar) {
      tokens.append(Token(kind: .word, text: Array(name.utf8), isGlued: false))
      isGlued = false
    } else if let fraction = Self.fraction(scalar) {
      let slash = Token(kind: .mark, text: [UInt8(ascii: "/")], isGlued: true)
      let denominator = Token(kind: .number, text: Array(fraction.denominator.utf8), isGlued: true)
      tokens.append(Token(kind: .number, text: Array(fraction.numerator.utf8), isGlued: false))
      tokens += [slash, denominator]
      isGlued = false
    } else {
      isGlued = false
    }
  }

  /// The ASCII mark that a code point is or resembles.
  private static func mark(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x21...0x7E: UInt8(scalar)
    case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    case 0x2044, 0x2215: UInt8(ascii: "/")
    default: nil
    }
  }

  private static func currency(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xA3: "libras"
    case 0xA5: "ienes"
    case 0x20AC: "euros"
    case 0x20BF: "bitcoins"
    default: nil
    }
  }

  private static func fraction(_ scalar: UInt32) -> (numerator: String, denominator: String)? {
    switch scalar {
    case 0xBC: ("1", "4")
    case 0xBD: ("1", "2")
    case 0xBE: ("3", "4")
    case 0x2153: ("1", "3")
    case 0x2154: ("2", "3")
    case 0x2155: ("1", "5")
    case 0x2159: ("1", "6")
    case 0x215B: ("1", "8")
    default: nil
    }
  }
}
