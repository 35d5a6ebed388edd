import FlowBytecode
import FlowWhatsApp
import PorfinModel

/// What to send, as requests to a gateway. It shows neither buttons nor lists nor templates: they become texts.
public struct EvolutionRequest: Sendable {
  public var instance: String
  public var to: Address
  /// Milliseconds for which the person sees that we write; the gateway answers only afterwards.
  public var delay: Int64 = 0
  /// The message of the person that this one quotes.
  public var repliesTo: String?
  /// The last message of the person: what a reaction stands on.
  public var lastInbound: String?

  public init(instance: String, to: Address) {
    self.instance = instance
    self.to = to
  }

  public func send(_ bubble: Bubble) throws(Unsendable) -> OutgoingRequest {
    switch bubble {
    case .text(let text), .numbered(let text, _): return try send(text: text)
    case .buttons(let card, let choices), .list(let card, _, let choices):
      return try send(text: Numbered.text(card, choices.map(\.title)))
    case .template(let template):
      return try send(text: Numbered.text(template.card, template.buttons, links: template.links))
    case .media(let kind, let parts): return try send(kind, parts)
    }
  }

  private func send(text: [UInt8]) throws(Unsendable) -> OutgoingRequest {
    guard !text.isEmpty else { throw .empty }
    return try request(
      "sendText", [("text", .string(Clip.text(text, Limits.text))), ("linkPreview", .bool(false))])
  }

  private func send(_ kind: Image.MediaKind, _ parts: [[UInt8]]) throws(Unsendable) -> OutgoingRequest {
    func part(_ index: Int) -> String { index < parts.count ? String(decoding: parts[index], as: UTF8.self) : "" }
    switch kind {
    case .image: return try file("image", part(0), caption: part(1))
    case .video: return try file("video", part(0), caption: part(1))
    case .document: return try file("document", part(0), caption: part(2), name: part(1))
    case .audio:
      guard !part(0).isEmpty else { throw .empty }
      return try request("sendWhatsAppAudio", [("audio", .string(part(0))), ("encoding", .bool(true))])
    case .sticker:
      guard !part(0).isEmpty else { throw .empty }
      return try request("sendSticker", [("sticker", .string(part(0)))])
    case .location:
      guard parts.count > 1, let latitude = Coordinate.json(parts[0], limit: 90),
        let longitude = Coordinate.json(parts[1], limit: 180)
      else { throw .coordinates }
      return try request(
        "sendLocation",
        [
          ("name", .string(part(2))), ("address", .string(part(3))), ("latitude", latitude), ("longitude", longitude),
        ])
    case .card: return try card(name: part(0), phone: part(1), email: part(2))
    case .reaction: return try reaction(part(0))
    }
  }

  private func file(_ type: String, _ place: String, caption: String, name: String = "")
    throws(Unsendable) -> OutgoingRequest
  {
    guard !place.isEmpty else { throw .empty }
    var members: [(String, JSON)] = [("mediatype", .string(type)), ("media", .string(place))]
    if !caption.isEmpty { members.append(("caption", .string(Clip.text(Array(caption.utf8), Limits.caption)))) }
    if !name.isEmpty { members.append(("fileName", .string(name))) }
    return try request("sendMedia", members)
  }

  private func card(name: String, phone: String, email: String) throws(Unsendable) -> OutgoingRequest {
    guard !name.isEmpty, !phone.isEmpty else { throw .empty }
    var card: [JSON.Member] = [JSON.Member("fullName", .string(name))]
    if let digits = Addresses.normalised(phone) { card.append(JSON.Member("wuid", .string(digits))) }
    card.append(JSON.Member("phoneNumber", .string(phone)))
    if !email.isEmpty { card.append(JSON.Member("email", .string(email))) }
    return try request("sendContact", [("contact", .array([.object(card)]))])
  }

  private func reaction(_ emoji: String) throws(Unsendable) -> OutgoingRequest {
    guard let lastInbound else { throw .nothingToReactTo }
    let key = JSON.object(
      ("remoteJid", .string(try Self.jid(to))), ("fromMe", .bool(false)), ("id", .string(lastInbound)))
    return OutgoingRequest(
      .post, "/message/sendReaction/\(OutgoingRequest.segment(instance))",
      .object(("key", key), ("reaction", .string(emoji))))
  }

  private func request(_ verb: String, _ content: [(String, JSON)]) throws(Unsendable) -> OutgoingRequest {
    var members = [JSON.Member("number", .string(try Self.number(to)))]
    members += content.map { JSON.Member($0.0, $0.1) }
    if delay > 0 { members.append(JSON.Member("delay", .int(delay))) }
    if let repliesTo { members.append(JSON.Member("quoted", .object(("key", .object(("id", .string(repliesTo))))))) }
    return OutgoingRequest(.post, "/message/\(verb)/\(OutgoingRequest.segment(instance))", .object(members))
  }

  /// Digits, or the whole name where the gateway must not guess.
  static func number(_ address: Address) throws(Unsendable) -> String {
    guard !address.value.isEmpty else { throw .address }
    switch address.kind {
    case .phone, .whatsApp: return address.value.hasPrefix("+") ? String(address.value.dropFirst()) : address.value
    case .gateway, .hidden: return address.value
    case .user, .simulated: throw .address
    }
  }

  static func jid(_ address: Address) throws(Unsendable) -> String {
    let number = try number(address)
    return number.utf8.contains(UInt8(ascii: "@")) ? number : number + "@s.whatsapp.net"
  }
}

/// A card with its options as a text, for channels without buttons.
private enum Numbered {
  static func text(_ card: Bubble.Card, _ options: [[UInt8]], links: [[UInt8]] = []) -> [UInt8] {
    var text = card.header.isEmpty ? [] : Array("*".utf8) + card.header + Array("*\n".utf8)
    text += card.body
    for link in links { text += Array("\n".utf8) + link }
    if !options.isEmpty { text += Array("\n".utf8) }
    for (index, option) in options.enumerated() { text += Array("\n\(index + 1). ".utf8) + option }
    if !card.footer.isEmpty { text += Array("\n\n_".utf8) + card.footer + Array("_".utf8) }
    return text
  }
}
