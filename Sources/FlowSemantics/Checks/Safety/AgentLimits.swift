import FlowDiagnostics
import FlowSyntax

/// A model that leads the conversation has a budget.
enum AgentLimits {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    for index in context.graph.effects {
      guard case .agent(let id) = context.statement(index) else { continue }
      let agent = context.program[id]
      let node = context.graph.nodes[Int(index)]
      guard agent.turnsMax == nil, agent.costMax == nil else { continue }
      report.add(
        Diagnostic(
          .agentWithoutLimit, at: context.places.headline(node.syntax), fixes: fix(node.syntax, context.places)))
    }
  }

  private static func fix(_ node: Int32, _ places: Places) -> [Fix] {
    guard let (span, indentation) = places.startOfBlock(node) else { return [] }
    let text = "\(places.word(.limitKeyword)) 10 \(places.word(.turnsKeyword))"
    return [
      Fix(
        LocalizedText(en: "stop after ten turns", pt: "parar depois de dez turnos"),
        [
          places.lineAfter(span, text, indentation: indentation)
        ])
    ]
  }
}
