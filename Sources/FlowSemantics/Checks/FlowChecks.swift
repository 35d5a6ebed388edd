import FlowDiagnostics
import FlowSyntax

/// What must hold of every flow beyond names and types: it is never stuck, never refused by WhatsApp, never charges or
/// books twice, never runs without a budget.
///
/// Every flow becomes a graph of all the ways a conversation can take; each file of this folder checks one thing on it.
/// Flows are looked at after those that they run, of which a summary is enough.
public struct FlowChecks {
  /// Checks a program without errors of names and types.
  ///
  /// - Parameter modules: those from which the program was analysed; the `file` of a flow is an index into them.
  public static func check(_ program: Program, _ modules: [Module]) -> [Diagnostic] {
    var checks = FlowChecks(program, modules)
    checks.run()
    return checks.report.diagnostics
  }

  private let program: Program
  private let modules: [Module]
  private let graphs: [FlowGraph]
  private let hasMarketing: Bool
  private let onceNumberings: [OnceNumbering]
  private var summaries: [FlowSummary]
  private var report: CheckReport

  private init(_ program: Program, _ modules: [Module]) {
    self.program = program
    self.modules = modules
    graphs = program.flows.map { FlowGraphBuilder.build($0, of: program) }
    hasMarketing = program.templates.contains { $0.category == .marketing }
    onceNumberings = (0..<OnceNumbering.passes(program)).map { OnceNumbering(program, pass: $0) }
    summaries = Array(repeating: FlowSummary(), count: program.flows.count)
    report = CheckReport(trees: modules.map { $0.tree })
  }

  private mutating func run() {
    let order = CallOrder(program, graphs)
    // Flows that run themselves: their summaries grow until they hold.
    for _ in 0..<CheckLimits.recursionRoundsMax where order.isRecursive.contains(true) {
      for flow in order.flows where order.isRecursive[Int(flow)] {
        // The context is gone by now: the list is not copied.
        if let summary = summary(flow) { summaries[Int(flow)] = summary }
      }
    }
    for flow in order.flows {
      if let summary = examine(flow) { summaries[Int(flow)] = summary }
    }
    TemplateDeclarations.check(program, &report)
  }

  private func summary(_ flow: Int32) -> FlowSummary? {
    guard let context = context(flow) else { return nil }
    let once = onceNumberings.map { OnceEffects(context, $0) }
    return FlowSummary(context, ServiceWindow(context), once)
  }

  /// Checks one flow; the summary is for those that run it.
  private mutating func examine(_ flow: Int32) -> FlowSummary? {
    guard let context = context(flow) else { return nil }
    let window = ServiceWindow(context)
    let once = onceNumberings.map { OnceEffects(context, $0) }

    LooseEnds.check(context, &report)
    UnreachableStatements.check(context, &report)
    UnreachableStates.check(context, &report)
    let isFinite = EndlessCycles.check(context, &report)
    WaysOut.check(context, isFinite: isFinite, &report)

    HandlerConflicts.check(context, &report)
    IdleHandlers.check(context, &report)
    SilenceDelays.check(context, &report)
    ShadowedKeywords.check(context, &report)

    MessageLimits.check(context, &report)
    WindowReport.check(window, &report)
    if hasMarketing { Marketing.check(context, &report) }

    for analysis in once { OnceReport.check(analysis, &report) }
    Compensation.check(context, &report)
    AgentLimits.check(context, &report)
    PersonalData.check(context, &report)
    return context.flow.isSubflow ? FlowSummary(context, window, once) : nil
  }

  private func context(_ index: Int32) -> FlowContext? {
    let flow = program.flows[Int(index)]
    guard let places = report.places(flow.file) else { return nil }
    let graph = graphs[Int(index)]
    var starts = [FlowGraph.entry]
    for (number, node) in graph.nodes.enumerated() where node.kind == .handler && node.state < 0 {
      starts.append(Int32(truncatingIfNeeded: number))
    }
    return FlowContext(
      program: program, flow: flow, places: places, graph: graph, reached: graph.reached(from: starts),
      summaries: summaries, hasMarketing: hasMarketing)
  }
}
