import FlowDiagnostics
import Foundation
import Testing

/// `Tests/Corpus/types/rendered/NAME.flow` with what is printed about it: `.en`, `.pt`, `.ansi` and `.json`.
/// `PORFIN_ACCEPT=1` writes these files anew.
@Suite("Rendered diagnostics") struct RenderTests {
  @Test("what is printed", arguments: Golden.cases)
  func rendered(name: String) throws {
    let program = ExampleProgram(try Golden.text("\(name).flow"))
    let english = TerminalRenderer(language: .english).render(program.diagnostics, program.sources)
    let portuguese = TerminalRenderer(language: .portuguese).render(program.diagnostics, program.sources)
    let coloured = TerminalRenderer(language: .english, isColoured: true).render(program.diagnostics, program.sources)
    let json = program.diagnostics.map { JSONRenderer(language: .english).render($0, program.sources) + "\n" }
    try Golden.compare(english, "\(name).en")
    try Golden.compare(portuguese, "\(name).pt")
    try Golden.compare(coloured, "\(name).ansi")
    try Golden.compare(json.joined(), "\(name).json")
  }

  @Test("one JSON array of all is JSON") func array() throws {
    let program = ExampleProgram(try Golden.text("names.flow"))
    let text = JSONRenderer(language: .portuguese).render(program.diagnostics, program.sources)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let list = try #require(value as? [[String: Any]])
    #expect(list.count == program.diagnostics.count)
    #expect(
      list.allSatisfy {
        $0.keys.sorted() == ["code", "file", "fixes", "hint", "labels", "message", "severity", "span"]
      })
  }
}

enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus/types/rendered")

  static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".flow") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  static func compare(_ text: String, _ name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["PORFIN_ACCEPT"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let golden = try? String(contentsOf: file, encoding: .utf8)
    #expect(golden == text, "\(name) differs; PORFIN_ACCEPT=1 takes what is printed now")
  }
}
