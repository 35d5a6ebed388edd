import FlowValues

/// What telephones and copied texts put in place of plain characters.
enum Typography {
  /// ASCII hyphens, blanks and digits for their typographic forms (`–`, narrow blanks, 1️⃣, full-width forms), and no
  /// invisible marks such as those around copied telephone numbers. Letters stay as they are.
  static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var decoder = ScalarDecoder(bytes)
    while let scalar = decoder.next() {
      let value = scalar.value
      switch value {
      case 0..<0x80: plain.append(UInt8(value))
      case 0x2010...0x2015, 0x2212: plain.append(UInt8(ascii: "-"))
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: plain.append(UInt8(ascii: " "))
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0x20E3, 0xFEFF: break
      case 0xFF01...0xFF5E: plain.append(UInt8(value - 0xFEE0))
      default:
        let end = scalar.isValid ? scalar.offset + Letters.byteCount(of: value) : scalar.offset + 1
        plain += bytes[scalar.offset..<end]
      }
    }
    return plain
  }
}
