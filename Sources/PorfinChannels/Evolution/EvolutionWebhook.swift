import PorfinModel

/// Webhooks of the Evolution API (v2) to events. Its bodies hold the instance's token: never log them.
public enum EvolutionWebhook {
  /// Reads a POST body whose sender was checked. Total: any bytes give a reading. Groups, broadcasts and the gateway's
  /// housekeeping give no events.
  public static func events(body: [UInt8]) -> WebhookReading {
    guard body.count <= Limits.webhookBytes else { return .malformed("larger than \(Limits.webhookBytes) bytes") }
    guard let root = JSONReader.read(body) else { return .malformed("no JSON") }
    let instance = root["instance"].text
    guard let name = root["event"]?.text, !name.isEmpty, !instance.isEmpty else {
      return .malformed("no webhook of a gateway")
    }
    var reading = WebhookReading()
    for (index, part) in parts(root["data"]).enumerated() {
      guard index < Limits.webhookUpdates else {
        reading.problems.append(.init(place: "data[\(index)…]", reason: "more than \(Limits.webhookUpdates) updates"))
        break
      }
      guard let event = event(wireName(name), part, root) else { continue }
      if case .unknown(let reason) = event.kind {
        reading.problems.append(.init(place: "data[\(index)]", reason: reason))
      }
      reading.events.append(WebhookReading.Routed(number: instance, event: event))
    }
    return reading
  }

  /// `MESSAGES_UPSERT` of the configuration, `messages-upsert` of the path, and `messages.upsert` are one event.
  private static func wireName(_ name: String) -> String {
    String(
      decoding: name.utf8.prefix(60).map { byte in
        switch byte {
        case 0x41...0x5A: byte + 32
        case 0x5F, 0x2D: 0x2E
        default: byte
        }
      }, as: UTF8.self)
  }

  /// One update, or a list of them, also below `messages`.
  private static func parts(_ data: JSON?) -> [JSON] {
    if let data, case .array(let parts) = data { return parts }
    if let data, case .array(let parts)? = data["messages"] { return parts }
    return [data ?? .null]
  }

  private static func event(_ name: String, _ data: JSON, _ root: JSON) -> ChannelEvent? {
    switch name {
    case "messages.upsert": return EvolutionMessageReader.event(data, in: root)
    case "messages.edited": return EvolutionMessageReader.edited(data, in: root)
    case "messages.delete": return EvolutionMessageReader.deleted(data, in: root)
    case "messages.update", "send.message.update": return EvolutionStatusReader.event(data, in: root)
    case "send.message": return EvolutionStatusReader.sent(data, in: root)
    case "connection.update", "qrcode.updated", "logout.instance", "remove.instance", "status.instance":
      let notice = EvolutionChannelReader.notice(name, data)
      return ChannelEvent(key: key(name, root), at: time(root), kind: notice)
    case "application.startup", "instance.create", "instance.delete", "messages.set", "contacts.set", "contacts.upsert",
      "contacts.update", "presence.update", "chats.set", "chats.update", "chats.upsert", "chats.delete",
      "groups.upsert", "groups.update", "group.participants.update", "group.update", "labels.edit",
      "labels.association", "creds.update", "messaging.history.set", "typebot.start", "typebot.change.status", "call":
      return nil
    default:
      let words = String(decoding: name.utf8.filter { $0 == 0x2E || $0 &- 0x61 < 26 }, as: UTF8.self)
      return ChannelEvent(key: key(name, root), at: time(root), kind: .unknown(reason: "event \(words)"))
    }
  }

  /// The key of something without an id: a redelivery has the same.
  static func key(_ name: String, _ root: JSON) -> String {
    let words = Array("\(root["instance"].text):\(root["date_time"].text):".utf8)
    return "\(name):\(Digest.text(words + (root["data"] ?? .null).bytes))"
  }

  /// When the gateway made the webhook.
  static func time(_ root: JSON) -> Moment { IsoTime.read(root["date_time"].text) ?? Moment(milliseconds: 0) }

  static func moment(_ data: JSON, _ root: JSON) -> Moment {
    // Large numbers come as an object of two halves when nobody has turned them into a number.
    let seconds = (data["messageTimestamp"]?.integer ?? data["messageTimestamp"]?["low"]?.integer) ?? 0
    return seconds > 0 ? Moment(seconds: seconds) : time(root)
  }
}
