import FlowDiagnostics
import FlowSyntax

/// What the checks found, as it is found.
struct CheckReport {
  let trees: [SyntaxTree]
  private(set) var diagnostics: [Diagnostic] = []

  init(trees: [SyntaxTree]) { self.trees = trees }

  func places(_ file: Int32) -> Places? {
    file >= 0 && Int(file) < trees.count ? Places(tree: trees[Int(file)]) : nil
  }

  @inline(never) mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
