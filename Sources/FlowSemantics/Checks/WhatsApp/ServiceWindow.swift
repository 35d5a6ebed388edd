/// How long ago the customer last wrote, at every node of a flow: the 24-hour window in which WhatsApp takes free-form
/// messages, followed along all ways to a fixpoint.
///
/// What is assumed: an assistant begins with a message of the customer. Between two messages of the customer one event
/// comes. `on error` runs while the customer is there. What the machine keeps: of the rules about the silence of a
/// question each is taken once until the customer writes, so that their delays add up and `resume` adds nothing.
struct ServiceWindow {
  let context: FlowContext
  /// By node.
  private(set) var values: [Elapsed]
  /// The node from which the longest time came; -1 where it starts anew.
  private(set) var cameFrom: [Int32]

  private var rounds: [UInt8]
  private var queued: [Bool]
  private var queue: [Int32] = []

  init(_ context: FlowContext) {
    self.context = context
    let count = context.graph.nodes.count
    values = Array(repeating: .never, count: count)
    cameFrom = Array(repeating: -1, count: count)
    rounds = Array(repeating: 0, count: count)
    queued = Array(repeating: false, count: count)
    values[0] = context.isAssistant ? .justReplied : .start
    queue.append(FlowGraph.entry)
    while let node = queue.popLast() {
      queued[Int(node)] = false
      spread(from: node)
    }
  }

  private mutating func spread(from node: Int32) {
    let value = values[Int(node)]
    for index in context.graph.edgeRange(Int(node)) {
      let edge = context.graph.edges[index]
      let next = after(edge, from: node, value)
      if !next.isNever { merge(next, into: edge.target, from: node) }
    }
  }

  /// The time since the customer's last message when an edge has been taken.
  private func after(_ edge: FlowGraph.Edge, from node: Int32, _ value: Elapsed) -> Elapsed {
    switch edge.kind {
    case .reply, .fault: .justReplied
    case .resume: .never
    case .event: value.disturbed(within: context.graph.delays[Int(edge.delay)])
    case .silence:
      // Of a flow that runs another: some time may have passed in there before.
      (context.ran(node).map { value.followed(by: $0.window.unanswered) } ?? value)
        .adding(context.graph.delays[Int(edge.delay)])
    case .returned: value.followed(by: context.ran(node)?.window.exit ?? .never)
    default: value.adding(context.graph.delays[Int(edge.delay)])
    }
  }

  private mutating func merge(_ new: Elapsed, into node: Int32, from source: Int32) {
    let index = Int(node)
    let old = values[index]
    var merged = old.merging(new)
    guard merged != old else { return }
    if (merged.age?.most ?? -1) > (old.age?.most ?? -1) { cameFrom[index] = source }
    rounds[index] &+= 1
    if rounds[index] > CheckLimits.wideningRounds {
      merged = merged.widened
      rounds[index] = CheckLimits.wideningRounds
      guard merged != old else { return }
    }
    values[index] = merged
    guard !queued[index] else { return }
    queued[index] = true
    queue.append(node)
  }

  /// What those who run this flow need to know.
  func summary() -> WindowSummary {
    var summary = WindowSummary.none
    for question in context.graph.unanswered where context.reached[Int(question.node)] {
      let here = values[Int(question.node)]
      let last = context.ran(question.node).map { here.followed(by: $0.window.unanswered) } ?? here
      summary.unanswered = summary.unanswered.merging(last.adding(question.after))
    }
    for (index, node) in context.graph.nodes.enumerated() {
      let value = values[index]
      if node.kind == .returned { summary.exit = value }
      guard let start = value.sinceStart, let extra = context.freeForm(Int32(truncatingIfNeeded: index)) else {
        continue
      }
      let need = start.adding(extra)
      // What is too late whoever runs the flow was reported in the flow.
      if need.most < Delay.window, need.most > summary.need?.most ?? -1 { summary.need = need }
    }
    return summary
  }
}

extension FlowContext {
  /// If a node sends something that WhatsApp takes in the window only: the seconds that pass before it does.
  func freeForm(_ node: Int32) -> Delay? {
    if graph.nodes[Int(node)].kind == .pending { return resumesFreeForm(node) ? Delay.none : nil }
    guard let statement = statement(node) else { return nil }
    switch statement {
    case .message, .oneOf, .send, .agent: return Delay.none
    case .ask(let ask): return program[ask].prompt.isText ? Delay.none : nil
    case .menu(let menu): return program[menu].prompt.isText ? Delay.none : nil
    case .run(let run, _): return summaries[Int(program[run].flow.index)].window.need
    default: return nil
    }
  }

  /// Whether a question that is resumed here would be asked again with a free-form message.
  private func resumesFreeForm(_ node: Int32) -> Bool {
    graph.edges(of: node).contains { edge in
      reached[Int(edge.target)] && isFreeFormQuestion(edge.target)
    }
  }

  /// Whether a node asks something with a free-form message, or runs a flow that does.
  func isFreeFormQuestion(_ node: Int32) -> Bool {
    switch statement(node) {
    case .ask(let ask): program[ask].prompt.isText
    case .menu(let menu): program[menu].prompt.isText
    case .run(let run, _): summaries[Int(program[run].flow.index)].asksFreely
    default: false
    }
  }
}

extension Prompt {
  var isText: Bool { if case .text = self { true } else { false } }
}
