import FlowDiagnostics

/// A state to which nothing leads.
enum UnreachableStates {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let lost = context.flow.states.indices.filter { !context.reached[$0 + 1] }
    guard !lost.isEmpty else { return }
    let isTarget = targets(context)
    var explained = context.reached
    // States to which only other unreachable states lead follow from those; what is left then goes round in circles.
    for state in lost.filter({ !isTarget[$0] }) + lost where !explained[state + 1] {
      report.add(
        Diagnostic(
          .unreachableState, at: context.places.headline(context.flow.states[state].node),
          [context.name(context.flow.states[state].name)]))
      context.graph.spread(from: [Int32(truncatingIfNeeded: state + 1)], &explained)
    }
  }

  /// By state: whether an arrow from elsewhere leads there.
  private static func targets(_ context: FlowContext) -> [Bool] {
    var result = [Bool](repeating: false, count: context.flow.states.count)
    for (index, node) in context.graph.nodes.enumerated() {
      for edge in context.graph.edgeRange(index) {
        let target = context.graph.edges[edge].target
        if target > 0, Int(target) <= result.count, node.state != target - 1 { result[Int(target) - 1] = true }
      }
    }
    return result
  }
}
