/// What is ever assigned to the variables of a flow, where all of it can be seen.
struct LocalValues {
  /// By local: nil where a value comes from elsewhere (a parameter, an answer, an outcome).
  private var values: [[ExpressionID]?]

  /// Nothing is known of any variable.
  static let unknown = LocalValues()

  private init() { values = [] }

  init(_ flow: Flow, _ graph: FlowGraph, _ program: Program) {
    values = flow.locals.map { local in
      switch local.kind {
      case .parameter, .stateParameter: nil
      case .flowVariable, .variable, .constant: []
      }
    }
    for node in graph.nodes where node.kind == .statement {
      switch program.statements[Int(node.subject)].form {
      case .set(let local, let value): values[Int(local.index)]?.append(value)
      case .ask(let ask): if case .local(let local) = program[ask].target { values[Int(local.index)] = nil }
      case .effect(_, let local?), .run(_, let local?): values[Int(local.index)] = nil
      case .together(let items): for item in items { values[Int(item.local.index)] = nil }
      default: break
      }
    }
  }

  /// Every value the variable can have; nil if not all of them are known.
  func values(of local: LocalID) -> [ExpressionID]? {
    guard Int(local.index) < values.count, let known = values[Int(local.index)], !known.isEmpty else { return nil }
    return known
  }
}
