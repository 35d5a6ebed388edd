/// Bytes to a JSON value (RFC 8259). Total: anything else is nil, found at its first wrong byte.
///
/// Bytes that are not UTF-8, lone surrogates and NUL become U+FFFD: stores cannot keep them in texts.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func read(_ bytes: [UInt8]) -> JSON? {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipBlanks()
    return reader.at == bytes.count ? value : nil
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) -> JSON? {
    skipBlanks()
    guard depth <= Limits.jsonDepth, let first = byte else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) -> JSON? {
    let length = word.utf8CodeUnitCount
    guard at + length <= bytes.count else { return nil }
    for offset in 0..<length where bytes[at + offset] != word.utf8Start[offset] { return nil }
    at += length
    return value
  }

  private mutating func object(depth: Int) -> JSON? {
    at += 1
    var members: [JSON.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      guard byte == UInt8(ascii: "\""), let key = string() else { return nil }
      skipBlanks()
      guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
      members.append(JSON.Member(key, value))
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func array(depth: Int) -> JSON? {
    at += 1
    var elements: [JSON] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func digits() -> Int {
    let start = at
    while let byte, byte &- 0x30 < 10 { at += 1 }
    return at - start
  }

  private mutating func number() -> JSON? {
    let start = at
    _ = take(UInt8(ascii: "-"))
    let leadsWithZero = byte == 0x30
    let whole = digits()
    guard whole > 0, !leadsWithZero || whole == 1 else { return nil }
    if take(UInt8(ascii: ".")), digits() == 0 { return nil }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      guard digits() > 0 else { return nil }
    }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func string() -> String? {
    at += 1
    let start = at
    while let byte, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { at += 1 }
    if byte == UInt8(ascii: "\"") {
      defer { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    var text = Array(bytes[start..<at])
    while let byte, byte >= 0x20 {
      at += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte != UInt8(ascii: "\\") {
        text.append(byte)
      } else if !escape(into: &text) {
        return nil
      }
    }
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) -> Bool {
    guard let letter = byte else { return false }
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard let scalar = scalar() else { return false }
      text += Array(String(scalar).utf8)
    default: return false
    }
    return true
  }

  /// What `\u` stands for, with the second half of a pair where the first needs one.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let unit = hexadecimal() else { return nil }
    if unit & 0xFC00 == 0xD800, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      let start = at
      at += 2
      guard let low = hexadecimal() else { return nil }
      if low & 0xFC00 == 0xDC00 { return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF) }
      at = start
    }
    return unit == 0 ? "\u{FFFD}" : Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Hexadecimal.value(bytes[at]) else { return nil }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}
