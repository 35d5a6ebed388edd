import FlowDiagnostics

/// A state to which nothing leads.
enum UnreachableStates {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let states = context.flow.states.indices
    guard states.contains(where: { !context.reached[$0 + 1] }) else { return }
    // States to which only other unreachable states lead follow from those.
    var explained = context.reached
    for state in states where !context.reached[state + 1] && !isTarget(state, context) {
      report.add(diagnostic(state, context))
      context.graph.spread(from: [Int32(truncatingIfNeeded: state + 1)], &explained)
    }
    // What is left goes round in circles among itself.
    for state in states where !explained[state + 1] {
      report.add(diagnostic(state, context))
      context.graph.spread(from: [Int32(truncatingIfNeeded: state + 1)], &explained)
    }
  }

  /// Whether an arrow of another state leads here.
  private static func isTarget(_ state: Int, _ context: FlowContext) -> Bool {
    let target = Int32(truncatingIfNeeded: state + 1)
    for (index, node) in context.graph.nodes.enumerated() where Int(node.state) != state {
      for edge in context.graph.edgeRange(index) where context.graph.edges[edge].target == target { return true }
    }
    return false
  }

  private static func diagnostic(_ state: Int, _ context: FlowContext) -> Diagnostic {
    Diagnostic(
      .unreachableState, at: context.places.headline(context.flow.states[state].node),
      [context.name(context.flow.states[state].name)])
  }
}
