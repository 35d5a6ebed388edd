import PorfinModel

/// The `message` of a webhook: one member named after its type, maybe inside others that only wrap it.
enum EvolutionContentReader {
  private static let wrappers = [
    "ephemeralMessage", "viewOnceMessage", "viewOnceMessageV2", "viewOnceMessageV2Extension",
    "documentWithCaptionMessage",
  ]

  /// nil if the type is unknown.
  static func content(_ message: JSON, of data: JSON) -> InboundMessage.Content? {
    var message = message
    for _ in 0..<4 {
      guard let inner = wrappers.lazy.compactMap({ message[$0]?["message"] }).first else { break }
      message = inner
    }
    if let text = message["conversation"]?.text ?? message["extendedTextMessage"]?["text"]?.text { return .text(text) }
    return media(message, data) ?? reply(message) ?? place(message) ?? change(message) ?? cannotBeRead(message)
  }

  /// Stands beside the message, or in the member that is named after the type.
  static func context(_ data: JSON) -> JSON? {
    if let context = data["contextInfo"] { return context }
    for member in (data["message"] ?? .null).members {
      if let context = member.value["contextInfo"] { return context }
    }
    return nil
  }

  private static func media(_ message: JSON, _ data: JSON) -> InboundMessage.Content? {
    for kind in ["image", "video", "audio", "document", "sticker"] {
      guard let part = message["\(kind)Message"] else { continue }
      let hash = Base64.bytes(part["fileSha256"].text.utf8).flatMap { $0.count == 32 ? Hexadecimal.text($0) : nil }
      // The id is the message's: getBase64FromMediaMessage wants it. WhatsApp's own address holds encrypted bytes.
      return .media(
        InboundMedia(
          kind: kind, id: (data["key"]?["id"]).text, url: (message["mediaUrl"] ?? data["mediaUrl"]).text,
          mime: part["mimetype"].text, sha256: hash ?? "", name: (part["fileName"] ?? part["title"]).text,
          caption: part["caption"].text))
    }
    return nil
  }

  private static func reply(_ message: JSON) -> InboundMessage.Content? {
    if let part = message["buttonsResponseMessage"], let id = part["selectedButtonId"]?.text {
      return .choice(id: id, title: part["selectedDisplayText"].text)
    }
    if let part = message["templateButtonReplyMessage"], let id = part["selectedId"]?.text {
      return .choice(id: id, title: part["selectedDisplayText"].text)
    }
    if let part = message["listResponseMessage"], let id = part["singleSelectReply"]?["selectedRowId"]?.text {
      return .choice(id: id, title: part["title"].text)
    }
    return nil
  }

  private static func place(_ message: JSON) -> InboundMessage.Content? {
    if let part = message["locationMessage"] ?? message["liveLocationMessage"],
      let latitude = part["degreesLatitude"]?.text, let longitude = part["degreesLongitude"]?.text
    {
      return .location(
        latitude: latitude, longitude: longitude, name: part["name"].text, address: part["address"].text)
    }
    if let card = message["contactMessage"] { return .contacts([contact(card)]) }
    if let cards = message["contactsArrayMessage"] { return .contacts(cards["contacts"].elements.map(contact)) }
    return nil
  }

  private static func contact(_ card: JSON) -> SharedContact {
    SharedContact(name: card["displayName"].text, phones: VCard.phones(card["vcard"].text))
  }

  private static func change(_ message: JSON) -> InboundMessage.Content? {
    if let part = message["reactionMessage"], let target = part["key"]?["id"]?.text {
      return .reaction(emoji: part["text"].text, to: target)
    }
    let inner = message["editedMessage"]?["message"] ?? message
    guard let part = inner["protocolMessage"], let original = part["key"]?["id"]?.text else { return nil }
    let edited = part["editedMessage"] ?? .null
    if let text = edited["conversation"]?.text ?? edited["extendedTextMessage"]?["text"]?.text {
      return .edited(original: original, text: text)
    }
    let type = part["type"].text
    return type == "REVOKE" || type == "0" ? .revoked(original: original) : nil
  }

  private static func cannotBeRead(_ message: JSON) -> InboundMessage.Content? {
    let kinds = [
      "pollCreationMessage", "pollCreationMessageV3", "pollUpdateMessage", "eventMessage", "orderMessage",
      "productMessage", "interactiveResponseMessage",
    ]
    return kinds.first { message[$0] != nil }.map { .unsupported(kind: String($0.dropLast("Message".count))) }
  }
}
