import FlowDiagnostics
import FlowSemantics

extension LintRule {
  /// A `var` that is set once, where it is declared.
  static let neverChanged = LintRule(code: .neverChanged) { context in
    for body in context.bodies {
      let use = VariableUse(body, context.program)
      for (number, local) in body.locals.enumerated() where use.isRead[number] && use.writes[number] == 1 {
        switch local.kind {
        case .parameter, .stateParameter, .constant: continue
        // A variable of a flow that no state sets again has its first value for ever.
        case .flowVariable, .variable:
          guard use.isSetWhereDeclared[number] else { continue }
          context.report([context.program.names.string(local.name)], in: body.file, at: local.node)
        }
      }
    }
  }
}
