import Foundation
import PorfinHTTP
import PorfinStore
import Testing

@testable import PorfinServer

@Suite(.timeLimit(.minutes(2))) struct WebhookTests {
  @Test func metaVerifiesWithTheWord() async throws {
    try await TestServer.run { server async throws in
      let right = try await server.get(
        "/hooks/cloud/loja?hub.mode=subscribe&hub.verify_token=made-up-word&hub.challenge=1158")
      #expect(right.status == 200 && right.text == "1158")
      let wrong = try await server.get("/hooks/cloud/loja?hub.mode=subscribe&hub.verify_token=guess&hub.challenge=1158")
      #expect(wrong.status == 403 && !wrong.text.contains("1158"))
      #expect(try await server.get("/hooks/cloud/nobody?hub.verify_token=made-up-word").status == 404)
      #expect(try await server.get("/hooks/cloud/web?hub.verify_token=").status == 404, "another kind")
    }
  }

  @Test func theBytesAreHandedOnAsTheyCame() async throws {
    let deliveries = Deliveries()
    try await TestServer.run(intake: deliveries.intake) { server async throws in
      let body = Array("{\"entry\": [ ] ,\"é\":\"\\u00e9\"}\r\n".utf8)
      #expect(try await server.post("/hooks/cloud/loja", body, headers: server.signed(body)).status == 200)
      #expect(deliveries.last?.0.text == "loja" && deliveries.last?.1 == body)
      #expect(try await server.post("/hooks/evolution/web/made-up-hook", body).status == 200)
      #expect(deliveries.last?.0.text == "web" && deliveries.count == 2)
    }
  }

  @Test func aWrongSignatureIsNotLetIn() async throws {
    let deliveries = Deliveries()
    try await TestServer.run(intake: deliveries.intake) { server async throws in
      let body = Array("{}".utf8)
      let right = server.signed(body)
      for headers in [
        [], server.signed(body, secret: "guess"), server.signed(Array("{ }".utf8)),
        [HTTPHeader("X-Hub-Signature-256", "sha256=")], [HTTPHeader("X-Hub-Signature-256", "sha256=zz")],
        [HTTPHeader("X-Hub-Signature-256", String(right[0].value.dropLast(2)))],
        [HTTPHeader("X-Hub-Signature", right[0].value)],
      ] {
        #expect(try await server.post("/hooks/cloud/loja", body, headers: headers).status == 401)
      }
      #expect(try await server.post("/hooks/evolution/web/guess", body).status == 401)
      #expect(try await server.post("/hooks/evolution/loja/made-up-secret", body).status == 404)
      #expect(try await server.post("/hooks/cloud/nobody", body, headers: right).status == 404)
      #expect(deliveries.count == 0)
    }
  }

  @Test func threeMegabytesAreTakenAndNoMore() async throws {
    let deliveries = Deliveries()
    try await TestServer.run(intake: deliveries.intake) { server async throws in
      let full = [UInt8](repeating: 0x20, count: Limits.webhookBytesMax)
      #expect(try await server.post("/hooks/cloud/loja", full, headers: server.signed(full)).status == 200)
      let over = full + [0x20]
      var status: Int?
      // The answer may come while the client still writes: then it sees the connection close.
      do { status = try await server.post("/hooks/cloud/loja", over, headers: server.signed(over)).status } catch {
        #expect((error as? HTTPFailure)?.delivery == .maybeSent)
      }
      #expect(status == nil || status == 413)
      let chunked = [HTTPHeader("Transfer-Encoding", "chunked")] + server.signed(over)
      do { status = try await server.post("/hooks/cloud/loja", over, headers: chunked).status } catch { status = nil }
      #expect(status == nil || status == 413)
      #expect(deliveries.count == 1)
    }
  }

  @Test func whatIsNotStoredIsToBeDeliveredAgain() async throws {
    try await TestServer.run(intake: { _, _ in throw StoreError.disk("No space left") }) { server async throws in
      let body = Array("{}".utf8)
      let answer = try await server.post("/hooks/cloud/loja", body, headers: server.signed(body))
      #expect(answer.status == 503 && answer.header("Retry-After") == "5" && !answer.text.contains("space"))
      #expect(
        try await server.get("/metrics").text.contains(#"porfin_webhooks_total{channel="loja",result="unavailable"} 1"#)
      )
    }
  }

  @Test func anAnswerWaitsForTheStore() async throws {
    let gate = AsyncStream.makeStream(of: Void.self)
    try await TestServer.run(intake: { _, _ in for await _ in gate.stream { return } }) { server async throws in
      let body = Array("{}".utf8)
      async let answer = server.post("/hooks/cloud/loja", body, headers: server.signed(body))
      try await Task.sleep(for: .milliseconds(100))
      #expect(try await server.get("/metrics").text.contains("porfin_http_requests_in_progress 2"))
      gate.continuation.yield()
      #expect(try await answer.status == 200)
    }
  }

  /// Ten thousand deliveries of nonsense from 64 connections: all refused, and the process goes on serving.
  @Test func aFloodOfNonsense() async throws {
    let deliveries = Deliveries()
    try await TestServer.run(intake: deliveries.intake) { server async throws in
      let begun = ContinuousClock.now
      let refused = await withTaskGroup(of: Int.self) { group in
        for lane in 0..<64 {
          group.addTask {
            var refused = 0
            for index in stride(from: lane, to: 10_000, by: 64) {
              let body = Array("{\"entry\":[{\"id\":\(index),\"changes\":[[[{]]]".utf8)
              let path = index % 2 == 0 ? "/hooks/cloud/loja" : "/hooks/evolution/web/guess-\(index)"
              let header = HTTPHeader("X-Hub-Signature-256", "sha256=\(index)")
              if (try? await server.post(path, body, headers: [header]).status) == 401 { refused += 1 }
            }
            return refused
          }
        }
        return await group.reduce(0, +)
      }
      let seconds = ContinuousClock.now - begun
      print("10,000 bad deliveries refused in \(seconds)")
      #expect(refused == 10_000 && deliveries.count == 0)
      let body = Array("{}".utf8)
      #expect(try await server.post("/hooks/cloud/loja", body, headers: server.signed(body)).status == 200)
    }
  }
}
