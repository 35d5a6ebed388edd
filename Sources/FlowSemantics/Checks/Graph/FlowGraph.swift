/// Every way a conversation can take through one flow: a node for each state, handler and statement, an edge for each
/// way on. All checks of this folder read it; it is built once a flow, in flat arrays.
struct FlowGraph {
  var nodes: [Node] = []
  var edges: [Edge] = []
  /// How much time the edges take; 0 is "none".
  var delays: [Delay] = [.none]
  /// Nodes where the conversation can stand still: for the customer, for time, for a person, inside a sub-flow.
  var waits: [Int32] = []
  /// Nodes that run another flow.
  var runs: [Int32] = []
  /// Nodes that use effects, or let a model use them.
  var effects: [Int32] = []
  /// The handlers of the flow and of its states: where they lead back to, and the nodes of their bodies.
  var handlerScopes: [HandlerScope] = []
  /// The questions whose silence this flow may leave to the flows that run it.
  var unanswered: [Unanswered] = []

  /// The flow's first step; the states follow in their order, so that state `s` is node `s + 1`.
  static let entry: Int32 = 0

  static func node(of state: StateID) -> Int32 { state.index &+ 1 }

  struct Node {
    var kind: Kind
    /// Index of what it stands for: a state, a handler, a statement, by the kind; -1 for none.
    var subject: Int32
    /// The syntax node to point at.
    var syntax: Int32
    /// The state it stands in; -1 for what belongs to the whole flow.
    var state: Int32
    /// The statement before it in its block, -1 for the first.
    var previous: Int32 = -1
    var firstEdge: Int32 = 0
    var edgeCount: Int32 = 0
  }

  enum Kind: UInt8 {
    /// Start of the flow.
    case entry
    case state
    /// `subject` is the number of the handler among those of the state, or of the flow.
    case handler
    case statement
    /// Between a wait and the handlers for what the customer may send meanwhile.
    case customerHub
    /// Between a wait and the handlers for what else may happen meanwhile.
    case eventHub
    /// The end of a handler, or `resume`: back to the question that was pending.
    case pending
    /// The end of a state without a way on.
    case looseEnd
    /// Nothing follows: the end of the flow.
    case end
    /// Nothing follows here: back to the flow that ran this one.
    case returned
    /// The conversation belongs to a person from here on.
    case handedOver
    /// Foot of a `for`, from where it goes round again.
    case loopEnd
  }

  struct HandlerScope {
    /// Of the kind `pending`.
    var pending: Int32
    var bodies: Range<Int>
  }

  struct Unanswered {
    var node: Int32
    /// The time after which nothing of this flow is left to do about it.
    var after: Delay
  }

  struct Edge {
    var target: Int32
    var kind: EdgeKind
    /// Index into `delays`.
    var delay: Int32
  }

  /// What makes the conversation take an edge.
  enum EdgeKind: UInt8 {
    /// At once.
    case step
    /// At once, to the next round of a `for`.
    case loop
    /// At once, because there was nothing to ask: the value was known, the list was empty.
    case skip
    /// The customer wrote.
    case reply
    /// The customer did not write for some time.
    case silence
    /// A `wait` is over.
    case timer
    /// An effect gave an outcome.
    case outcome
    /// An event came from outside.
    case event
    /// A person gave the conversation back.
    case person
    /// The model that led the conversation is done.
    case agent
    /// A sub-flow returned.
    case returned
    /// Something failed.
    case fault
    /// Back to the pending question.
    case resume
  }

  func edges(of node: Int32) -> ArraySlice<Edge> {
    let node = nodes[Int(node)]
    return edges[Int(node.firstEdge)..<Int(node.firstEdge) + Int(node.edgeCount)]
  }

  /// Range of a node's edges in `edges`.
  @inline(__always) func edgeRange(_ node: Int) -> Range<Int> {
    let start = Int(nodes[node].firstEdge)
    return start..<start + Int(nodes[node].edgeCount)
  }
}

extension FlowGraph.EdgeKind {
  /// Whether no time passes and nobody is waited for.
  var isInstant: Bool { self == .step || self == .skip }
}
