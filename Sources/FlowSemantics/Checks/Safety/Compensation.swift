import FlowDiagnostics

/// In one state something is booked and then paid, or the other way round: if the second fails, the first stays.
enum Compensation {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    for node in context.graph.effects where context.reached[Int(node)] {
      guard let first = context.onceCall(at: node), let second = partner(of: first, after: node, context) else {
        continue
      }
      let label = Diagnostic.Label(
        context.span(node),
        LocalizedText(en: "this stays if the next step fails", pt: "isto fica se o próximo passo falhar"))
      report.add(
        Diagnostic(
          .noCompensation, at: context.span(second.node),
          [context.name(first.name), context.name(second.effect.name)], labels: [label]))
    }
  }

  /// The other effect, if it can be reached in the same state before an `undo`.
  private static func partner(of first: Effect, after node: Int32, _ context: FlowContext) -> (
    node: Int32, effect: Effect
  )? {
    let state = context.graph.nodes[Int(node)].state
    var seen = [Bool](repeating: false, count: context.graph.nodes.count)
    var stack = context.graph.edges(of: node).map { $0.target }
    while let next = stack.popLast() {
      guard !seen[Int(next)], context.graph.nodes[Int(next)].state == state,
        context.graph.nodes[Int(next)].kind == .statement
      else { continue }
      seen[Int(next)] = true
      if case .undo = context.statement(next) { continue }
      if let second = context.onceCall(at: next), second.name != first.name {
        if canFail(second, context), takesMoney(first) != takesMoney(second) { return (next, second) }
        continue
      }
      stack.append(contentsOf: context.graph.edges(of: next).map { $0.target })
    }
    return nil
  }

  private static func takesMoney(_ effect: Effect) -> Bool { effect.parameters.contains { $0.type == .money } }

  private static func canFail(_ effect: Effect, _ context: FlowContext) -> Bool {
    context.program.outcomeSets[Int(effect.outcomes.index)].cases.count > 1
  }
}

extension FlowContext {
  /// The effect marked `once` that a node uses, if it is one.
  fileprivate func onceCall(at node: Int32) -> Effect? {
    guard let call = effectCalls(at: node).first else { return nil }
    let effect = program.effects[Int(call.effect.index)]
    return effect.isOnce ? effect : nil
  }
}
