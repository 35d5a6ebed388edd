import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowStdlib
import Testing

/// A program from text: names and types, then the compiler. Flow checks are left out, so that cases may be small.
struct Build {
  let graph: ModuleGraph
  let analysis: Analysis

  /// The standard library stands behind it.
  init(_ text: String, path: String = "case.flow") { self.init([ModuleText(path: path, bytes: Array(text.utf8))]) }

  init(_ entries: [ModuleText], load: (String) -> [UInt8]? = { _ in nil }) {
    graph = ModuleGraph(entries: entries, prelude: Self.prelude) { path in
      Self.library.first { $0.path == path }?.bytes ?? load(path)
    }
    analysis = Analyzer.analyze(graph.modules)
  }

  /// What is wrong with the program.
  var errors: String {
    let errors = Diagnostics.ordered(graph.diagnostics + analysis.diagnostics).filter { $0.severity == .error }
    return TerminalRenderer(language: .english).render(errors, graph.sources)
  }

  /// The flow `main` of the file, else its first.
  func entry(path: String = "case.flow") -> FlowID? {
    let file = graph.modules.firstIndex { $0.path == path }
    let own = analysis.program.flows.indices.filter { Int(analysis.program.flows[$0].file) == file }
    let main = own.first { analysis.program.names.string(analysis.program.flows[$0].name) == "main" }
    return (main ?? own.first).map { FlowID($0) }
  }

  func compile(entry: FlowID? = nil, hasLines: Bool = true) -> Compilation {
    Compiler.compile(analysis.program, modules: graph.modules, entry: entry, hasLines: hasLines)
  }

  /// The image, ready to run. What is wrong with the program or the compiler fails the test.
  func image(entry: FlowID? = nil, hasLines: Bool = true) throws -> VerifiedImage {
    let errors = errors
    try #require(errors.isEmpty, Comment(rawValue: errors))
    let compilation = compile(entry: entry, hasLines: hasLines)
    let complaints = compilation.diagnostics.map { "\($0.code.name) \($0.arguments)" }.joined(separator: "\n")
    return try #require(compilation.verified, Comment(rawValue: complaints))
  }

  static let library = Stdlib.modules().map {
    ModuleText(path: "stdlib/" + String(decoding: $0.path, as: UTF8.self), bytes: $0.text)
  }
  static let prelude = library.filter { $0.path.hasPrefix("stdlib/prelude/") }
}
