import PorfinModel

/// Webhooks of the Cloud API to events.
public enum CloudWebhook {
  /// Reads a POST body whose signature was checked. Total: any bytes give a reading; what is not understood becomes an
  /// event of kind `unknown`, and never takes its neighbours with it.
  public static func events(body: [UInt8]) -> WebhookReading {
    guard body.count <= Limits.webhookBytes else { return .malformed("larger than \(Limits.webhookBytes) bytes") }
    guard let root = JSONReader.read(body) else { return .malformed("no JSON") }
    guard root["object"].text == "whatsapp_business_account", case .array(let entries)? = root["entry"] else {
      return .malformed("no webhook of a WhatsApp business account")
    }
    var collector = CloudCollector()
    for (index, entry) in entries.enumerated() {
      for (number, change) in (entry["changes"]).elements.enumerated() {
        collector.take(change, of: entry, place: "entry[\(index)].changes[\(number)]")
      }
    }
    return collector.reading
  }
}

/// Gathers what the changes of a webhook say.
struct CloudCollector {
  private(set) var reading = WebhookReading()
  private var updates = 0

  mutating func take(_ change: JSON, of entry: JSON, place: String) {
    let field = change["field"].text
    let scope = CloudScope(entry: entry, value: change["value"] ?? .null)
    switch field {
    case "messages":
      each("messages", in: scope, place) { CloudMessageReader.event($0, in: scope) }
      each("statuses", in: scope, place) { CloudStatusReader.event($0, in: scope) }
      each("errors", in: scope, place) { CloudAccountReader.error($0, in: scope) }
    case "smb_message_echoes":
      each("message_echoes", in: scope, place) { CloudMessageReader.echo($0, in: scope) }
    case "user_preferences":
      each("user_preferences", in: scope, place) { CloudAccountReader.preference($0, in: scope) }
    default:
      add(CloudAccountReader.event(field, in: scope), in: scope, place)
    }
  }

  private mutating func each(_ key: String, in scope: CloudScope, _ place: String, _ read: (JSON) -> ChannelEvent) {
    for (index, element) in scope.value[key].elements.enumerated() {
      guard updates < Limits.webhookUpdates else {
        problem("\(place).\(key)[\(index)…]", "more than \(Limits.webhookUpdates) updates")
        return
      }
      add(read(element), in: scope, "\(place).\(key)[\(index)]")
    }
  }

  private mutating func add(_ event: ChannelEvent, in scope: CloudScope, _ place: String) {
    updates += 1
    guard updates <= Limits.webhookUpdates else { return problem(place, "more than \(Limits.webhookUpdates) updates") }
    if case .unknown(let reason) = event.kind { problem(place, reason) }
    reading.events.append(
      WebhookReading.Routed(
        number: scope.number, account: scope.account, displayNumber: scope.displayNumber, event: event))
  }

  private mutating func problem(_ place: String, _ reason: String) {
    guard reading.problems.count < Limits.webhookUpdates else { return }
    reading.problems.append(WebhookReading.Problem(place: place, reason: reason))
  }
}
