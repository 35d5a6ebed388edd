import FlowDiagnostics

/// A free-form message that may come when the 24-hour window is closed would be refused by WhatsApp.
enum WindowReport {
  static func check(_ window: ServiceWindow, _ report: inout CheckReport) {
    let context = window.context
    let late = context.graph.nodes.indices.filter { context.reached[$0] && time(at: $0, window) != nil }
    guard !late.isEmpty else { return }
    checkMessages(
      late.filter { context.graph.nodes[$0].kind != .pending }
        .sorted { context.graph.nodes[$0].syntax < context.graph.nodes[$1].syntax }, window, &report)
    checkResumes(Set(late.filter { context.graph.nodes[$0].kind == .pending }), window, &report)
  }

  private static func checkMessages(_ late: [Int], _ window: ServiceWindow, _ report: inout CheckReport) {
    let context = window.context
    var covered = [Bool](repeating: false, count: context.graph.nodes.count)
    for node in late.prefix(CheckLimits.reportsMax) where !covered[node] {
      guard let time = time(at: node, window) else { continue }
      report.add(diagnostic(node, time, window))
      // All that follows without a word of the customer has the same cause.
      context.graph.spread(from: [Int32(truncatingIfNeeded: node)], &covered) {
        $0.kind != .reply && $0.kind != .resume
      }
    }
  }

  /// Every `resume`, or last statement before the end of a handler, that leads back too late.
  private static func checkResumes(_ pending: Set<Int>, _ window: ServiceWindow, _ report: inout CheckReport) {
    guard !pending.isEmpty else { return }
    let context = window.context
    for node in context.graph.nodes.indices where (window.values[node].age?.most ?? -1) >= Delay.window {
      let leadsBack = context.graph.edgeRange(node).contains { edge in
        let edge = context.graph.edges[edge]
        return edge.kind == .step && pending.contains(Int(edge.target))
      }
      guard leadsBack else { continue }
      let index = Int32(truncatingIfNeeded: node)
      report.add(
        Diagnostic(.resumeOutsideWindow, at: context.span(index), labels: WindowPath.labels(to: index, window)))
    }
  }

  /// When a node sends a free-form message after the window may have closed: how long after the last message.
  private static func time(at node: Int, _ window: ServiceWindow) -> Delay? {
    guard let since = window.values[node].age else { return nil }
    let context = window.context
    // A sub-flow may let more time pass before it says something; everything else speaks at once.
    guard since.most >= Delay.window || context.ran(Int32(truncatingIfNeeded: node)) != nil,
      let extra = context.freeForm(Int32(truncatingIfNeeded: node))
    else { return nil }
    let time = since.adding(extra)
    return time.most >= Delay.window ? time : nil
  }

  private static func diagnostic(_ node: Int, _ time: Delay, _ window: ServiceWindow) -> Diagnostic {
    let context = window.context
    let labels = WindowPath.labels(to: Int32(truncatingIfNeeded: node), window)
    let span = context.span(Int32(truncatingIfNeeded: node))
    if case .run(let run, _) = context.statement(Int32(truncatingIfNeeded: node)) {
      let name = context.name(context.program.flows[Int(context.program[run].flow.index)].name)
      return Diagnostic(.runOutsideWindow, at: span, [name], labels: labels)
    }
    let code: Code = time.least >= Delay.window ? .outsideWindow : .maybeOutsideWindow
    return Diagnostic(code, at: span, labels: labels, fixes: TemplateFix.fixes(context, node))
  }
}
