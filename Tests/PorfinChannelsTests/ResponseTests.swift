import PorfinModel
import Testing

@testable import PorfinChannels

@Suite struct ResponseTests {
  private func cloud(_ status: Int, _ body: String, attempt: Int = 0) -> SendOutcome {
    CloudResponse.outcome(status: status, body: Array(body.utf8), attempt: attempt)
  }

  private func error(_ code: Int) -> String { #"{"error":{"message":"m","code":\#(code),"error_data":{}}}"# }

  @Test func cloudAnswers() {
    #expect(cloud(200, #"{"messages":[{"id":"wamid.1"}]}"#) == .accepted(id: "wamid.1"))
    #expect(cloud(200, #"{"success":true}"#) == .accepted(id: ""))
    #expect(cloud(200, "<html>") == .unknown(reason: "the answer names no message"))
    #expect(cloud(502, "") == .unknown(reason: "HTTP status 502"))
    #expect(cloud(503, "") == .retry(afterMilliseconds: 2_000, code: 503))
    #expect(cloud(400, error(131_047)) == .refused(code: 131_047, .needsTemplate))
    #expect(cloud(400, error(131_048)) == .refused(code: 131_048, .campaignsHalted))
    #expect(cloud(401, error(190)) == .refused(code: 190, .channelDown))
    #expect(cloud(400, error(987_654)) == .refused(code: 987_654, .malformed))
    #expect(cloud(500, error(987_654)) == .retry(afterMilliseconds: 2_000, code: 987_654))
  }

  /// 4^n seconds, at most an hour.
  @Test(arguments: [(0, 1), (1, 4), (2, 16), (3, 64), (9, 3_600), (1_000, 3_600)])
  func pairRate(attempt: Int, seconds: Int64) {
    let expected = SendOutcome.retry(afterMilliseconds: seconds * 1_000, code: 131_056)
    #expect(cloud(400, error(131_056), attempt: attempt) == expected)
  }

  @Test func gatewayAnswers() {
    func answer(_ status: Int, _ body: String) -> SendOutcome {
      EvolutionResponse.outcome(status: status, body: Array(body.utf8))
    }
    #expect(answer(201, #"{"key":{"id":"3EB0"},"status":"PENDING"}"#) == .accepted(id: "3EB0"))
    let nobody = #"{"status":400,"response":{"message":[{"exists":false,"jid":"x","number":"55"}]}}"#
    #expect(answer(400, nobody) == .refused(code: 400, .unreachable))
    #expect(answer(400, #"{"response":{"message":["Connection Closed"]}}"#) == .refused(code: 400, .channelDown))
    #expect(answer(401, "") == .refused(code: 401, .channelDown))
    #expect(answer(500, "") == .unknown(reason: "HTTP status 500"))
    #expect(EvolutionResponse.notice(status: 200, body: Array(#"{"instance":{"state":"open"}}"#.utf8)) == .connected)
    #expect(EvolutionResponse.notice(status: 200, body: Array(#"{"code":"2@x"}"#.utf8)) == .needsPairing(code: "2@x"))
  }

  @Test func historyRepeatsWhatWebhooksTold() throws {
    let webhook = try Repository.bytes("evolution/text.json")
    let told = try #require(EvolutionWebhook.events(body: webhook).events.first).event
    let data = try #require(JSONReader.read(webhook)?["data"])
    let answer = JSON.object(("messages", .object(("records", .array([data])))))
    #expect(EvolutionResponse.history(body: answer.bytes, instance: "loja-1") == [told])
  }
}
