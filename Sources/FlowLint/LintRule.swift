import FlowDiagnostics
import FlowSemantics

/// A rule: the code that it reports and the search for it. One file each, in `Rules/`.
public struct LintRule: Sendable {
  public let code: Code
  let check: @Sendable (inout LintContext) -> Void

  /// Every rule, in the order of their codes.
  public static let all: [LintRule] = [.unusedVariable, .neverChanged, .constantCondition]
}

/// Advice on a program.
public enum Lint {
  /// What the rules have to say of everything outside the prelude. The program must be free of errors.
  public static func check(_ program: Program, _ modules: [Module], rules: [LintRule] = LintRule.all) -> [Diagnostic] {
    var context = LintContext(program: program, modules: modules)
    for rule in rules {
      context.code = rule.code
      rule.check(&context)
    }
    return Diagnostics.ordered(context.diagnostics)
  }
}
