import FlowBytecode
import FlowWhatsApp
import PorfinModel

/// Bubbles written as JSON, see `ChannelProbe`.
enum BubbleReader {
  static func bubble(_ json: JSON) -> Bubble? {
    let choices = json["choices"].elements.map(choice)
    if let text = json["text"] { return .text(bytes(text)) }
    if let text = json["numbered"] { return .numbered(bytes(text), choices) }
    if let shown = json["buttons"] { return .buttons(card(shown), choices) }
    if let shown = json["list"] { return .list(card(shown), button: bytes(json["button"]), choices) }
    if let template = json["template"] { return .template(self.template(template)) }
    guard let name = json["media"]?.text, let kind = kinds[name] else { return nil }
    return .media(kind, json["parts"].elements.map(bytes))
  }

  static func card(_ json: JSON) -> Bubble.Card {
    Bubble.Card(header: bytes(json["header"]), body: bytes(json["body"]), footer: bytes(json["footer"]))
  }

  static func choice(_ json: JSON) -> Bubble.Choice {
    Bubble.Choice(
      id: bytes(json["id"]), title: bytes(json["title"]), description: bytes(json["description"]),
      section: bytes(json["section"]))
  }

  static func address(_ json: JSON?) -> Address {
    let kinds: [(String, Address.Kind)] = [
      ("phone", .phone), ("whatsApp", .whatsApp), ("user", .user), ("gateway", .gateway), ("hidden", .hidden),
    ]
    for (name, kind) in kinds { if let value = json?[name]?.text { return Address(kind, value) } }
    return Address(.simulated, "")
  }

  static func charge(_ json: JSON) -> PixCharge {
    let items = json["items"].elements.map { item in
      InboundOrder.Item(
        sku: item["sku"].text, quantity: item["quantity"]?.integer ?? 0, price: item["price"]?.integer ?? 0,
        currency: "BRL")
    }
    return PixCharge(
      reference: json["reference"].text, body: bytes(json["body"]), code: json["code"].text,
      merchant: json["merchant"].text, key: json["key"].text,
      keyType: PixCharge.KeyType(rawValue: json["key_type"].text) ?? .evp, items: items,
      names: json["items"].elements.map { $0["name"].text })
  }

  private static func template(_ json: JSON) -> Bubble.Template {
    Bubble.Template(
      name: bytes(json["name"]), language: bytes(json["language"]),
      parameters: json["parameters"].elements.map { (name: bytes($0["name"]), value: bytes($0["value"])) },
      card: card(json), buttons: json["buttons"].elements.map(bytes), links: json["links"].elements.map(bytes))
  }

  private static let kinds: [String: Image.MediaKind] = [
    "image": .image, "video": .video, "audio": .audio, "document": .document, "sticker": .sticker,
    "location": .location, "card": .card, "reaction": .reaction,
  ]

  private static func bytes(_ json: JSON?) -> [UInt8] { Array(json.text.utf8) }
}
