import FlowDiagnostics
import FlowSemantics

extension LintRule {
  /// A `let`, `var` or binder that nothing reads.
  static let unusedVariable = LintRule(code: .unusedVariable) { context in
    for body in context.bodies {
      let use = VariableUse(body, context.program)
      for (number, local) in body.locals.enumerated() where !use.isRead[number] {
        switch local.kind {
        // Parameters are part of a signature; who calls decides.
        case .parameter, .stateParameter: continue
        case .flowVariable, .variable, .constant:
          context.report([context.program.names.string(local.name)], in: body.file, at: local.node)
        }
      }
    }
  }
}
