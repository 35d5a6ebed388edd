import PorfinModel

/// One element of `messages` or `message_echoes`.
enum CloudMessageReader {
  static func event(_ message: JSON, in scope: CloudScope) -> ChannelEvent {
    let id = message["id"].text
    let type = message["type"].text
    guard !id.isEmpty else { return scope.unknown("message without an id", message) }
    guard message["group_id"] == nil else { return scope.unknown("message of a group", message) }
    if type == "system" { return system(message, id: id, in: scope) }
    guard let person = scope.person(phone: message["from"].text, user: message["from_user_id"].text) else {
      return scope.unknown("message without a sender", message)
    }
    guard let inbound = inbound(message, id: id, type: type) else {
      return scope.unknown("message of type \(known(type))", message)
    }
    return ChannelEvent(key: id, at: scope.moment(of: message), kind: .message(from: person, inbound))
  }

  static func echo(_ message: JSON, in scope: CloudScope) -> ChannelEvent {
    let id = message["id"].text
    let user = message["to_user_id"] ?? message["recipient_user_id"]
    guard !id.isEmpty else { return scope.unknown("echo without an id", message) }
    guard let person = scope.person(phone: message["to"].text, user: user.text) else {
      return scope.unknown("echo without a recipient", message)
    }
    guard let inbound = inbound(message, id: id, type: message["type"].text) else {
      return scope.unknown("echo of type \(known(message["type"].text))", message)
    }
    return ChannelEvent(key: id, at: scope.moment(of: message), kind: .echo(to: person, inbound))
  }

  /// A type in a reason: short, and nothing but letters, because reasons are logged.
  private static func known(_ type: String) -> String {
    String(decoding: type.utf8.prefix(40).filter { $0 == 0x5F || $0 &- 0x61 < 26 }, as: UTF8.self)
  }

  private static func system(_ message: JSON, id: String, in scope: CloudScope) -> ChannelEvent {
    let system = message["system"] ?? .null
    let type = system["type"].text
    guard ["user_changed_number", "customer_changed_number", "user_changed_user_id"].contains(type) else {
      return scope.unknown("system message of type \(known(type))", message)
    }
    let phone = (system["wa_id"] ?? system["new_wa_id"]).text
    guard
      let old = scope.person(
        phone: message["from"].text, user: message["from_user_id"].text, mayBeOnlyContact: false),
      let new = scope.person(phone: phone, user: system["user_id"].text, mayBeOnlyContact: false)
    else { return scope.unknown("change of number without both numbers", message) }
    return ChannelEvent(key: id, at: scope.moment(of: message), kind: .moved(from: old, to: new))
  }

  private static func inbound(_ message: JSON, id: String, type: String) -> InboundMessage? {
    guard let content = CloudContentReader.content(message, type: type) else { return nil }
    var inbound = InboundMessage(id: id, content: content)
    if let answered = message["context"]?["id"]?.text, !answered.isEmpty { inbound.repliesTo = answered }
    if let referral = message["referral"] {
      let sources = ["source_url", "source_id", "ctwa_clid", "headline"].map { referral[$0].text }
      inbound.referral = sources.first { !$0.isEmpty } ?? "?"
    }
    return inbound
  }
}
