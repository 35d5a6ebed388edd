import FlowDiagnostics

/// A statement after one that always leaves its block never runs.
enum UnreachableStatements {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let graph = context.graph
    var next: [Int32] = []
    for (index, node) in graph.nodes.enumerated() where !context.reached[index] && node.kind == .statement {
      guard node.previous >= 0, context.reached[Int(node.previous)], !isClosing(node, context) else { continue }
      if next.isEmpty { next = successors(graph) }
      var last = index
      while next[last] >= 0 { last = Int(next[last]) }
      report.add(diagnostic(node, last: graph.nodes[last], context))
    }
  }

  private static func diagnostic(
    _ node: FlowGraph.Node, last: FlowGraph.Node, _ context: FlowContext
  ) -> Diagnostic {
    let label = Diagnostic.Label(
      context.span(node.previous),
      LocalizedText(en: "the conversation always leaves here", pt: "a conversa sempre sai por aqui"))
    let fix = Fix(
      LocalizedText(en: "remove it", pt: "apagar"), [context.places.removal(from: node.syntax, to: last.syntax)])
    return Diagnostic(
      .unreachableStatement, at: context.places.headline(node.syntax), labels: [label], fixes: [fix])
  }

  /// By node: the statement after it in its block, -1 for the last.
  private static func successors(_ graph: FlowGraph) -> [Int32] {
    var next = [Int32](repeating: -1, count: graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() where node.previous >= 0 {
      next[Int(node.previous)] = Int32(truncatingIfNeeded: index)
    }
    return next
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
