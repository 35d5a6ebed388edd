import FlowDiagnostics
import FlowSyntax

/// "Did you mean" for names: only computed when something is wrong.
extension Analyzer {
  /// Variables and, of the declarations in sight, those of some kinds.
  func suggestions(
    for name: Name, locals withLocals: Bool = false, kinds: [Symbol.Kind] = [], states withStates: Bool = false
  ) -> Suggestions {
    var suggestions = Suggestions(for: program.names.bytes(of: name))
    guard diagnostics.count < Limits.suggestedMax else { return suggestions }
    if withLocals {
      for local in locals.names() { suggestions.offer(program.names.bytes(of: local)) }
    }
    if withStates {
      for state in states.names() { suggestions.offer(program.names.bytes(of: state)) }
    }
    if !kinds.isEmpty {
      for global in globals.names() where globals[global] >= 0 {
        let symbol = symbols[Int(globals[global])]
        if kinds.contains(symbol.kind) { suggestions.offer(program.names.bytes(of: global)) }
      }
    }
    return suggestions
  }

  /// Reports a name that is not known, with what it may have meant.
  mutating func report(
    unknown code: Code, _ arguments: [String], _ suggestions: Suggestions, at span: Span,
    labels: [Diagnostic.Label] = [], hint: LocalizedText? = nil
  ) {
    let best = suggestions.best
    report(
      code, at: span, arguments, labels: labels, hint: Hints.didYouMean(best) ?? hint,
      fixes: Hints.replacements(best, at: span))
  }

  /// Fields of a record, parameters, cases: by name.
  func suggestions(for name: Name, among fields: [Field]) -> Suggestions {
    var suggestions = Suggestions(for: program.names.bytes(of: name))
    for field in fields { suggestions.offer(program.names.bytes(of: field.name)) }
    return suggestions
  }
}
