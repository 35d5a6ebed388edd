import FlowWhatsApp
import Foundation
import PorfinHTTP
import PorfinModel
import Testing

@testable import PorfinServer

@Suite(.timeLimit(.minutes(1))) struct SimulatedTests {
  private func text(_ words: String) -> Bubble { .text(Array(words.utf8)) }

  @Test func whatAPersonWritesIsADelivery() async throws {
    let deliveries = Deliveries()
    try await TestServer.run(intake: deliveries.intake) { server async throws in
      let answer = try await server.post("/simulated/ana/messages", Array(#"{"id":"m1","text":"oi"}"#.utf8))
      #expect(answer.status == 200 && answer.text == #"{"id":"m1"}"#)
      let delivery = try #require(deliveries.last)
      #expect(delivery.0 == SimulatedChannel.name)
      let event = try #require(SimulatedChannel.events(delivery.1)?.first)
      #expect(event.key == "ana.m1")
      guard case .message(let person, let message) = event.kind else { throw Unexpected() }
      #expect(person.addresses == [Address(.simulated, "ana")] && message.content == .text("oi"))
      let tap = Array(#"{"choice":{"id":"opt-1","title":"Sim"}}"#.utf8)
      #expect(try await server.post("/simulated/ana/messages", tap).status == 200)
      guard let body = deliveries.last?.1, case .message(_, let tapped)? = SimulatedChannel.events(body)?.first?.kind
      else {
        throw Unexpected()
      }
      #expect(tapped.content == .choice(id: "opt-1", title: "Sim"))
    }
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"text":""}"#, #"{"text":"a","choice":{"id":"b","title":"c"}}"#, #"{"text":1}"#,
  ])
  func nonsenseIsRefused(body: String) async throws {
    let deliveries = Deliveries()
    try await TestServer.run(intake: deliveries.intake) { server async throws in
      #expect(try await server.post("/simulated/ana/messages", Array(body.utf8)).status == 400)
      #expect(try await server.post("/simulated/a%20b/messages", Array(#"{"text":"oi"}"#.utf8)).status == 400)
      #expect(deliveries.count == 0)
    }
  }

  @Test func newsComeAtOnce() async throws {
    try await TestServer.run { server async throws in
      let channel = try #require(server.service.simulated)
      async let news = server.get("/simulated/ana/events?after=0")
      try await Task.sleep(for: .milliseconds(100))
      let begun = ContinuousClock.now
      #expect(channel.send(self.text("Olá"), to: "ana", id: "1.1") == .accepted(id: "sim.1.1"))
      let answer = try await news.text
      #expect(ContinuousClock.now - begun < .seconds(1))
      #expect(
        answer.hasPrefix(#"{"next":1,"events":[{"number":1,"id":"1.1","from":"assistant","kind":"text","body":"Olá""#))
      #expect(
        try await server.get("/simulated/bia/events?wait=10").text == #"{"next":0,"events":[]}"#, "another person")
    }
  }

  @Test func noNewsComeInTime() async {
    let channel = SimulatedChannel()
    for _ in 0..<1_000 {
      #expect(await channel.news(of: "ana", after: 0, waitMilliseconds: 0) == #"{"next":0,"events":[]}"#)
    }
  }

  @Test func anAttemptThatIsRepeatedShowsOnce() async {
    let channel = SimulatedChannel()
    for _ in 0..<3 { _ = channel.send(text("Olá"), to: "ana", id: "1.1") }
    #expect(await channel.news(of: "ana", after: 0, waitMilliseconds: 0).hasPrefix(#"{"next":1,"#))
    #expect(channel.send(text("x"), to: "not a person", id: "1.2") == .refused(code: 0, .unreachable))
  }

  @Test func whatWasNotStoredIsNotShown() async throws {
    try await TestServer.run(intake: { _, _ in throw Unexpected() }) { server async throws in
      #expect(try await server.post("/simulated/ana/messages", Array(#"{"text":"oi"}"#.utf8)).status == 503)
      let news = try await server.get("/simulated/ana/events?wait=10").text
      #expect(!news.contains("oi"))
    }
  }

  @Test func memoryHasALimit() async {
    let channel = SimulatedChannel()
    for number in 0..<(Limits.simulatedEventsMax + 100) {
      _ = channel.send(text("\(number)"), to: "ana", id: "\(number)")
    }
    let news = await channel.news(of: "ana", after: 0, waitMilliseconds: 0)
    #expect(news.contains(#""number":600,"#) && !news.contains(#""number":100,"#) && news.contains(#""number":101,"#))
    for number in 0...Limits.simulatedPeopleMax { _ = channel.send(text("oi"), to: "p\(number)", id: "1") }
    #expect(await channel.news(of: "ana", after: 0, waitMilliseconds: 0) == #"{"next":0,"events":[]}"#, "forgotten")
  }

  @Test func everyBubbleIsJSON() async throws {
    let channel = SimulatedChannel()
    let card = Bubble.Card(header: Array("H".utf8), body: Array("\"B\"\n".utf8), footer: Array("F".utf8))
    let choice = Bubble.Choice(id: Array("c".utf8), title: Array("C".utf8))
    let template = Bubble.Template(
      name: Array("t".utf8), language: Array("pt_BR".utf8), parameters: [], card: card, buttons: [Array("Q".utf8)],
      links: [Array("https://example.com".utf8)])
    let bubbles: [Bubble] = [
      text("x"), .buttons(card, [choice]), .list(card, button: Array("L".utf8), [choice]),
      .numbered(Array("1. C".utf8), [choice]), .template(template),
      .media(.image, [Array("https://example.com/a.png".utf8)]),
    ]
    for (index, bubble) in bubbles.enumerated() { _ = channel.send(bubble, to: "ana", id: "\(index)") }
    let news = await channel.news(of: "ana", after: 0, waitMilliseconds: 0)
    let json = try JSONSerialization.jsonObject(with: Data(news.utf8)) as? [String: Any]
    #expect((json?["events"] as? [Any])?.count == bubbles.count)
  }

  @Test func thePageIsServedOnlyWithTheNumber() async throws {
    try await TestServer.run { server async throws in
      let page = try await server.get("/")
      #expect(page.status == 200 && page.header("Content-Type") == "text/html; charset=utf-8")
      #expect(page.text.contains("<title>Número simulado · Porfin</title>") && page.text.hasSuffix("</html>\n"))
      #expect(page.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
    }
    let text = TestServer.settings.replacingOccurrences(of: "simulated = on", with: "simulated = auto")
    try await TestServer.run(text) { server async throws in
      #expect(try await server.get("/").status == 404, "there are real channels")
      #expect(try await server.post("/simulated/ana/messages", Array(#"{"text":"oi"}"#.utf8)).status == 404)
    }
  }

  private struct Unexpected: Error {}
}
