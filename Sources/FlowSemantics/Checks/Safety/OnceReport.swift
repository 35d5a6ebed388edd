import FlowDiagnostics

/// An effect marked `once` must not be used again before the customer has said something new.
enum OnceReport {
  static func check(_ analysis: OnceEffects, _ report: inout CheckReport) {
    let context = analysis.context
    let before = report.diagnostics.count
    for node in context.graph.effects + context.graph.runs {
      guard let value = analysis.values[Int(node)], report.diagnostics.count - before < CheckLimits.reportsMax
      else { continue }
      let part = context.ran(node)?.once.part(analysis.numbering.pass)
      let own = isAgent(node, context) ? 0 : analysis.own[Int(node)]
      let again = value.sinceEvent.used & (own | (part?.firstSinceEvent ?? 0))
      let maybe = value.sinceReply.used & (own | (part?.firstSinceReply ?? 0)) & ~again
      add(.onceAgain, again, at: node, analysis, &report)
      add(.onceAgainByEvent, maybe, at: node, analysis, &report)
      if own != 0 { checkTogether(node, context, &report) }
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
    for (index, effect) in context.program.effects.enumerated() {
      let bit = analysis.numbering.bit(EffectID(index))
      guard effects & bit != 0 else { continue }
      let path = wayFromFormerUse(bit, to: node, analysis, throughEvents: code.isSame(as: .onceAgainByEvent))
      guard let first = path.first else { continue }
      var labels = arrows(path, context)
      if first != node {
        let text = LocalizedText(en: "used here before", pt: "já usado aqui")
        labels.insert(Diagnostic.Label(context.span(first), text), at: 0)
      }
      report.add(Diagnostic(code, at: context.span(node), [context.name(effect.name)], labels: labels))
    }
  }

  /// The shortest way to a node from a use of the same effect for the same thing, without a word of the customer.
  private static func wayFromFormerUse(
    _ bit: UInt64, to node: Int32, _ analysis: OnceEffects, throughEvents: Bool
  ) -> [Int32] {
    let context = analysis.context
    let pass = analysis.numbering.pass
    return context.graph.way(to: node) { source in
      let left = context.ran(source)?.once.part(pass).exit.sinceReply.used ?? 0
      return (analysis.own[Int(source)] | left) & bit != 0 && (source == node || !context.useDiffers(source, node))
    } follow: { source, edge in
      switch edge.kind {
      case .reply: return false
      case .event: return throughEvents
      case .resume: return context.ran(edge.target) == nil
      case .returned:
        guard let exit = context.ran(source)?.once.part(pass).exit.sinceReply else { return false }
        return exit.isFresh || exit.used & bit != 0
      default: return true
      }
    }
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

extension FlowContext {
  /// Whether two nodes certainly use an effect for different things: a constant argument differs.
  fileprivate func useDiffers(_ first: Int32, _ second: Int32) -> Bool {
    let left = effectCalls(at: first)
    let right = effectCalls(at: second)
    guard left.count == 1, right.count == 1, left[0].effect == right[0].effect else { return false }
    return zip(left[0].arguments.range, right[0].arguments.range).contains { a, b in
      isDifferentConstant(program.expressionLists[a], program.expressionLists[b])
    }
  }

  private func isDifferentConstant(_ first: ExpressionID, _ second: ExpressionID) -> Bool {
    switch (program[first].form, program[second].form) {
    case (.text(let a), .text(let b)): a != b
    case (.int(let a), .int(let b)), (.money(let a), .money(let b)), (.date(let a), .date(let b)),
      (.datetime(let a), .datetime(let b)), (.time(let a), .time(let b)), (.duration(let a), .duration(let b)):
      a != b
    case (.asText(let a), .asText(let b)), (.wrap(let a), .wrap(let b)): isDifferentConstant(a, b)
    default: false
    }
  }
}
