import FlowDiagnostics
import Foundation
import Testing

/// Programs that people start from pass every check: what a check says of them would be a false alarm.
@Suite("Good programs") struct GoodProgramsTests {
  @Test("assistants and the standard library are clean", arguments: GoodPrograms.files)
  func file(path: String) throws {
    let text = try GoodPrograms.text(path)
    let checked = Checked(text, path: path)
    #expect(checked.lines == [])
  }

  @Test("whole programs of the pages are clean", arguments: GoodPrograms.pages)
  func page(path: String) throws {
    for (line, program) in GoodPrograms.programs(in: try GoodPrograms.text(path)) {
      let checked = Checked(program, path: "page.flow")
      #expect(checked.lines == [], "\(path):\(line)")
    }
  }
}

enum GoodPrograms {
  static let root = CheckCorpus.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let files = list("flows", suffix: ".flow") + list("stdlib", suffix: ".flow")
  static let pages = list("docs", suffix: ".md")

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The fenced blocks that begin with `flow` alone, with their lines.
  static func programs(in page: String) -> [(line: Int, text: String)] {
    var result: [(line: Int, text: String)] = []
    var program: [Substring]?
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let lines = program, line == "```" {
        result.append((index - lines.count, lines.joined(separator: "\n")))
        program = nil
      } else if program != nil {
        program?.append(line)
      } else if line == "```flow" {
        program = []
      }
    }
    return result
  }

  private static func list(_ folder: String, suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }
}
