import FlowDiagnostics

/// One flow under check: its graph, what can be reached in it, and what is known of the flows it runs.
struct FlowContext {
  let program: Program
  let flow: Flow
  let places: Places
  let graph: FlowGraph
  /// For every node, whether a conversation can come there.
  let reached: [Bool]
  /// Of all flows of the program; those that this one runs are known, unless they call each other.
  let summaries: [FlowSummary]
  /// Whether the program has templates of the category marketing.
  let hasMarketing: Bool

  /// Whether the customer meets it directly; else it is run by another flow.
  var isAssistant: Bool { !flow.isSubflow }

  func span(_ node: Int32) -> FlowDiagnostics.Span { places.headline(graph.nodes[Int(node)].syntax) }

  func name(_ name: Name) -> String { program.names.string(name) }

  func stateName(_ state: Int32) -> String { name(flow.states[Int(state)].name) }

  /// The statement of a node; nil for nodes of other kinds.
  func statement(_ node: Int32) -> StatementForm? {
    let node = graph.nodes[Int(node)]
    guard node.kind == .statement else { return nil }
    return program.statements[Int(node.subject)].form
  }

  /// What is known of the flow that a node runs; nil for any other node.
  func ran(_ node: Int32) -> FlowSummary? {
    guard !graph.runs.isEmpty, case .run(let run, _) = statement(node) else { return nil }
    return summaries[Int(program[run].flow.index)]
  }
}
