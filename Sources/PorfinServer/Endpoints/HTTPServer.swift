import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The endpoints on a port.
public struct HTTPServer: Sendable {
  private let service: HTTPService

  public init(_ service: HTTPService) { self.service = service }

  /// Serves until SIGTERM or SIGINT, then lets requests under way end. `onReady` gets the port.
  public func run(onReady: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    try await group(signals: [.sigterm, .sigint], onReady: onReady).run()
  }

  /// What `run` runs, for a caller who stops it without a signal.
  func group(
    signals: [UnixSignal], onReady: @escaping @Sendable (Int) async -> Void
  ) -> ServiceGroup {
    let log = service.log
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: application(onReady)), .init(service: StopService(service))],
      gracefulShutdownSignals: signals, logger: Logger(label: "group") { _ in LibraryLog(log) })
    configuration.maximumGracefulShutdownDuration = .seconds(service.settings.number("shutdown_seconds"))
    return ServiceGroup(configuration: configuration)
  }

  private func application(_ onReady: @escaping @Sendable (Int) async -> Void) -> some Service {
    let router = Router(context: BasicRequestContext.self)
    for endpoint in Endpoint.all where endpoint.access != .simulated || service.simulated != nil {
      router.on(RouterPath(endpoint.path), method: endpoint.method == .get ? .get : .post) { [self] request, context in
        await respond(endpoint, request, context)
      }
    }
    let log = service.log
    return Application(
      router: router, server: .http1(configuration: .init(idleTimeout: .seconds(Limits.idleSeconds))),
      configuration: ApplicationConfiguration(
        address: .hostname(service.settings["host"], port: service.settings.number("port")), backlog: 1_024,
        availableConnectionsDelegate: MaximumAvailableConnections(Limits.connectionsMax)),
      onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) },
      logger: Logger(label: "http") { _ in LibraryLog(log) })
  }

  private func respond(_ endpoint: Endpoint, _ request: Request, _ context: BasicRequestContext) async -> Response {
    let begun = ContinuousClock.now
    service.metrics.add(.requestsUnderWay)
    let answer = await answer(endpoint, request, context)
    service.metrics.add(.requestsUnderWay, by: -1)
    service.metrics.add(.requests, [endpoint.path, String(answer.status)])
    service.metrics.observe(.requestSeconds, [endpoint.path], ContinuousClock.now - begun)
    var headers: HTTPFields = [.contentType: answer.type, .cacheControl: "no-store"]
    headers[.xContentTypeOptions] = "nosniff"
    for (name, value) in answer.headers { if let name = HTTPField.Name(name) { headers[name] = value } }
    return Response(
      status: .init(code: answer.status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }

  private func answer(_ endpoint: Endpoint, _ request: Request, _ context: BasicRequestContext) async -> Answer {
    var body: [UInt8] = []
    if endpoint.method == .post {
      // A length that says it is too much is answered before a byte is read.
      if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > endpoint.bodyBytesMax {
        return tooLarge(endpoint, context)
      }
      do {
        body = Array(buffer: try await request.body.collect(upTo: endpoint.bodyBytesMax))
      } catch is NIOTooManyBytesError {
        return tooLarge(endpoint, context)
      } catch {
        return Answer(400, "the request broke off\n")
      }
    }
    let fields = request.headers
    let call = Call(
      endpoint: endpoint,
      parameters: Dictionary(context.parameters.map { (String($0.key), String($0.value)) }) { first, _ in first },
      query: Dictionary(request.uri.queryParameters.map { (String($0.key), String($0.value)) }) { first, _ in first },
      body: body, header: { name in HTTPField.Name(name).flatMap { fields[$0] } })
    do {
      return try await endpoint.handle(service, call)
    } catch {
      service.log(.error, "handler failed", [("endpoint", .text(endpoint.path))])
      return Answer(500, "a bug: see the log\n")
    }
  }

  private func tooLarge(_ endpoint: Endpoint, _ context: BasicRequestContext) -> Answer {
    if let channel = context.parameters.get("channel"),
      service.settings.channels.contains(where: { $0.name.text == channel })
    {
      service.metrics.add(.webhooks, [channel, "too_large"])
    }
    return Answer(413, "at most \(endpoint.bodyBytesMax) bytes\n")
  }
}

/// Tells the service that Porfin is going, so that nothing is held open.
private struct StopService: Service {
  let service: HTTPService

  init(_ service: HTTPService) { self.service = service }

  func run() async throws {
    await withGracefulShutdownHandler {
      do { try await gracefulShutdown() } catch { return }
    } onGracefulShutdown: {
      service.stop()
    }
  }
}
