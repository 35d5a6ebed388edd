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

  /// The file in which a template is declared.
  func places(of template: Template, _ program: Program) -> Places? {
    for tree in trees where Int(template.node) < tree.nodeCount {
      let node = tree[node: template.node]
      guard node.kind == .templateDecl else { continue }
      let name = TemplateDecl(node).name.bytes
      if name.elementsEqual(program.names.bytes(of: template.name)) { return Places(tree: tree) }
    }
    return nil
  }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
