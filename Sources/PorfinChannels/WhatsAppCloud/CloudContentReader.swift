import PorfinModel

/// The part of a message that its type says.
enum CloudContentReader {
  /// nil if the type is unknown, or its part is missing.
  static func content(_ message: JSON, type: String) -> InboundMessage.Content? {
    if type == "unsupported" { return .unsupported(kind: unsupported(message)) }
    guard let part = message[type] else {
      // e.g. a reply to a menu that Meta could not hand over
      return message["errors"].elements.isEmpty ? nil : .unsupported(kind: type)
    }
    switch type {
    case "text": return part["body"]?.text.map { .text($0) }
    case "interactive": return reply(part)
    case "button": return button(part)
    case "image", "video", "audio", "document", "sticker": return media(part, kind: type)
    case "location": return location(part)
    case "contacts": return .contacts(part.elements.map(contact))
    case "order": return order(part)
    case "reaction": return part["message_id"]?.text.map { .reaction(emoji: part["emoji"].text, to: $0) }
    case "edit": return edit(part)
    case "revoke": return part["original_message_id"]?.text.map { .revoked(original: $0) }
    default: return nil
    }
  }

  private static func unsupported(_ message: JSON) -> String {
    let kind = (message["unsupported"]?["type"]).text
    return kind.isEmpty ? "unknown" : kind
  }

  private static func reply(_ part: JSON) -> InboundMessage.Content? {
    let type = part["type"].text
    guard let reply = part[type] else { return nil }
    switch type {
    case "button_reply", "list_reply":
      guard let id = reply["id"]?.text else { return nil }
      return .choice(id: id, title: reply["title"].text)
    case "nfm_reply":
      guard let response = reply["response_json"] else { return nil }
      return .form(json: response.text ?? String(decoding: response.bytes, as: UTF8.self))
    default: return nil
    }
  }

  private static func button(_ part: JSON) -> InboundMessage.Content? {
    let title = part["text"].text
    guard let id = part["payload"]?.text ?? part["text"]?.text else { return nil }
    return .choice(id: id, title: title)
  }

  private static func media(_ part: JSON, kind: String) -> InboundMessage.Content? {
    let id = part["id"].text, url = (part["url"] ?? part["link"]).text
    guard !id.isEmpty || !url.isEmpty else { return nil }
    return .media(
      InboundMedia(
        kind: kind, id: id, url: url, mime: part["mime_type"].text, sha256: hash(part["sha256"].text),
        name: part["filename"].text, caption: part["caption"].text))
  }

  /// Webhooks say it in base64, other answers in hexadecimal.
  private static func hash(_ text: String) -> String {
    if let bytes = Hexadecimal.bytes(text.utf8), bytes.count == 32 { return Hexadecimal.text(bytes) }
    if let bytes = Base64.bytes(text.utf8), bytes.count == 32 { return Hexadecimal.text(bytes) }
    return ""
  }

  private static func location(_ part: JSON) -> InboundMessage.Content? {
    guard let latitude = part["latitude"]?.text, let longitude = part["longitude"]?.text else { return nil }
    return .location(
      latitude: latitude, longitude: longitude, name: part["name"].text, address: part["address"].text)
  }

  private static func contact(_ card: JSON) -> SharedContact {
    let name = card["name"] ?? .null
    let parts = ["formatted_name", "first_name", "last_name"].map { name[$0].text }
    let phones = card["phones"].elements.map { ($0["phone"] ?? $0["wa_id"]).text }
    return SharedContact(name: parts.first { !$0.isEmpty } ?? "", phones: phones.filter { !$0.isEmpty })
  }

  private static func order(_ part: JSON) -> InboundMessage.Content? {
    var items: [InboundOrder.Item] = []
    for item in part["product_items"].elements {
      guard let price = item["item_price"]?.text.flatMap(Centavos.read), let quantity = item["quantity"]?.integer
      else { return nil }
      items.append(
        InboundOrder.Item(
          sku: item["product_retailer_id"].text, quantity: quantity, price: price, currency: item["currency"].text))
    }
    return .order(InboundOrder(catalog: part["catalog_id"].text, text: part["text"].text, items: items))
  }

  private static func edit(_ part: JSON) -> InboundMessage.Content? {
    guard let original = part["original_message_id"]?.text, let message = part["message"] else { return nil }
    let type = message["type"].text
    let words = message[type]?["body"] ?? message[type]?["caption"]
    return words?.text.map { .edited(original: original, text: $0) }
  }
}
