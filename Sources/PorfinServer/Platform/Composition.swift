/// `porfin serve`: settings → platform → endpoints, and back down in the opposite order.
public enum Composition {
  /// Serves until SIGTERM or SIGINT. `report` gets the start-up report once the port is open.
  public static func serve(
    _ settings: Settings, version: String, log: Log, platform make: PlatformMaker,
    report: @escaping @Sendable (StartupReport) -> Void
  ) async throws {
    let metrics = Metrics()
    metrics.set(.build, [version], to: 1)
    let simulated = settings.servesSimulated ? SimulatedChannel() : nil
    let platform = try await make(settings, metrics, log, simulated)
    let service = HTTPService(
      settings: settings, metrics: metrics, log: log, simulated: simulated, isReady: platform.isReady,
      refresh: platform.refresh, intake: platform.intake)
    let result: Result<Void, any Error>
    do {
      try await HTTPServer(service).run { port in
        log(.info, "serving", [("port", .number(Int64(port)))])
        report(StartupReport(settings, platform, version: version, port: port))
      }
      result = .success(())
    } catch {
      result = .failure(error)
    }
    await platform.stop()
    log(.info, "stopped")
    try result.get()
  }
}
