/// Phones in a contact card (RFC 6350), as WhatsApp writes them.
enum VCard {
  static func phones(_ card: String) -> [String] {
    var phones: [String] = []
    for line in card.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where phones.count < 20 {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self), value = line[line.index(after: colon)...]
      guard name.hasPrefix("TEL") || name.contains(".TEL") else { continue }
      let text = String(decoding: value, as: UTF8.self)
      phones.append(text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text)
    }
    return phones
  }
}
