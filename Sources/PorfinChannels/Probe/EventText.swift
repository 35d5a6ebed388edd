import PorfinModel

/// Readings and outcomes as JSON: what tests expect and judges compare.
enum EventText {
  static func json(_ reading: WebhookReading) -> JSON {
    .object(
      ("events", .array(reading.events.map(json))),
      ("problems", .array(reading.problems.map { .string($0.place + ": " + $0.reason) })),
      ("malformed", .bool(reading.isMalformed)))
  }

  static func json(_ outcome: SendOutcome) -> JSON {
    switch outcome {
    case .accepted(let id): .object(("accepted", .string(id)))
    case .retry(let after, let code): .object(("retry", .array([.int(after), .int(Int64(code))])))
    case .refused(let code, let refusal): .object(("refused", .array([.int(Int64(code)), .string("\(refusal)")])))
    case .unknown(let reason): .object(("unknown", .string(reason)))
    }
  }

  private static func json(_ routed: WebhookReading.Routed) -> JSON {
    var members = [JSON.Member("number", .string(routed.number))]
    if !routed.account.isEmpty { members.append(JSON.Member("account", .string(routed.account))) }
    members.append(JSON.Member("key", .string(routed.event.key)))
    members.append(JSON.Member("at", .int(routed.event.at.milliseconds)))
    return .object(members + kind(routed.event.kind))
  }

  private static func kind(_ kind: ChannelEvent.Kind) -> [JSON.Member] {
    switch kind {
    case .message(let person, let message): [JSON.Member("message", json(message)), JSON.Member("from", json(person))]
    case .echo(let person, let message): [JSON.Member("echo", json(message)), JSON.Member("to", json(person))]
    case .status(let status): [JSON.Member("status", json(status))]
    case .moved(let old, let new): [JSON.Member("moved", .array([json(old), json(new)]))]
    case .preference(let person, let wants):
      [JSON.Member("preference", .bool(wants)), JSON.Member("from", json(person))]
    case .template(let name, let language, let state):
      [JSON.Member("template", .array([name, language, state].map(JSON.string)))]
    case .channel(let notice): [JSON.Member("channel", json(notice))]
    case .unknown(let reason): [JSON.Member("unknown", .string(reason))]
    }
  }

  private static func json(_ person: Person) -> JSON {
    .object(
      ("name", .string(person.name)),
      ("addresses", .array(person.addresses.map { .string("\($0.kind):\($0.value)") })))
  }

  private static func json(_ status: DeliveryStatus) -> JSON {
    .object(
      ("message", .string(status.message)), ("stage", .string("\(status.stage)")),
      ("callback", .string(status.callback)), ("error", status.error.map { .int(Int64($0)) } ?? .null),
      ("charged", status.charged.map(JSON.string) ?? .null))
  }

  private static func json(_ notice: ChannelNotice) -> JSON {
    switch notice {
    case .connecting: .string("connecting")
    case .connected: .string("connected")
    case .needsPairing(let code): .object(("pairing", .string(code)))
    case .down(let reason): .object(("down", .string(reason)))
    case .alert(let words): .object(("alert", .string(words)))
    }
  }

  private static func json(_ message: InboundMessage) -> JSON {
    var members = [JSON.Member("id", .string(message.id)), content(message.content)]
    if let repliesTo = message.repliesTo { members.append(JSON.Member("repliesTo", .string(repliesTo))) }
    if let referral = message.referral { members.append(JSON.Member("referral", .string(referral))) }
    return .object(members)
  }

  private static func content(_ content: InboundMessage.Content) -> JSON.Member {
    func texts(_ texts: String...) -> JSON { .array(texts.map(JSON.string)) }
    switch content {
    case .text(let text): return JSON.Member("text", .string(text))
    case .choice(let id, let title): return JSON.Member("choice", texts(id, title))
    case .media(let media):
      return JSON.Member(
        media.kind,
        .object(
          ("id", .string(media.id)), ("url", .string(media.url)), ("mime", .string(media.mime)),
          ("sha256", .string(media.sha256)), ("name", .string(media.name)), ("caption", .string(media.caption))))
    case .location(let latitude, let longitude, let name, let address):
      return JSON.Member("location", texts(latitude, longitude, name, address))
    case .contacts(let contacts):
      return JSON.Member("contacts", .array(contacts.map { .array(([$0.name] + $0.phones).map(JSON.string)) }))
    case .order(let order):
      let items = order.items.map { item in
        JSON.array([.string(item.sku), .int(item.quantity), .int(item.price), .string(item.currency)])
      }
      return JSON.Member(
        "order", .object(("catalog", .string(order.catalog)), ("text", .string(order.text)), ("items", .array(items))))
    case .reaction(let emoji, let target): return JSON.Member("reaction", texts(emoji, target))
    case .form(let json): return JSON.Member("form", .string(json))
    case .edited(let original, let text): return JSON.Member("edited", texts(original, text))
    case .revoked(let original): return JSON.Member("revoked", .string(original))
    case .unsupported(let kind): return JSON.Member("unsupported", .string(kind))
    }
  }
}
