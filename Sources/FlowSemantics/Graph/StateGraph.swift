/// The states of a flow and the arrows between them: what people draw. Plain data, derived from the program.
public struct StateGraph: Sendable {
  public var flow: Name
  public var nodes: [Node] = []
  public var edges: [Edge] = []

  public struct Node: Sendable {
    public var name: [UInt8]
    public var kind: Kind
    /// Syntax node, for tools that jump to the text; nil where there is none.
    public var syntax: Int32?
  }

  public enum Kind: Sendable, CaseIterable {
    /// Where the flow begins.
    case first
    case state
    /// An `on …` of the flow or of a state.
    case handler
    case end
    /// Goes back to the flow that runs this one.
    case returned
    /// A person.
    case person
  }

  public struct Edge: Sendable, Equatable {
    /// Indices of `nodes`.
    public var from: Int
    public var to: Int
    /// The choice or outcome that leads there; empty if there is none.
    public var label: [UInt8]
    /// Runs another flow on the way (name in `label`).
    public var isRun: Bool
  }
}

extension StateGraph {
  /// Builds the graph of one flow.
  public init(_ program: Program, _ id: FlowID) {
    var builder = StateGraphBuilder(program, program.flows[Int(id.index)])
    self = builder.build()
  }
}

/// Walks the statements of a flow and notes every way out of them.
struct StateGraphBuilder {
  private let program: Program
  private let flow: Flow
  private var graph: StateGraph
  private var from = 0
  private var label: [UInt8] = []
  private var endNode: Int?
  private var returnNode: Int?
  private var personNode: Int?

  init(_ program: Program, _ flow: Flow) {
    self.program = program
    self.flow = flow
    graph = StateGraph(flow: flow.name)
  }

  mutating func build() -> StateGraph {
    for (index, state) in flow.states.enumerated() {
      graph.nodes.append(
        StateGraph.Node(name: bytes(state.name), kind: index == 0 ? .first : .state, syntax: state.node))
    }
    for (index, state) in flow.states.enumerated() {
      enter(index)
      walk(state.body)
      for handler in state.handlers { walk(handler) }
    }
    for handler in flow.handlers { walk(handler) }
    return graph
  }

  private mutating func enter(_ node: Int) {
    from = node
    label = []
  }

  private mutating func walk(_ handler: Handler) {
    graph.nodes.append(StateGraph.Node(name: words(of: handler.trigger), kind: .handler, syntax: handler.node))
    enter(graph.nodes.count - 1)
    walk(handler.body)
  }

  private func words(of trigger: Trigger) -> [UInt8] {
    switch trigger {
    case .keyword(let names):
      var result: [UInt8] = []
      for (index, name) in names.enumerated() {
        if index > 0 { result += Array(", ".utf8) }
        result += bytes(name)
      }
      return result
    case .media: return Array("media".utf8)
    case .event(let name, _): return Array("event ".utf8) + bytes(name)
    case .silence: return Array("silence".utf8)
    case .error: return Array("error".utf8)
    }
  }

  private func bytes(_ name: Name) -> [UInt8] { Array(program.names.bytes(of: name)) }

  // MARK: Statements

