import PorfinHTTP
import PorfinModel
import ServiceLifecycle
import Synchronization
import Testing

@testable import PorfinServer

/// A server on a free port for as long as a test runs, with a store that the test plays.
struct TestServer: Sendable {
  let url: String
  let service: HTTPService
  let client = HTTPClient()
  let group: ServiceGroup

  static let settings = """
    port = 0
    simulated = on
    [channel loja]
    kind = cloud
    assistant = clinic
    phone_number_id = 100000000000001
    access_token = made-up-token
    app_secret = made-up-secret
    verify_token = made-up-word
    [channel web]
    kind = evolution
    assistant = clinic
    gateway_url = http://127.0.0.1:1
    instance = web
    api_key = made-up-key
    hook_secret = made-up-hook
    """

  static func run(
    _ text: String = settings, log: Log = .silent, isReady: @escaping Readiness = { true },
    intake: @escaping Intake = { _, _ in }, _ body: @escaping @Sendable (TestServer) async throws -> Void
  ) async throws {
    let settings = try SettingsReader.read(text, path: "test.conf", environment: [:])
    let service = HTTPService(
      settings: settings, log: log, simulated: settings.servesSimulated ? SimulatedChannel() : nil, isReady: isReady,
      intake: intake)
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    let group = HTTPServer(service).group(signals: []) { continuation.yield($0) }
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      for await port in ports {
        let server = TestServer(url: "http://127.0.0.1:\(port)", service: service, group: group)
        do {
          try await body(server)
        } catch {
          await group.triggerGracefulShutdown()
          throw error
        }
        break
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }

  func get(_ path: String, headers: [HTTPHeader] = []) async throws -> HTTPResponse {
    try await client.send(HTTPRequest("GET", url + path, headers: headers))
  }

  func post(_ path: String, _ body: [UInt8], headers: [HTTPHeader] = []) async throws -> HTTPResponse {
    try await client.send(HTTPRequest("POST", url + path, headers: headers, body: body))
  }

  /// As Meta signs.
  func signed(_ body: [UInt8], secret: String = "made-up-secret") -> [HTTPHeader] {
    let signature = Hexadecimal.text(Signature.hmacSHA256(key: Array(secret.utf8), body))
    return [HTTPHeader("X-Hub-Signature-256", "sha256=\(signature)")]
  }
}

extension HTTPResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// What an intake was given.
final class Deliveries: Sendable {
  private let all = Mutex<[(ChannelName, [UInt8])]>([])

  var intake: Intake { { channel, body in self.all.withLock { $0.append((channel, body)) } } }
  var count: Int { all.withLock { $0.count } }
  var last: (ChannelName, [UInt8])? { all.withLock { $0.last } }
}
