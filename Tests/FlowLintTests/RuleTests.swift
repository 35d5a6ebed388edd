import FlowDiagnostics
import FlowSemantics
import Testing

@testable import FlowLint

/// Every rule finds its code's example and is content with the correction.
struct RuleTests {
  @Test(arguments: LintRule.all.indices)
  func exampleIsFound(rule: Int) {
    let code = LintRule.all[rule].code
    #expect(advice(code.example).contains(code.name))
    #expect(!advice(code.corrected).contains(code.name))
  }

  @Test func everyCodeHasARule() {
    #expect(LintRule.all.map { $0.code.name } == Code.lintCodes.map { $0.name })
  }

  @Test func preludeIsLeftAlone() {
    let graph = ModuleGraph(
      entries: [], prelude: [ModuleText(path: "p.flow", bytes: Array(Code.unusedVariable.example.utf8))])
    #expect(Lint.check(Analyzer.analyze(graph.modules).program, graph.modules).isEmpty)
  }

  private func advice(_ text: String) -> [String] {
    let graph = ModuleGraph(entries: [ModuleText(path: "example.flow", bytes: Array(text.utf8))])
    let analysis = Analyzer.analyze(graph.modules)
    #expect(graph.diagnostics.isEmpty && !analysis.hasErrors)
    return Lint.check(analysis.program, graph.modules).map { $0.code.name }
  }
}
