import Testing

@testable import PorfinChannels

/// Webhooks of Tests/Corpus/channels against what they must mean: `NAME.json` beside `NAME.txt`, one event a line.
@Suite struct WebhookTests {
  static let cloudFiles: [String] = Repository.names("cloud")
  static let evolutionFiles: [String] = Repository.names("evolution")

  @Test func corpusIsThere() {
    #expect(Self.cloudFiles.count > 30)
    #expect(Self.evolutionFiles.count > 30)
  }

  @Test(arguments: cloudFiles) func cloud(name: String) throws {
    let reading = CloudWebhook.events(body: try Repository.bytes("cloud/\(name).json"))
    #expect(try Repository.matches(Self.text(reading), "cloud/\(name).txt"), "\(Self.text(reading))")
  }

  @Test(arguments: evolutionFiles) func evolution(name: String) throws {
    let reading = EvolutionWebhook.events(body: try Repository.bytes("evolution/\(name).json"))
    #expect(try Repository.matches(Self.text(reading), "evolution/\(name).txt"), "\(Self.text(reading))")
  }

  /// No bytes crash it, and a webhook read twice says the same.
  @Test(arguments: cloudFiles.map { "cloud/" + $0 } + evolutionFiles.map { "evolution/" + $0 })
  func damaged(name: String) throws {
    let bytes = try Repository.bytes("\(name).json")
    #expect(CloudWebhook.events(body: bytes) == CloudWebhook.events(body: bytes))
    var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    for round in 0..<40 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(random >> 33) % max(1, bytes.count)
      var damaged = bytes
      if round % 2 == 0 {
        damaged[place] = UInt8(truncatingIfNeeded: random >> 20)
      } else {
        damaged.removeSubrange(place...)
      }
      for reading in [CloudWebhook.events(body: damaged), EvolutionWebhook.events(body: damaged)] {
        #expect(!reading.isMalformed || reading.events.isEmpty)
      }
    }
  }

  @Test func batchesAreBounded() {
    let message = #"{"from":"5511900000001","id":"wamid.N","timestamp":"1","type":"text","text":{"body":"x"}}"#
    let list = Array(repeating: message, count: 1_200).joined(separator: ",")
    let body =
      #"{"object":"whatsapp_business_account","entry":[{"id":"2","changes":[{"field":"messages","value":{"messages":["#
      + list + "]}}]}]}"
    let reading = CloudWebhook.events(body: Array(body.utf8))
    #expect(reading.events.count == Limits.webhookUpdates)
    #expect(reading.problems.count == 1)
    #expect(CloudWebhook.events(body: [UInt8](repeating: 0x20, count: Limits.webhookBytes + 1)).isMalformed)
  }

  private static func text(_ reading: WebhookReading) -> String {
    var lines = reading.isMalformed ? ["malformed"] : []
    let json = EventText.json(reading)
    lines += json["events"].elements.map { String(decoding: $0.bytes, as: UTF8.self) }
    lines += json["problems"].elements.map { "problem: " + ($0.text ?? "") }
    return lines.map { $0 + "\n" }.joined()
  }
}