  private mutating func walk(_ block: Block) {
    for index in block.range { walk(program[program.blocks[index]]) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.form {
    case .goto(let state, _): edge(to: Int(state.index))
    case .end: edge(to: node(.end))
    case .return: edge(to: node(.returned))
    case .if(_, let then, let otherwise), .ifLet(_, _, let then, let otherwise):
      walk(then)
      walk(otherwise)
    case .for(_, _, let body): walk(body)
    case .match(let id): walk(program[id])
    case .ask(let id): walk(program[id])
    case .menu(let id): walk(program[id])
    case .wait(let id):
      let wait = program[id]
      walk(wait.arms, wait.otherwise, wait.after) { _ in [] }
    case .agent(let id):
      let agent = program[id]
      walk(agent.arms, agent.otherwise, agent.after) { Self.agentCases[min(Int($0), Self.agentCases.count - 1)] }
    case .handoff(let id): walk(program[id])
    case .run(let id, _):
      let name = bytes(program.flows[Int(program[id].flow.index)].name)
      graph.edges.append(StateGraph.Edge(from: from, to: from, label: name, isRun: true))
    case .invalid, .message, .oneOf, .send, .sendTemplate, .pause, .set, .remember, .tag, .untag, .track, .effect,
      .together, .undo, .resume, .again:
      break
    }
  }

  private static let agentCases: [[UInt8]] = [Array("done".utf8), Array("stuck".utf8), Array("failed".utf8)]
  private static let handoffCases: [[UInt8]] = [Array("resolved".utf8), Array("returned".utf8)]

  private mutating func walk(_ match: Match) {
    var names: [[UInt8]] = []
    switch match.subject {
    case .effect(let call):
      names = program.outcomeSets[Int(program[call].outcomes.index)].cases.map { bytes($0.name) }
    case .value(let subject):
      switch program.types[program[subject].type] {
      case .enumeration(let id): names = program.enumerations[Int(id.index)].cases.map { bytes($0.name) }
      case .outcomes(let id): names = program.outcomeSets[Int(id.index)].cases.map { bytes($0.name) }
      case .builtin, .sizedText, .optional, .list, .range, .record, .resource: break
      }
    }
    walk(match.arms, match.otherwise, nil) { Int($0) < names.count ? names[Int($0)] : [] }
  }

  private mutating func walk(_ ask: Ask) {
    for arm in ask.invalid { labelled(Array("invalid".utf8)) { $0.walk(arm.body) } }
    if let after = ask.after { walk(after) }
  }

  private mutating func walk(_ menu: Menu) {
    for option in menu.options { labelled(constant(option.title)) { $0.walk(option.body) } }
    if let list = menu.list { labelled(Array("picked".utf8)) { $0.walk(list.body) } }
    if let empty = menu.empty { labelled(Array("empty".utf8)) { $0.walk(empty) } }
    if let otherwise = menu.otherwise { labelled(Array("otherwise".utf8)) { $0.walk(otherwise) } }
    if let after = menu.after { walk(after) }
  }

  private mutating func walk(_ handoff: Handoff) {
    edge(to: node(.person))
    guard let arms = handoff.arms else { return }
    walk(arms, handoff.otherwise, handoff.after) { Self.handoffCases[min(Int($0), Self.handoffCases.count - 1)] }
  }

  private mutating func walk(
    _ arms: [MatchArm], _ otherwise: Block?, _ after: AfterArm?, _ caseName: (Int32) -> [UInt8]
  ) {
    for arm in arms { labelled(words(of: arm.patterns, caseName)) { $0.walk(arm.body) } }
    if let otherwise { labelled(Array("otherwise".utf8)) { $0.walk(otherwise) } }
    if let after { walk(after) }
  }

  private mutating func walk(_ after: AfterArm) { labelled(Array("after".utf8)) { $0.walk(after.body) } }

  private func words(of patterns: [Pattern], _ caseName: (Int32) -> [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, pattern) in patterns.enumerated() {
      if index > 0 { result += Array(" | ".utf8) }
      switch pattern {
      case .case(let number, _): result += caseName(number)
      case .none: result += Array("none".utf8)
      case .some: result += Array("some".utf8)
      case .literal(let value): result += constant(value)
      case .range(let first, let last): result += constant(first) + Array("..".utf8) + constant(last)
      }
    }
    return result
  }

  /// The words of a constant text or number; empty for what is computed.
  private func constant(_ id: ExpressionID) -> [UInt8] {
    switch program[id].form {
    case .text(let name): bytes(name)
    case .int(let value): Array(String(value).utf8)
    case .asText(let inner): constant(inner)
    default: []
    }
  }

  private mutating func labelled(_ words: [UInt8], _ body: (inout StateGraphBuilder) -> Void) {
    let before = label
    if !words.isEmpty { label = words }
    body(&self)
    label = before
  }

  // MARK: Nodes and edges

  private mutating func node(_ kind: StateGraph.Kind) -> Int {
    switch kind {
    case .end:
      let index = endNode ?? add("end", .end)
      endNode = index
      return index
    case .returned:
      let index = returnNode ?? add("return", .returned)
      returnNode = index
      return index
    case .first, .state, .handler, .person:
      let index = personNode ?? add("handoff", .person)
      personNode = index
      return index
    }
  }

  private mutating func add(_ name: String, _ kind: StateGraph.Kind) -> Int {
    graph.nodes.append(StateGraph.Node(name: Array(name.utf8), kind: kind, syntax: nil))
    return graph.nodes.count - 1
  }

  private mutating func edge(to target: Int) {
    let edge = StateGraph.Edge(from: from, to: target, label: label, isRun: false)
    if !graph.edges.contains(edge) { graph.edges.append(edge) }
  }
}
