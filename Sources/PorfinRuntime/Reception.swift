import FlowVM
import PorfinModel

/// What a message of a customer is to the machine.
enum Reception {
  /// nil for what is no input: reactions, edits, what was taken back.
  static func customerMessage(_ content: InboundMessage.Content) -> CustomerMessage? {
    switch content {
    case .text(let text): CustomerMessage(text: Array(text.utf8))
    case .choice(let id, let title): CustomerMessage(text: Array(title.utf8), optionID: Array(id.utf8))
    case .media(let media):
      CustomerMessage(
        text: Array(media.caption.utf8),
        media: piece(media.kind, url: media.url.isEmpty ? "media:\(media.id)" : media.url, media.name, media.mime))
    case .location(let latitude, let longitude, let name, let address):
      CustomerMessage(
        text: Array(address.utf8), media: piece("location", url: "geo:\(latitude),\(longitude)", name, ""))
    case .contacts(let contacts):
      CustomerMessage(
        text: [],
        media: piece("card", url: "tel:\(contacts.first?.phones.first ?? "")", contacts.first?.name ?? "", ""))
    case .order(let order): CustomerMessage(text: Array(words(of: order).utf8))
    case .form(let json): CustomerMessage(text: Array(json.utf8))
    case .unsupported(let kind): CustomerMessage(text: [], media: piece(kind, url: "", "", ""))
    case .reaction, .edited, .revoked: nil
    }
  }

  /// Whether it may be part of a burst that is one input.
  static func isPlainText(_ message: CustomerMessage) -> Bool { message.optionID == nil && message.media == nil }

  private static func piece(_ kind: String, url: String, _ name: String, _ mime: String) -> CustomerMessage.Media {
    CustomerMessage.Media(
      kind: Array(kind.utf8), url: Array(url.utf8), name: Array(name.utf8), mime: Array(mime.utf8))
  }

  private static func words(of order: InboundOrder) -> String {
    let lines = order.items.map { "\($0.quantity) x \($0.sku)" }
    return ([order.text] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
