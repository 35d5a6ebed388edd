import FlowSyntax

/// The bytes that a text stands for: escapes resolved, the layout of a text block taken off.
enum ConstantText {
  /// Appends the pieces between the quotes; holes are left out.
  static func append(_ text: TextNode, to bytes: inout [UInt8]) {
    let layout = BlockLayout(text)
    for token in text.node.tokens { append(token, layout, to: &bytes) }
  }

  /// Appends a `textPart` or an `escape` of a text with this layout; other tokens say nothing.
  static func append(_ token: SyntaxToken, _ layout: BlockLayout, to bytes: inout [UInt8]) {
    switch token.kind {
    case .textPart: layout.append(token, to: &bytes)
    case .escape: appendEscape(token.bytes, to: &bytes)
    default: break
    }
  }

  static func string(of text: TextNode) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendEscape(_ escape: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard escape.count >= 2 else { return }
    switch escape[1] {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      // A number that is no character becomes the replacement character.
      let scalar = Unicode.Scalar(scalarValue(escape)) ?? Unicode.Scalar(0xFFFD as UInt16)
      if let scalar { for byte in UTF8.encode(scalar) ?? .init() { bytes.append(byte) } }
    default: bytes.append(escape[1])
    }
  }

  /// The hexadecimal number of `\u{…}`.
  private static func scalarValue(_ escape: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for byte in escape.dropFirst(3) {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return value
      }
    }
    return value
  }
}
