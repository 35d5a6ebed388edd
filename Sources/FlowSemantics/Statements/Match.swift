import FlowDiagnostics
import FlowSyntax

/// `match`: the cases of a value or the outcomes of an effect.
extension Analyzer {
  mutating func match(_ node: MatchStatement) {
    let (subject, kind) = matchSubject(node.subject)
    let arms = node.arms
    let list = self.arms(arms.arms, of: kind, in: arms.node, at: node.subject.span)
    guard let subject else {
      // Where it leads is not known, so nothing is said of what follows.
      emit(.invalid, node.node.index)
      return
    }
    let id = ID<Match>(program.matches.count)
    program.matches.append(
      Match(subject: subject, arms: list.arms, otherwise: list.otherwise, node: node.node.index))
    emit(.match(id), node.node.index)
  }

  private mutating func matchSubject(_ node: SyntaxNode) -> (Match.Subject?, ArmSubject) {
    guard node.kind == .callExpr else { return valueSubject(expression(node), node) }
    switch effectUse(CallExpr(node)) {
    case .invalid: return (nil, ArmSubject(kind: .unknown, name: ""))
    case .value(let value): return valueSubject(value, node)
    case .effect(let call):
      let use = program.effectCalls[Int(call.index)]
      let name = string(program.effects[Int(use.effect.index)].name)
      return (.effect(call), ArmSubject(kind: .cases(caseList(of: use.outcomes)), name: name))
    }
  }

  private mutating func valueSubject(_ value: ExpressionID, _ node: SyntaxNode) -> (Match.Subject?, ArmSubject) {
    let type = type(of: value)
    guard type != .unknown else { return (nil, ArmSubject(kind: .unknown, name: "")) }
    guard let kind = subjectKind(type) else {
      report(.notMatchable, at: node.span, [describe(type)])
      return (nil, ArmSubject(kind: .unknown, name: ""))
    }
    return (.value(value), ArmSubject(kind: kind, name: describe(type)))
  }

  private func subjectKind(_ type: TypeID) -> ArmSubject.Kind? {
    switch program.types[type] {
    case .enumeration(let enumeration): return .cases(caseList(of: enumeration))
    case .outcomes(let outcomes): return .cases(caseList(of: outcomes))
    case .optional(let held): return .optional(held)
    case .sizedText: return .literals(.text)
    case .builtin where type == .bool: return .bool
    case .builtin where type.index >= TypeID.text.index && type.index <= TypeID.duration.index: return .literals(type)
    case .builtin where isTextLike(type): return .literals(.text)
    default: return nil
    }
  }
}
