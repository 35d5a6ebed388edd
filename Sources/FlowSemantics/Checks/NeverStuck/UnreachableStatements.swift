import FlowDiagnostics

/// A statement after one that always leaves its block never runs.
enum UnreachableStatements {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let graph = context.graph
    for (index, node) in graph.nodes.enumerated() where !context.reached[index] && node.kind == .statement {
      guard node.previous >= 0, context.reached[Int(node.previous)] else { continue }
      let span = context.places.headline(node.syntax)
      let label = Diagnostic.Label(
        context.span(node.previous),
        LocalizedText(en: "the conversation always leaves here", pt: "a conversa sempre sai por aqui"))
      report.add(
        Diagnostic(
          .unreachableStatement, at: span, labels: [label],
          fixes: [
            Fix(LocalizedText(en: "remove it", pt: "apagar"), [context.places.removal(of: node.syntax)])
          ]))
    }
  }
}
