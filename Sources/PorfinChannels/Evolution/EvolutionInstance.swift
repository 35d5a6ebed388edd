import PorfinModel

/// Instances of a gateway: one for each number. All but `create` take the instance's token, `create` the gateway's key.
public struct EvolutionInstance: Equatable, Sendable {
  public var name: String

  public init(_ name: String) { self.name = name }

  /// `webhook` is where the gateway tells us what happens; with `jwtKey` it signs what it says (see
  /// `EvolutionAuthentication`).
  public func create(webhook: String, jwtKey: String) -> OutgoingRequest {
    OutgoingRequest(
      .post, "/instance/create",
      .object(
        ("instanceName", .string(name)), ("integration", .string("WHATSAPP-BAILEYS")), ("qrcode", .bool(true)),
        ("groupsIgnore", .bool(true)), ("rejectCall", .bool(false)), ("alwaysOnline", .bool(false)),
        ("readMessages", .bool(false)), ("readStatus", .bool(false)), ("syncFullHistory", .bool(false)),
        ("webhook", Self.subscription(webhook, jwtKey))))
  }

  public func subscribe(webhook: String, jwtKey: String) -> OutgoingRequest {
    OutgoingRequest(.post, path("webhook/set"), .object(("webhook", Self.subscription(webhook, jwtKey))))
  }

  /// The answer has a new code to scan, or says that it is open already: `EvolutionResponse.notice`.
  public func connect() -> OutgoingRequest { OutgoingRequest(.get, path("instance/connect")) }

  public func state() -> OutgoingRequest { OutgoingRequest(.get, path("instance/connectionState")) }

  public func restart() -> OutgoingRequest { OutgoingRequest(.post, path("instance/restart")) }

  public func logout() -> OutgoingRequest { OutgoingRequest(.delete, path("instance/logout")) }

  /// Messages with one person, newest first: the gateway forgets webhooks when it restarts, so ask after a reconnect.
  public func messages(with person: Address, page: Int = 1) throws(Unsendable) -> OutgoingRequest {
    let query = JSON.object(("key", .object(("remoteJid", .string(try EvolutionRequest.jid(person))))))
    return OutgoingRequest(
      .post, path("chat/findMessages"), .object(("where", query), ("page", .int(Int64(page))), ("offset", .int(50))))
  }

  /// Messages of all people since a moment.
  public func messages(since moment: Moment, until end: Moment, page: Int = 1) -> OutgoingRequest {
    let span = JSON.object(("gte", .int(moment.seconds)), ("lte", .int(end.seconds)))
    return OutgoingRequest(
      .post, path("chat/findMessages"),
      .object(("where", .object(("messageTimestamp", span))), ("page", .int(Int64(page))), ("offset", .int(50))))
  }

  public func read(_ message: String, from person: Address) throws(Unsendable) -> OutgoingRequest {
    let key = JSON.object(
      ("remoteJid", .string(try EvolutionRequest.jid(person))), ("fromMe", .bool(false)), ("id", .string(message)))
    return OutgoingRequest(.post, path("chat/markMessageAsRead"), .object(("readMessages", .array([key]))))
  }

  public func typing(to person: Address, milliseconds: Int64) throws(Unsendable) -> OutgoingRequest {
    OutgoingRequest(
      .post, path("chat/sendPresence"),
      .object(
        ("number", .string(try EvolutionRequest.number(person))), ("delay", .int(milliseconds)),
        ("presence", .string("composing"))))
  }

  /// The bytes of a file that a person sent, in base64.
  public func media(of message: String) -> OutgoingRequest {
    OutgoingRequest(
      .post, path("chat/getBase64FromMediaMessage"),
      .object(("message", .object(("key", .object(("id", .string(message)))))), ("convertToMp4", .bool(false))))
  }

  private func path(_ verb: String) -> String { "/\(verb)/\(OutgoingRequest.segment(name))" }

  private static func subscription(_ url: String, _ jwtKey: String) -> JSON {
    let events = [
      "QRCODE_UPDATED", "CONNECTION_UPDATE", "MESSAGES_UPSERT", "MESSAGES_UPDATE", "MESSAGES_EDITED",
      "MESSAGES_DELETE", "SEND_MESSAGE", "LOGOUT_INSTANCE", "REMOVE_INSTANCE",
    ]
    return .object(
      ("enabled", .bool(true)), ("url", .string(url)), ("byEvents", .bool(false)), ("base64", .bool(false)),
      ("headers", .object(("jwt_key", .string(jwtKey)))), ("events", .array(events.map(JSON.string))))
  }
}
