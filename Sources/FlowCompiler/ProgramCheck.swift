import FlowDiagnostics
import FlowSemantics

/// Everything that is said of a program before it is compiled: syntax, modules, names, types and flow checks.
///
/// Flow checks run only where names and types are right, because they would repeat what is already said.
public struct ProgramCheck: Sendable {
  public let program: Program
  public let modules: [Module]
  /// In the order of the files.
  public let diagnostics: [Diagnostic]
  private let graph: ModuleGraph

  public init(_ graph: ModuleGraph) {
    self.graph = graph
    modules = graph.modules
    let analysis = Analyzer.analyze(graph.modules)
    program = analysis.program
    var found = graph.diagnostics + analysis.diagnostics
    if !found.contains(where: { $0.severity == .error }) {
      found += FlowChecks.check(analysis.program, graph.modules)
    }
    diagnostics = Diagnostics.ordered(found)
  }

  /// The texts of the files, for rendering diagnostics.
  public var sources: Sources { graph.sources }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
