import FlowDiagnostics

/// A handler of a state runs while the state waits: one for which nothing waits never runs.
enum IdleHandlers {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    for (index, node) in context.graph.nodes.enumerated() where node.kind == .handler && !context.reached[index] {
      // A handler of the whole flow is kept ready for states to come.
      guard node.state >= 0, context.reached[Int(node.state) + 1] else { continue }
      report.add(
        Diagnostic(.idleHandler, at: context.places.headline(node.syntax), [context.stateName(node.state)]))
    }
  }
}
