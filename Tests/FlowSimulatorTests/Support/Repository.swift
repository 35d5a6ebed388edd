import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowSimulator
import FlowStdlib
import Foundation
import Testing

/// The repository's own files, and programs made of them.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Whether goldens are rewritten instead of compared (`make accept`).
  static let accepts = ProcessInfo.processInfo.environment["PORFIN_ACCEPT"] == "1"

  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: root.appendingPathComponent(path))).map { Array($0) }
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try #require(bytes(path), "missing: \(path)"), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Files below a folder with this ending, sorted.
  static func files(_ folder: String, _ ending: String) -> [String] {
    let base = root.appendingPathComponent(folder)
    guard let found = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  private static let library = Stdlib.modules().map {
    (path: "stdlib/" + String(decoding: $0.path, as: UTF8.self), bytes: $0.text)
  }

  /// A program of one file, with the library it uses.
  static func check(_ path: String, _ text: [UInt8]) -> ProgramCheck {
    let prelude = library.filter { $0.path.hasPrefix("stdlib/prelude/") }
    // A file of the library itself is in the program already.
    let entries = prelude.contains { $0.path == path } ? [] : [ModuleText(path: path, bytes: text)]
    return ProgramCheck(
      ModuleGraph(
        entries: entries, prelude: prelude.map { ModuleText(path: $0.path, bytes: $0.bytes) },
        load: { wanted in library.first { $0.path == wanted }?.bytes ?? bytes(wanted) }))
  }

  static func render(_ check: ProgramCheck) -> String {
    TerminalRenderer(language: .english).render(check.diagnostics, check.sources)
  }

  /// The scenarios of a program, played; nil with the reason when it does not compile.
  static func play(_ check: ProgramCheck) throws -> [ScenarioResult] {
    var images: [Int32: VerifiedImage] = [:]
    return try check.program.scenarios.map { scenario in
      let image: VerifiedImage
      if let known = images[scenario.flow.index] {
        image = known
      } else {
        let compilation = Compiler.compile(check.program, modules: check.modules, entry: scenario.flow)
        let messages = compilation.diagnostics.map { $0.message(in: .english) }
        try #require(compilation.diagnostics.isEmpty, "\(messages)")
        image = try VerifiedImage(compilation.image)
        images[scenario.flow.index] = image
      }
      return ScenarioRunner.run(scenario, check.program, image)
    }
  }

  /// What a failed scenario says.
  static func describe(_ result: ScenarioResult) -> String {
    let title = String(decoding: result.title, as: UTF8.self)
    guard let failure = result.failure else { return title }
    let said = failure.said.map { "\n  ┃ " + String(decoding: $0, as: UTF8.self) }.joined()
    return "\(title): \(failure.reason.english)\(said)"
  }
}
