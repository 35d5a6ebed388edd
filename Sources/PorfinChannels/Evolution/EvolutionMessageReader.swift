import PorfinModel

/// `messages.upsert` and what later happens to a message.
enum EvolutionMessageReader {
  /// nil for groups and broadcasts.
  static func event(_ data: JSON, in root: JSON) -> ChannelEvent? {
    let key = data["key"] ?? .null
    guard !EvolutionPeer.isCrowd(key) else { return nil }
    let id = key["id"].text, at = EvolutionWebhook.moment(data, root)
    guard !id.isEmpty else { return unknown("message without an id", root) }
    let isOurs = key["fromMe"]?.isTrue == true
    guard let person = EvolutionPeer.person(key, name: isOurs ? "" : data["pushName"].text) else {
      return ChannelEvent(key: id, at: at, kind: .unknown(reason: "message without a sender"))
    }
    guard let content = EvolutionContentReader.content(data["message"] ?? .null, of: data) else {
      return ChannelEvent(key: id, at: at, kind: .unknown(reason: "message of no known type"))
    }
    var message = InboundMessage(id: id, content: content)
    let context = EvolutionContentReader.context(data)
    if let quoted = context?["stanzaId"]?.text, !quoted.isEmpty { message.repliesTo = quoted }
    if let advertisement = context?["externalAdReply"] {
      let sources = ["sourceUrl", "sourceId", "ctwaClid"].map { advertisement[$0].text }
      message.referral = sources.first { !$0.isEmpty }
    }
    return ChannelEvent(key: id, at: at, kind: isOurs ? .echo(to: person, message) : .message(from: person, message))
  }

  static func edited(_ data: JSON, in root: JSON) -> ChannelEvent? {
    let key = data["key"] ?? .null
    guard !EvolutionPeer.isCrowd(key), key["fromMe"]?.isTrue != true else { return nil }
    let edit = data["editedMessage"] ?? .null
    let words = edit["conversation"]?.text ?? edit["extendedTextMessage"]?["text"]?.text
    let id = key["id"].text
    guard !id.isEmpty, let words, let person = EvolutionPeer.person(key, name: "") else {
      return unknown("edit of nothing", root)
    }
    let eventKey = "\(id):edited:\(Digest.text(Array(words.utf8)))"
    return ChannelEvent(
      key: eventKey, at: EvolutionWebhook.time(root),
      kind: .message(from: person, InboundMessage(id: eventKey, content: .edited(original: id, text: words))))
  }

  static func deleted(_ data: JSON, in root: JSON) -> ChannelEvent? {
    let key = data["key"] ?? data
    guard !EvolutionPeer.isCrowd(key), key["fromMe"]?.isTrue != true else { return nil }
    let id = key["id"].text
    guard !id.isEmpty, let person = EvolutionPeer.person(key, name: "") else {
      return unknown("removal of nothing", root)
    }
    return ChannelEvent(
      key: "\(id):deleted", at: EvolutionWebhook.time(root),
      kind: .message(from: person, InboundMessage(id: "\(id):deleted", content: .revoked(original: id))))
  }

  private static func unknown(_ reason: String, _ root: JSON) -> ChannelEvent {
    ChannelEvent(
      key: EvolutionWebhook.key("unknown", root), at: EvolutionWebhook.time(root), kind: .unknown(reason: reason))
  }
}
