/// One address that is served, declared once: routes, metrics and documentation follow from it.
struct Endpoint: Sendable {
  enum Method: String, Sendable { case get = "GET", post = "POST" }

  /// Who may call it.
  enum Access: String, Sendable {
    case everyone
    /// Signed by Meta with the app's secret.
    case signature
    /// The query holds `verify_token`.
    case verifyToken
    /// The address holds a secret.
    case secretInPath
    /// `metrics_token`, if it is set.
    case metricsToken
    /// Served only while the simulated number is.
    case simulated
  }

  var method: Method
  /// `{name}` stands for one part.
  var path: String
  var access: Access
  var bodyBytesMax: Int
  var about: String
  var handle: @Sendable (HTTPService, Call) async throws -> Answer

  init(
    _ method: Method, _ path: String, _ access: Access, bodyBytesMax: Int = 0, _ about: String,
    _ handle: @escaping @Sendable (HTTPService, Call) async throws -> Answer
  ) {
    self.method = method
    self.path = path
    self.access = access
    self.bodyBytesMax = bodyBytesMax
    self.about = about
    self.handle = handle
  }

  static let all: [Endpoint] = [
    Endpoint(
      .get, "/hooks/cloud/{channel}", .verifyToken, "Meta asks whether the webhook is ours.", CloudHook.verify),
    Endpoint(
      .post, "/hooks/cloud/{channel}", .signature, bodyBytesMax: Limits.webhookBytesMax, "Deliveries of Meta.",
      CloudHook.deliver),
    Endpoint(
      .get, "/hooks/evolution/{channel}/{secret}", .secretInPath, "A person checks the gateway's webhook address.",
      EvolutionHook.verify),
    Endpoint(
      .post, "/hooks/evolution/{channel}/{secret}", .secretInPath, bodyBytesMax: Limits.webhookBytesMax,
      "Deliveries of the gateway.", EvolutionHook.deliver),
    Endpoint(.get, "/health/live", .everyone, "The process answers.", Health.live),
    Endpoint(
      .get, "/health/ready", .everyone, "The store takes things in, and Porfin is not being stopped.", Health.ready),
    Endpoint(.get, "/metrics", .metricsToken, "Metrics for Prometheus.", Health.metrics),
    Endpoint(.get, "/", .simulated, "The simulated number as a page.", SimulatedEndpoints.page),
    Endpoint(
      .post, "/simulated/{person}/messages", .simulated, bodyBytesMax: Limits.simulatedBytesMax,
      "A person writes to the simulated number.", SimulatedEndpoints.post),
    Endpoint(
      .get, "/simulated/{person}/events", .simulated, "What was said since event `after`; waits for news.",
      SimulatedEndpoints.events),
  ]
}

/// A request, as handlers see it.
struct Call: Sendable {
  var endpoint: Endpoint
  /// The parts of the path that `{…}` stands for.
  var parameters: [String: String]
  /// Percent-decoded.
  var query: [String: String]
  var body: [UInt8]
  /// Looks a header up by its name in lower case.
  var header: @Sendable (String) -> String?
}

/// What a handler answers.
struct Answer: Sendable {
  var status: Int
  var type: String
  var body: [UInt8]
  var headers: [(String, String)] = []

  init(_ status: Int, type: String = "text/plain; charset=utf-8", _ body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  init(_ status: Int, _ text: String = "") { self.init(status, Array(text.utf8)) }

  static func json(_ status: Int, _ text: String) -> Answer {
    Answer(status, type: "application/json", Array(text.utf8))
  }
}
