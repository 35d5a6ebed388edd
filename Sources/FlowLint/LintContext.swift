import FlowDiagnostics
import FlowSemantics
import FlowSyntax

/// A program under the eyes of a rule.
struct LintContext {
  let program: Program
  let modules: [Module]
  /// Of the rule at work.
  var code: Code = .unusedVariable
  private(set) var diagnostics: [Diagnostic] = []

  init(program: Program, modules: [Module]) {
    self.program = program
    self.modules = modules
  }

  /// A function or flow: what has variables.
  struct Body {
    var file: Int32
    var locals: [Local]
    var blocks: [Block]
    /// Delays of silence handlers.
    var expressions: [ExpressionID]
  }

  /// The bodies that were written for this program, not those of the prelude.
  var bodies: [Body] {
    let functions = program.functions.map {
      Body(file: $0.file, locals: $0.locals, blocks: [$0.body], expressions: [])
    }
    return (functions + program.flows.map { Body($0) }).filter { isOwn($0.file) }
  }

  private func isOwn(_ file: Int32) -> Bool {
    modules.indices.contains(Int(file)) && !modules[Int(file)].isPrelude
  }

  mutating func report(_ arguments: [String], in file: Int32, at node: Int32) {
    let tree = modules[Int(file)].tree
    guard node >= 0, Int(node) < tree.nodeCount else { return }
    diagnostics.append(Diagnostic(code, at: tree[node: node].span, arguments))
  }
}

extension LintContext.Body {
  fileprivate init(_ flow: Flow) {
    let handlers = flow.handlers + flow.states.flatMap { $0.handlers }
    self.init(
      file: flow.file, locals: flow.locals,
      blocks: [flow.prologue] + flow.states.map { $0.body } + handlers.map { $0.body },
      expressions: handlers.compactMap { if case .silence(let delay) = $0.trigger { delay } else { nil } })
  }
}
