import PorfinModel

/// Answers of a gateway to what we asked.
public enum EvolutionResponse {
  /// How an attempt to send ended. `attempt` counts from 0; later ones wait longer.
  public static func outcome(status: Int, body: [UInt8], attempt: Int = 0) -> SendOutcome {
    let answer = body.count <= Limits.webhookBytes ? JSONReader.read(body) : nil
    switch status {
    case 200...299:
      guard let id = answer?["key"]?["id"]?.text, !id.isEmpty else {
        return .unknown(reason: "the answer names no message")
      }
      return answer?["status"].text == "ERROR" ? .refused(code: status, .unreachable) : .accepted(id: id)
    case 400: return .refused(code: status, refusal(answer))
    case 401, 403, 404: return .refused(code: status, .channelDown)
    case 402, 405...428, 430...499: return .refused(code: status, .malformed)
    case 429, 503:
      let wait = CloudErrors.delay(seconds: 2, growth: 4, attempt: attempt)
      return .retry(afterMilliseconds: wait, code: status)
    default: return .unknown(reason: "HTTP status \(status)")
    }
  }

  /// `exists: false` is a number without WhatsApp; a closed connection is the channel's; else the request was wrong.
  private static func refusal(_ answer: JSON?) -> SendRefusal {
    let messages = answer?["response"]?["message"] ?? answer?["message"]
    if messages.elements.contains(where: { $0["exists"] == .bool(false) }) { return .unreachable }
    let words = messages.elements.compactMap(\.text) + [messages.text]
    // 463: WhatsApp lets this number write to nobody new for a while.
    if words.contains(where: { $0.contains("463") }) { return .campaignsHalted }
    return words.contains { $0.contains("Connection Closed") } ? .channelDown : .malformed
  }

  /// What `connect` or `state` say of the channel; nil if the answer makes no sense.
  public static func notice(status: Int, body: [UInt8]) -> ChannelNotice? {
    guard let answer = JSONReader.read(body) else { return nil }
    if status == 404 { return .down(reason: "the gateway has no such instance") }
    if status == 401 { return .down(reason: "the gateway does not know our key") }
    guard (200...299).contains(status) else { return nil }
    if let code = (answer["qrcode"] ?? answer)["code"]?.text, !code.isEmpty { return .needsPairing(code: code) }
    switch (answer["instance"]?["state"] ?? answer["instance"]?["status"]).text {
    case "open": return .connected
    case "connecting": return .connecting
    case "close": return .down(reason: "closed")
    default: return nil
    }
  }

  /// The instance's token, from the answer to `create`.
  public static func token(body: [UInt8]) -> String? {
    let hash = JSONReader.read(body)?["hash"]
    return hash?.text ?? hash?["apikey"]?.text
  }

  /// What `messages` found, as the events that webhooks would have told, in their order; what was told before has the
  /// same keys.
  public static func history(body: [UInt8], instance: String) -> [ChannelEvent] {
    guard body.count <= Limits.webhookBytes, let answer = JSONReader.read(body) else { return [] }
    let root = JSON.object(("instance", .string(instance)))
    let records = answer["messages"]?["records"] ?? answer["records"] ?? answer
    return records.elements.prefix(Limits.webhookUpdates)
      .compactMap { EvolutionMessageReader.event($0, in: root) }
      .sorted { $0.at < $1.at }
  }
}
