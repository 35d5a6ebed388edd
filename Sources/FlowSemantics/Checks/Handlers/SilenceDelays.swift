import FlowDiagnostics

/// A silence must be long enough for a person to answer, and short enough to be noticed at all.
struct SilenceDelays {
  let context: FlowContext
  let durations: DurationBounds

  /// Nobody answers faster; seconds.
  private static let shortest: Int32 = 60

  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let check = SilenceDelays(context: context, durations: DurationBounds(program: context.program))
    check.checkHandlers(context.flow.handlers, &report)
    for state in context.flow.states { check.checkHandlers(state.handlers, &report) }
    for node in context.graph.waits {
      if let statement = context.statement(node) { check.checkArms(statement, &report) }
    }
  }

  private func checkHandlers(_ handlers: [Handler], _ report: inout CheckReport) {
    for handler in handlers {
      if case .silence(let delay) = handler.trigger { checkShort(delay, handler.node, &report) }
    }
  }

  private func checkArms(_ statement: StatementForm, _ report: inout CheckReport) {
    switch statement {
    case .ask(let ask): if let after = context.program[ask].after { checkShort(after.delay, after.node, &report) }
    case .menu(let menu): if let after = context.program[menu].after { checkShort(after.delay, after.node, &report) }
    case .wait(let wait): checkLate(context.program[wait], &report)
    default: break
    }
  }

  private func checkShort(_ delay: ExpressionID, _ node: Int32, _ report: inout CheckReport) {
    guard durations.bounds(of: delay).most < SilenceDelays.shortest else { return }
    report.add(Diagnostic(.silenceTooShort, at: context.places.headline(context.program[delay].node)))
  }

  /// An `after` of a `wait` that is over before.
  private func checkLate(_ wait: Wait, _ report: inout CheckReport) {
    guard let after = wait.after, case .duration(let duration) = wait.until,
      durations.bounds(of: after.delay).least >= durations.bounds(of: duration).most
    else { return }
    report.add(
      Diagnostic(
        .afterNeverFires, at: context.places.headline(context.program[after.delay].node),
        labels: [
          Diagnostic.Label(
            context.places.headline(context.program[duration].node),
            LocalizedText(en: "by then this is over", pt: "até lá isto já acabou"))
        ]))
  }
}
