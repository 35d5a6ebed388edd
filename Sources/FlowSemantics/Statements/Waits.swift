import FlowDiagnostics
import FlowSyntax

/// `wait` and `handoff`: until a time comes, until a person is done.
extension Analyzer {
  mutating func wait(_ node: WaitStatement) {
    let until: Wait.Until =
      node.isUntil
      ? .datetime(moment(node.expression)) : .duration(value(node.expression, as: .duration))
    var list = ArmList()
    if let arms = node.arms {
      let cases = CaseList(
        names: [known.message, known.media], fields: [[field(.text)], [field(.media)]])
      let subject = ArmSubject(
        kind: .cases(cases), name: keyword(.waitKeyword), isExhaustive: false, waits: true)
      list = self.arms(arms.arms, of: subject, in: arms.node, at: node.node.firstToken.span)
    }
    let id = ID<Wait>(program.waits.count)
    program.waits.append(Wait(until: until, arms: list.arms, otherwise: list.otherwise, after: list.after))
    emit(.wait(id), node.node.index)
  }

  /// A moment.
  private mutating func moment(_ node: SyntaxNode) -> ExpressionID { value(node, as: .datetime) }

  private func field(_ type: TypeID) -> Field {
    Field(name: known.underscore, type: type, standard: nil, description: nil)
  }

  mutating func handoff(_ node: HandoffStatement) {
    let team = node.team.map { value($0, as: .text) }
    let reason = node.reason.map { value($0, as: .text) }
    var list: ArmList?
    if let arms = node.arms {
      let cases = CaseList(names: [known.resolved, known.returned], fields: [[], []])
      let subject = ArmSubject(
        kind: .cases(cases), name: keyword(.handoffKeyword), isExhaustive: false, waits: true)
      list = self.arms(arms.arms, of: subject, in: arms.node, at: node.node.firstToken.span)
    }
    let id = ID<Handoff>(program.handoffs.count)
    program.handoffs.append(
      Handoff(to: team, because: reason, arms: list?.arms, otherwise: list?.otherwise, after: list?.after))
    emit(.handoff(id), node.node.index)
  }
}
