import FlowDiagnostics
import FlowSyntax

/// From every wait of an assistant a person can be reached, and the conversation can end.
enum WaysOut {
  /// - Parameter isFinite: no endless cycle was reported, which would be the reason why nothing ends.
  static func check(_ context: FlowContext, isFinite: Bool, _ report: inout CheckReport) {
    guard context.isAssistant, !context.flow.states.isEmpty, !checkPerson(context, &report) else { return }
    let ends = context.graph.nodes.indices.contains { context.reached[$0] && context.graph.nodes[$0].kind.isWayOut }
    // A loose end was reported as such.
    if !ends, isFinite {
      report.add(
        Diagnostic(.neverEnds, at: context.places.headline(context.flow.node), [context.name(context.flow.name)]))
    }
  }

  // MARK: A person

  /// Whether something was reported.
  private static func checkPerson(_ context: FlowContext, _ report: inout CheckReport) -> Bool {
    let graph = context.graph
    guard !graph.waits.isEmpty else { return false }
    let people = graph.nodes.indices.filter { context.reached[$0] && meetsPerson(Int32($0), context) }
    let marks = graph.reaching(people.map { Int32($0) }) { $0.kind != .fault && $0.kind != .event }
    let stuck = graph.waits.filter { context.reached[Int($0)] && !marks[Int($0)] && talks($0, context) }
      .sorted { graph.nodes[Int($0)].syntax < graph.nodes[Int($1)].syntax }
    guard !stuck.isEmpty else { return false }
    report.add(diagnostic(context, stuck))
    return true
  }

  /// Whether the node hands the conversation to a person.
  private static func meetsPerson(_ node: Int32, _ context: FlowContext) -> Bool {
    switch context.statement(node) {
    case .handoff: true
    case .run: context.ran(node)?.reachesPerson ?? false
    default: false
    }
  }

  /// Whether the customer may write at this wait and expects an answer: not inside a sub-flow that never waits.
  private static func talks(_ node: Int32, _ context: FlowContext) -> Bool { context.ran(node)?.waits ?? true }

  private static func diagnostic(_ context: FlowContext, _ stuck: [Int32]) -> Diagnostic {
    let labels = stuck.prefix(CheckLimits.placesMax).map {
      Diagnostic.Label(
        context.span($0), LocalizedText(en: "no person can be reached from here", pt: "daqui não se chega a uma pessoa")
      )
    }
    return Diagnostic(
      .noPerson, at: context.places.headline(context.flow.node), [context.name(context.flow.name)],
      labels: Array(labels),
      fixes: fix(context))
  }

  private static func fix(_ context: FlowContext) -> [Fix] {
    let places = context.places
    guard let (span, indentation) = places.startOfBlock(context.flow.node) else { return [] }
    let on = places.word(.onKeyword)
    let keyword = places.word(.keywordKeyword)
    let handoff = places.word(.handoffKeyword)
    let because = places.word(.becauseKeyword)
    let text = "\(on) \(keyword) \"atendente\", \"humano\" { \(handoff) \(because) \"pediu uma pessoa\" }\n"
    return [
      Fix(
        LocalizedText(
          en: "let the customer ask for a person at any time", pt: "deixar o cliente chamar uma pessoa a qualquer hora"),
        [places.lineAfter(span, text, indentation: indentation)])
    ]
  }
}

extension FlowGraph.Kind {
  fileprivate var isWayOut: Bool { self == .end || self == .handedOver || self == .returned || self == .looseEnd }
}
