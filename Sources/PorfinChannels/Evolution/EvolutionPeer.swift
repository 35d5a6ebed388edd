import PorfinModel

/// The other side of a message's `key`.
enum EvolutionPeer {
  /// nil for groups, broadcasts, channels, and keys that name nobody.
  static func person(_ key: JSON, name: String) -> Person? {
    var addresses: [Address] = []
    for field in ["remoteJid", "remoteJidAlt", "senderPn", "senderLid"] {
      guard let address = address(key[field].text) else { continue }
      if !addresses.contains(address) { addresses.append(address) }
    }
    guard !key["remoteJid"].text.hasSuffix("@g.us"), !addresses.isEmpty else { return nil }
    // A phone's name before a hidden one: it can always be written to.
    let ordered = addresses.filter { $0.kind == .gateway } + addresses.filter { $0.kind != .gateway }
    return Person(addresses: ordered, name: name)
  }

  /// `5511…:12@s.whatsapp.net` is device 12 of `5511…@s.whatsapp.net`.
  static func address(_ jid: String) -> Address? {
    let parts = jid.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let user = String(decoding: parts[0].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    guard !user.isEmpty else { return nil }
    switch String(decoding: parts[1], as: UTF8.self) {
    case "s.whatsapp.net", "c.us": return Address(.gateway, user + "@s.whatsapp.net")
    case "lid": return Address(.hidden, user + "@lid")
    default: return nil
    }
  }

  /// A message of a group, a status or a channel: none of ours.
  static func isCrowd(_ key: JSON) -> Bool {
    let jid = key["remoteJid"].text
    return ["@g.us", "@broadcast", "@newsletter"].contains { jid.hasSuffix($0) }
  }
}
