import FlowDiagnostics

/// An effect marked `once` must not be used again before the customer has said something new.
enum OnceReport {
  static func check(_ analysis: OnceEffects, _ report: inout CheckReport) {
    let context = analysis.context
    for index in context.graph.nodes.indices {
      guard let value = analysis.values[index] else { continue }
      let node = Int32(truncatingIfNeeded: index)
      let part = context.ran(node)?.once.part(analysis.numbering.pass)
      let own = isAgent(node, context) ? 0 : analysis.own[index]
      let again = value.sinceEvent.used & (own | (part?.firstSinceEvent ?? 0))
      let maybe = value.sinceReply.used & (own | (part?.firstSinceReply ?? 0)) & ~again
      add(.onceAgain, again, at: node, analysis, &report)
      add(.onceAgainByEvent, maybe, at: node, analysis, &report)
      checkTogether(node, context, &report)
    }
  }

  /// A model decides by itself what to use; its use counts for what follows.
  private static func isAgent(_ node: Int32, _ context: FlowContext) -> Bool {
    if case .agent = context.statement(node) { true } else { false }
  }

  private static func add(
    _ code: Code, _ effects: UInt64, at node: Int32, _ analysis: OnceEffects, _ report: inout CheckReport
  ) {
    guard effects != 0 else { return }
    let context = analysis.context
    for (index, effect) in context.program.effects.enumerated()
    where effects & analysis.numbering.bit(EffectID(index)) != 0 {
      let bit = analysis.numbering.bit(EffectID(index))
      report.add(
        Diagnostic(
          code, at: context.span(node), [context.name(effect.name)],
          labels: labels(bit, to: node, analysis, throughEvents: code.isSame(as: .onceAgainByEvent))))
    }
  }

  /// The use before, and the arrows from there to here.
  private static func labels(
    _ bit: UInt64, to node: Int32, _ analysis: OnceEffects, throughEvents: Bool
  ) -> [Diagnostic.Label] {
    let context = analysis.context
    var best: [Int32] = []
    for (index, own) in analysis.own.enumerated() where context.reached[index] {
      let source = Int32(truncatingIfNeeded: index)
      let left = context.ran(source)?.once.part(analysis.numbering.pass).exit.sinceReply.used ?? 0
      guard (own | left) & bit != 0 else { continue }
      let path = context.graph.path(from: source, to: node) {
        $0.kind != .reply && (throughEvents || $0.kind != .event)
      }
      if !path.isEmpty, best.isEmpty || path.count < best.count { best = path }
    }
    guard let first = best.first else { return [] }
    var labels: [Diagnostic.Label] = []
    if first != node {
      labels.append(Diagnostic.Label(context.span(first), LocalizedText(en: "used here before", pt: "já usado aqui")))
    }
    return labels + arrows(best, context)
  }

  private static func arrows(_ path: [Int32], _ context: FlowContext) -> [Diagnostic.Label] {
    var labels: [Diagnostic.Label] = []
    for (node, next) in zip(path, path.dropFirst()) {
      let target = context.graph.nodes[Int(next)]
      switch target.kind {
      case .state:
        let name = context.stateName(target.state)
        labels.append(
          Diagnostic.Label(context.span(node), LocalizedText(en: "then on to `\(name)`", pt: "depois para `\(name)`")))
      case .handler:
        labels.append(
          Diagnostic.Label(context.span(next), LocalizedText(en: "then this happens", pt: "depois isto acontece")))
      default: break
      }
      if labels.count == CheckLimits.pathLabelsMax { break }
    }
    return labels
  }

  private static func checkTogether(_ node: Int32, _ context: FlowContext, _ report: inout CheckReport) {
    guard case .together(let items) = context.statement(node) else { return }
    let calls = items.map { context.program[$0.call] }
    for (index, call) in calls.enumerated() {
      let effect = context.program.effects[Int(call.effect.index)]
      guard effect.isOnce, let before = calls[..<index].first(where: { $0.effect == call.effect }) else { continue }
      let label = Diagnostic.Label(
        context.places.headline(before.node), LocalizedText(en: "used here before", pt: "já usado aqui"))
      report.add(
        Diagnostic(.onceAgain, at: context.places.headline(call.node), [context.name(effect.name)], labels: [label]))
    }
  }
}
