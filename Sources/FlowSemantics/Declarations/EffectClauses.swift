import FlowDiagnostics
import FlowSyntax

/// `timeout`, `retry`, `once` and `cost` of an effect.
extension Analyzer {
  /// Seconds that an effect may take when it does not say.
  private static let timeoutStandard: Int64 = 30

  /// What needs no expression: known with the signature.
  mutating func declareClauses(of effect: EffectDecl, _ index: Int) {
    program.effects[index].timeout = Self.timeoutStandard
    var seen: [SyntaxKind] = []
    for clause in effect.clauses {
      let keyword = clause.keyword
      if seen.contains(keyword.kind) { report(.clauseRepeated, at: keyword.span, [keyword.string]) }
      seen.append(keyword.kind)
      switch keyword.kind {
      case .onceKeyword: program.effects[index].isOnce = true
      case .retryKeyword:
        guard let number = clause.number else { break }
        if let count = Numbers.int(number.bytes), count <= Int64(Int32.max) {
          program.effects[index].retries = Int32(truncatingIfNeeded: count)
        } else {
          report(.numberTooLarge, at: number.span, [number.string])
        }
      default: break
      }
    }
  }

  /// What may use constants.
  mutating func evaluateClauses(of effect: EffectDecl, _ index: Int) {
    for clause in effect.clauses {
      switch clause.keyword.kind {
      case .timeoutKeyword:
        let value = constantValue(clause.expression, as: .duration)
        if case .duration(let seconds) = value { program.effects[index].timeout = seconds }
      case .costKeyword:
        let value = constantValue(clause.expression, as: .money)
        if case .money(let centavos) = value { program.effects[index].cost = centavos }
      default: break
      }
    }
  }

  /// A literal or a constant that is one; anything else is reported.
  private mutating func constantValue(_ node: SyntaxNode, as type: TypeID) -> ExpressionForm {
    let value = value(node, as: type)
    let form = program.expressions[Int(value.index)].form
    if !form.isLiteral { report(.notConstant, at: node.span) }
    return form
  }
}
