import FlowDiagnostics
import FlowSemantics
import FlowStdlib

/// A small program in one text, checked whole. Further files begin with a line `//- name.flow`.
struct ExampleProgram {
  let sources: Sources
  let diagnostics: [Diagnostic]

  init(_ text: String) {
    let files = Self.split(text)
    let graph = ModuleGraph(entries: [files[0]], prelude: Self.prelude) { path in
      (files + Self.library).first { $0.path == path }?.bytes
    }
    let analysis = Analyzer.analyze(graph.modules)
    var all = graph.diagnostics + analysis.diagnostics
    if !all.contains(where: { $0.severity == .error }) { all += FlowChecks.check(analysis.program, graph.modules) }
    sources = graph.sources
    diagnostics = Diagnostics.ordered(all)
  }

  /// Each code once.
  var codes: Set<String> { Set(diagnostics.map(\.code.name)) }

  private static func split(_ text: String) -> [ModuleText] {
    var files = [(name: "main.flow", lines: [Substring]())]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("//- ") {
        files.append((String(line.dropFirst(4)), []))
      } else {
        files[files.count - 1].lines.append(line)
      }
    }
    return files.map { ModuleText(path: $0.name, bytes: Array($0.lines.joined(separator: "\n").utf8)) }
  }

  private static let library = Stdlib.modules().map {
    ModuleText(path: "stdlib/" + String(decoding: $0.path, as: UTF8.self), bytes: $0.text)
  }
  private static let prelude = library.filter { $0.path.hasPrefix("stdlib/prelude/") }
}
