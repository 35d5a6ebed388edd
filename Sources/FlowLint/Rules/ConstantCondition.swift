import FlowDiagnostics
import FlowSemantics

extension LintRule {
  /// An `if` whose condition is written out, or compares a variable with itself.
  static let constantCondition = LintRule(code: .constantCondition) { context in
    let program = context.program
    for body in context.bodies {
      var found: [(isTrue: Bool, node: Int32)] = []
      for block in body.blocks {
        program.forEachStatement(in: block) { statement in
          guard case .if(let test, _, _) = statement.form, let isTrue = program.constantCondition(test) else { return }
          found.append((isTrue, program[test].node))
        }
      }
      for (isTrue, node) in found { context.report([isTrue ? "true" : "false"], in: body.file, at: node) }
    }
  }
}

extension Program {
  /// The value of a condition that needs no computing; nil if it is not that simple.
  fileprivate func constantCondition(_ id: ExpressionID) -> Bool? {
    switch self[id].form {
    case .bool(let value): return value
    case .unary(.not, let inner): return constantCondition(inner).map { !$0 }
    case .binary(let operation, let left, let right):
      guard case .local(let first) = self[left].form, case .local(let second) = self[right].form, first == second else {
        return nil
      }
      switch operation {
      case .equal, .lessOrEqual, .greaterOrEqual: return true
      case .notEqual, .less, .greater: return false
      default: return nil
      }
    default: return nil
    }
  }
}
