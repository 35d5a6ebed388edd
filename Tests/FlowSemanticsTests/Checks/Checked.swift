import FlowDiagnostics
import FlowSemantics
import FlowStdlib
import FlowSyntax
import Foundation

/// A program of one text, with the standard library, through parser, analyser and checks.
struct Checked {
  let graph: ModuleGraph
  let analysis: Analysis
  /// Index of the text among the modules.
  let file: Int32
  /// Of the text alone, in the order of the file.
  let diagnostics: [Diagnostic]

  init(_ text: String, path: String = "case.flow") {
    graph = ModuleGraph(entries: [ModuleText(path: path, bytes: Array(text.utf8))], prelude: Library.prelude) {
      Library.module($0)
    }
    let index = graph.modules.firstIndex { $0.path == path } ?? 0
    file = Int32(index)
    analysis = Analyzer.analyze(graph.modules)
    var all = graph.diagnostics + analysis.diagnostics
    if !all.contains(where: { $0.severity == .error }) { all += FlowChecks.check(analysis.program, graph.modules) }
    diagnostics = Diagnostics.ordered(all.filter { $0.span.file == Int32(index) })
  }

  var codes: [String] { diagnostics.map(\.code.name) }

  /// `line: CODE`, lines from 1.
  var lines: [String] {
    diagnostics.map { "\(graph.sources[file].position(at: $0.span.start).line): \($0.code.name)" }
  }
}

/// The standard library as the command line sees it.
enum Library {
  static let prelude: [ModuleText] = modules.filter { $0.path.hasPrefix("stdlib/prelude/") }

  /// A module of the library, or a file beside the assistants.
  static func module(_ path: String) -> [UInt8]? {
    if let module = modules.first(where: { $0.path == path }) { return module.bytes }
    guard let text = try? GoodPrograms.text(path) else { return nil }
    return Array(text.utf8)
  }

  private static let modules: [ModuleText] = Stdlib.modules().map { module in
    ModuleText(path: "stdlib/" + String(decoding: module.path, as: UTF8.self), bytes: module.text)
  }
}

/// The files of `Tests/Corpus/checks/`.
enum CheckCorpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/checks")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".flow") }.sorted()
  }()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// What the markers `//~ F400` at the ends of lines ask for: `line: CODE`.
  static func expected(_ text: String) -> [String] {
    var result: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let marker = line.range(of: "//~ ") else { continue }
      for code in line[marker.upperBound...].split(separator: " ") { result.append("\(index + 1): \(code)") }
    }
    return result
  }
}
