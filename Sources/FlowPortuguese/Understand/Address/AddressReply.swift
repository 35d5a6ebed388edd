import FlowValues

/// Replies that are e-mail addresses or addresses of web pages.
enum AddressReply {
  static func email(_ bytes: ArraySlice<UInt8>) -> Understanding {
    let pieces = pieces(bytes)
    var found: [Understanding] = []
    for piece in pieces where piece.contains(UInt8(ascii: "@")) {
      if let address = try? Email.normalized(piece) {
        found.append(meaning(of: address))
      } else if let address = try? Email.normalized(completed(piece)[...]) {
        found.append(.value(.email(address)))
      }
    }
    return Alternatives.result(of: found)
  }

  static func url(_ bytes: ArraySlice<UInt8>) -> Understanding {
    var found: [Understanding] = []
    for piece in pieces(bytes) where piece.contains(UInt8(ascii: ".")) && !piece.contains(UInt8(ascii: "@")) {
      if let address = try? WebAddress.normalized(piece) { found.append(.value(.url(address))) }
    }
    return Alternatives.result(of: found)
  }

  /// What stands between blanks, without the punctuation of the sentence; as typed first, else with dictated marks.
  private static func pieces(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let bytes = Typography.plain(bytes.prefix(Limits.replyBytesMax))[...]
    let typed = cut(bytes)
    let at = UInt8(ascii: "@")
    // Blanks around the @ come from dictation too.
    let isLoose = typed.contains { $0.first == at || $0.last == at }
    let isDictated = isLoose || !bytes.contains(at) && !bytes.contains(UInt8(ascii: "/"))
    return isDictated ? typed + cut(Dictation.address(bytes)[...]) : typed
  }

  private static func cut(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    bytes.split { $0.isBlank }.map { piece in
      var piece = piece
      if piece.starts(with: "mailto:".utf8) { piece = piece.dropFirst(7) }
      while let first = piece.first, openers.contains(first) { piece.removeFirst() }
      while let last = piece.last, closers.contains(last) { piece.removeLast() }
      return piece
    }
  }

  private static let openers = Array("<(\"'[:;,".utf8)
  private static let closers = Array(">)\"'].,;:!?".utf8)

  /// Slips of the finger in the part behind the @: a comma for a dot, a well-known host without its ending.
  private static func completed(_ address: ArraySlice<UInt8>) -> [UInt8] {
    guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return Array(address) }
    var host = address[(at + 1)...].map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0.lowered }
    if hosts.contains(where: { $0.hasBytes(host[...]) }) { host.append(".com") }
    return address[...at] + host
  }

  /// An address whose host is one letter away from a great one is asked back: `ana@gmial.com`.
  private static func meaning(of address: [UInt8]) -> Understanding {
    guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return .notUnderstood }
    let host = Array(address[(at + 1)...])
    for great in greatHosts {
      let name = Array(great.utf8)
      guard host != name, EditDistance.between(host, name, limit: 1) != nil else { continue }
      if realHosts.contains(where: { $0.hasBytes(host[...]) }) { break }
      return .ambiguous([.email(address[...at] + name), .email(address)])
    }
    return .value(.email(address))
  }

  private static let greatHosts = [
    "gmail.com", "hotmail.com", "outlook.com", "icloud.com", "yahoo.com", "yahoo.com.br",
  ]
  private static let realHosts: [StaticString] = ["mail.com", "ymail.com"]

  private static let hosts: [StaticString] = ["gmail", "hotmail", "outlook", "yahoo", "icloud", "live", "msn"]
}
