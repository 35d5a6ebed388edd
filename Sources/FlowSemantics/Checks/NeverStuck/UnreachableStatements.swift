import FlowDiagnostics

/// A statement after one that always leaves its block never runs.
enum UnreachableStatements {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let graph = context.graph
    for (index, node) in graph.nodes.enumerated() where !context.reached[index] && node.kind == .statement {
      guard node.previous >= 0, context.reached[Int(node.previous)], !isClosing(node, context) else { continue }
      let span = context.places.headline(node.syntax)
      let label = Diagnostic.Label(
        context.span(node.previous),
        LocalizedText(en: "the conversation always leaves here", pt: "a conversa sempre sai por aqui"))
      report.add(
        Diagnostic(
          .unreachableStatement, at: span, labels: [label],
          fixes: [
            Fix(
              LocalizedText(en: "remove it", pt: "apagar"),
              [context.places.removal(from: node.syntax, to: lastOfBlock(after: index, context))])
          ]))
    }
  }

  /// The syntax of the last statement of the block in which a statement stands.
  private static func lastOfBlock(after index: Int, _ context: FlowContext) -> Int32 {
    var last = index
    while let next = context.graph.nodes.firstIndex(where: { $0.previous == Int32(truncatingIfNeeded: last) }) {
      last = next
    }
    return context.graph.nodes[last].syntax
  }

  /// Many close a state with an arrow whether or not all choices above have left: that harms nobody.
  private static func isClosing(_ node: FlowGraph.Node, _ context: FlowContext) -> Bool {
    guard leaves(context.program.statements[Int(node.subject)].form), let before = context.statement(node.previous)
    else { return false }
    return !leaves(before)
  }

  private static func leaves(_ statement: StatementForm) -> Bool {
    switch statement {
    case .goto, .end, .return, .resume, .again: true
    default: false
    }
  }
}
