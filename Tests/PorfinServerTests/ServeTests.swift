import Foundation
import PorfinHTTP
import Testing

/// The binary as it runs for customers, with SQLite.
@Suite(.timeLimit(.minutes(2))) struct ServeTests {
  private static let flow = """
    flow greeter {
      on keyword "atendente" { handoff because "pediu uma pessoa" }
      state begin {
        let name = ask "Qual é o seu nome?" as text
        "Prazer, {name}!"
        end
      }
    }
    """

  private static let subflow = """
    flow farewell(name: text) {
      state begin {
        "Até logo, {name}!"
        return
      }
    }
    """

  @Test func aConversationOutlivesTheProcess() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("porfin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.flow.write(to: folder.appendingPathComponent("greeter.flow"), atomically: true, encoding: .utf8)

    try Self.subflow.write(to: folder.appendingPathComponent("farewell.flow"), atomically: true, encoding: .utf8)

    let first = try Serving(folder)
    #expect(first.report.contains("assistente greeter, versão 1"))
    #expect(!first.report.contains("farewell"), "a sub-flow is no assistant")
    try await first.say("oi", id: "m1")
    #expect(try await first.hear("Qual é o seu nome?"))
    try await first.say("oi", id: "m1")
    #expect(first.stop() == 0)

    let second = try Serving(folder)
    try await second.say("oi", id: "m1")
    try await second.say("Ana", id: "m2")
    #expect(try await second.hear("Prazer, Ana!"))
    let metrics = try await second.get("/metrics")
    #expect(metrics.contains("porfin_sends_total{channel=\"simulated\",outcome=\"accepted\"} 1\n"), "said once")
    #expect(second.stop() == 0)
    #expect(second.log.contains { $0.contains("\"event\":\"stopped\"") })
    #expect(!second.log.contains { $0.contains("Ana") })
  }
}

/// A `porfin serve` of its own on a free port.
final class Serving {
  private let process = Process()
  private let errors = Pipe()
  private let client = HTTPClient()
  private let url: String
  let report: String
  private(set) var log: [Substring] = []

  init(_ folder: URL) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("porfin")
    process.arguments = ["serve", "--port", "0", "."]
    process.currentDirectoryURL = folder
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The report is written in one piece, once the port is open.
    let report = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let port = report.components(separatedBy: "localhost:").dropFirst().first?.prefix { $0.isNumber } ?? ""
    try #require(!port.isEmpty, "\(report)")
    self.report = report
    url = "http://127.0.0.1:\(port)"
  }

  func get(_ path: String) async throws -> String {
    String(decoding: try await client.send(HTTPRequest("GET", url + path)).body, as: UTF8.self)
  }

  func say(_ text: String, id: String) async throws {
    let body = Array("{\"id\":\"\(id)\",\"text\":\"\(text)\"}".utf8)
    let answer = try await client.send(HTTPRequest("POST", url + "/simulated/ana/messages", body: body))
    #expect(answer.status == 200)
  }

  func hear(_ words: String) async throws -> Bool {
    for _ in 0..<100 {
      if try await get("/simulated/ana/events?wait=100").contains(words) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  /// Ends it with SIGTERM; gives its exit code.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    log = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n")
    return process.terminationStatus
  }
}
