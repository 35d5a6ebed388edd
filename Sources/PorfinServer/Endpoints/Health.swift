import PorfinHTTP

/// For those who watch.
enum Health {
  static func live(_ service: HTTPService, _ call: Call) -> Answer { Answer(200, "live\n") }

  static func ready(_ service: HTTPService, _ call: Call) async -> Answer {
    if service.stops { return Answer(503, "stopping\n") }
    let isReady = await service.isReady()
    service.metrics.set(.storeReady, to: isReady ? 1 : 0)
    return isReady ? Answer(200, "ready\n") : Answer(503, "the store takes nothing in\n")
  }

  static func metrics(_ service: HTTPService, _ call: Call) async -> Answer {
    let token = service.settings["metrics_token"]
    if !token.isEmpty {
      let given = call.header("authorization") ?? ""
      guard Signature.areEqual(Array(given.utf8), Array("Bearer \(token)".utf8)) else {
        return Answer(401, "metrics_token is needed\n")
      }
    }
    await service.refresh()
    return Answer(200, type: "text/plain; version=0.0.4; charset=utf-8", Array(service.metrics.text().utf8))
  }
}
