import FlowWhatsApp
import PorfinModel

/// This layer as one function of bytes, for judges that are written in other languages: JSON in, JSON out.
///
/// - `{"read":"cloud","body":"…"}` → `{"events":[…],"problems":[…],"malformed":false}`; also `evolution`
/// - `{"send":"cloud","to":{"phone":"5511…"},"bubble":{"text":"…"}}` → `{"method":"POST","path":"…","body":{…}}`
/// - `{"outcome":"cloud","status":400,"body":"…"}` → `{"retry":[1000,131056]}` …
/// - `{"action":131056}` → `{"action":"retry"}`, `{"action":null}` if the table has no such code
public enum ChannelProbe {
  public static func answer(_ request: [UInt8]) -> [UInt8] {
    guard let request = JSONReader.read(request) else { return JSON.object(("error", .string("no JSON"))).bytes }
    let body = Array(request["body"].text.utf8)
    if let channel = request["read"]?.text {
      return EventText.json(
        channel == "cloud" ? CloudWebhook.events(body: body) : EvolutionWebhook.events(body: body)
      ).bytes
    }
    if let channel = request["send"]?.text { return send(request, channel).bytes }
    if let channel = request["outcome"]?.text {
      let status = request["status"]?.integer.flatMap { Int(exactly: $0) } ?? 0
      let outcome =
        channel == "cloud"
        ? CloudResponse.outcome(status: status, body: body) : EvolutionResponse.outcome(status: status, body: body)
      return EventText.json(outcome).bytes
    }
    if let code = request["action"]?.integer.flatMap({ Int(exactly: $0) }) { return action(code).bytes }
    return JSON.object(("error", .string("no known request"))).bytes
  }

  private static func action(_ code: Int) -> JSON {
    let name: JSON
    switch CloudErrors.action(for: code) {
    case .retry: name = .string("retry")
    case .refuse(let refusal): name = .string("\(refusal)")
    case nil: name = .null
    }
    return .object(("action", name))
  }

  private static func send(_ request: JSON, _ channel: String) -> JSON {
    do {
      let made = channel == "cloud" ? try cloud(request) : try evolution(request)
      return .object(
        ("method", .string(made.method.rawValue)), ("path", .string(made.path)),
        ("body", JSONReader.read(made.body) ?? .null))
    } catch {
      return .object(("error", .string(error.code)))
    }
  }

  private static func cloud(_ request: JSON) throws(Unsendable) -> OutgoingRequest {
    let number = CloudNumber(id: "100000000000001")
    if let message = request["mark"]?.text {
      return CloudRequest.read(message, isTyping: request["typing"] == .bool(true), number: number)
    }
    var made = CloudRequest(
      number: number, to: BubbleReader.address(request["to"]), callback: request["callback"].text)
    made.lastInbound = request["last"]?.text
    made.repliesTo = request["context"]?.text
    made.quickReplies = request["quick"].elements.map(BubbleReader.choice)
    if let link = request["link"] {
      return try made.send(
        BubbleReader.card(link), linkTitle: Array(link["title"].text.utf8), url: link["url"].text)
    }
    if let pix = request["pix"] { return try made.send(BubbleReader.charge(pix)) }
    if let progress = request["progress"] {
      let status = PixProgress.Status(rawValue: progress["status"].text) ?? .pending
      return try made.send(
        PixProgress(
          reference: progress["reference"].text, body: Array(progress["body"].text.utf8), status: status,
          paidAt: progress["paid"]?.integer.map { Moment(seconds: $0) }))
    }
    guard let bubble = BubbleReader.bubble(request["bubble"] ?? .null) else { throw .empty }
    return try made.send(bubble)
  }

  private static func evolution(_ request: JSON) throws(Unsendable) -> OutgoingRequest {
    var made = EvolutionRequest(instance: "loja-1", to: BubbleReader.address(request["to"]))
    made.lastInbound = request["last"]?.text
    made.repliesTo = request["context"]?.text
    made.delay = request["delay"]?.integer ?? 0
    guard let bubble = BubbleReader.bubble(request["bubble"] ?? .null) else { throw .empty }
    return try made.send(bubble)
  }
}
