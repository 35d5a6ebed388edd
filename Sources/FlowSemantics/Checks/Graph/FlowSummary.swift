/// What the checks of a flow need to know of the flows that it runs.
struct FlowSummary {
  /// Whether it can come back without having waited for anybody or anything.
  var mayReturnAtOnce = false
  /// Whether it may wait for the customer, for time or for a person.
  var waits = false
  /// Whether it may ask something with a free-form message.
  var asksFreely = false
  /// Whether it may hand the conversation over.
  var reachesPerson = false
  /// Whether it asks for the customer's consent, or looks it up.
  var asksConsent = false
  /// Whether it may send a template of the category marketing.
  var sendsMarketing = false
  /// The time since the customer's last message.
  var window = WindowSummary.none
  /// The effects marked `once` that it may use.
  var once = OnceSummary()

  init() {}

  init(_ context: FlowContext, _ window: ServiceWindow, _ once: [OnceEffects]) {
    self.window = window.summary()
    self.once.parts = once.map { $0.summary() }
    let graph = context.graph
    let atOnce = graph.reachedAtOnce(context)
    for index in graph.nodes.indices where context.reached[index] {
      let node = Int32(truncatingIfNeeded: index)
      if graph.nodes[index].kind == .returned { mayReturnAtOnce = atOnce[index] }
      let inner = context.ran(node)
      reachesPerson = reachesPerson || graph.nodes[index].kind == .handedOver || inner?.reachesPerson == true
      asksFreely = asksFreely || context.isFreeFormQuestion(node)
      asksConsent = asksConsent || inner?.asksConsent == true || context.usesConsent(node)
      if context.hasMarketing {
        sendsMarketing = sendsMarketing || inner?.sendsMarketing == true || Marketing.isMarketing(node, context)
      }
    }
    waits = graph.waits.contains { context.reached[Int($0)] && context.ran($0)?.waits != false }
  }
}

extension FlowGraph {
  /// What can be reached from the start without waiting for anybody or anything.
  fileprivate func reachedAtOnce(_ context: FlowContext) -> [Bool] {
    var marks = [Bool](repeating: false, count: nodes.count)
    marks[0] = true
    var stack: [Int32] = [FlowGraph.entry]
    while let node = stack.popLast() {
      for edge in edges(of: node) where !marks[Int(edge.target)] && context.isInstant(edge, from: node) {
        marks[Int(edge.target)] = true
        stack.append(edge.target)
      }
    }
    return marks
  }
}

extension FlowContext {
  fileprivate func usesConsent(_ node: Int32) -> Bool {
    effectCalls(at: node).contains { program.isConsent($0.effect) || program.isOptIn($0.effect) }
  }
}
