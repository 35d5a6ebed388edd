import Foundation
import PorfinHTTP
import Synchronization
import Testing

@testable import PorfinServer

@Suite(.timeLimit(.minutes(1))) struct HealthTests {
  @Test func liveAndReadyAreTwoThings() async throws {
    try await TestServer.run(isReady: { false }) { server async throws in
      #expect(try await server.get("/health/live").status == 200)
      #expect(try await server.get("/health/ready").status == 503)
      #expect(try await server.get("/metrics").text.contains("porfin_store_ready 0"))
      #expect(try await server.get("/nothing").status == 404)
    }
    try await TestServer.run { server async throws in #expect(try await server.get("/health/ready").status == 200) }
  }

  @Test func metricsMayNeedAToken() async throws {
    try await TestServer.run("port = 0\nmetrics_token = made-up\n") { server async throws in
      #expect(try await server.get("/metrics").status == 401)
      #expect(try await server.get("/metrics", headers: [HTTPHeader("Authorization", "Bearer made-up")]).status == 200)
    }
  }

  @Test func aRequestUnderWayIsAnsweredWhenStopping() async throws {
    let entered = AsyncStream.makeStream(of: Void.self)
    try await TestServer.run(
      intake: { _, _ in
        entered.continuation.yield()
        try await Task.sleep(for: .milliseconds(400))
      }
    ) { server async throws in
      let body = Array("{}".utf8)
      async let answer = server.post("/hooks/cloud/loja", body, headers: server.signed(body))
      async let held = server.get("/simulated/ana/events")
      for await _ in entered.stream { break }
      let begun = ContinuousClock.now
      await server.group.triggerGracefulShutdown()
      #expect(try await answer.status == 200)
      #expect(try await held.text == "{\"next\":0,\"events\":[]}")
      #expect(ContinuousClock.now - begun < .seconds(5))
    }
  }

  @Test func logsAreJSONWithoutPeople() async throws {
    let lines = Mutex<[String]>([])
    let log = Log(.debug) { line in lines.withLock { $0.append(line) } }
    try await TestServer.run(log: log, intake: { _, _ in throw SecretError() }) { server async throws in
      _ = try await server.post("/simulated/ana/messages", Array("{\"text\":\"meu cpf\"}".utf8))
    }
    let all = lines.withLock { $0 }
    #expect(
      all.contains { $0.contains("\"event\":\"delivery not stored\"") && $0.contains("\"channel\":\"simulated\"") })
    for line in all {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil, "\(line)")
      #expect(!line.contains("ana") && !line.contains("cpf") && line.hasSuffix("\n"))
    }
  }

  private struct SecretError: Error { let text = "ana, meu cpf" }
}
