/// The most that one conversation with a flow can cost, as far as the program says.
///
/// Not part of the check: the figure is asked for by tools that show it.
public struct CostBound: Sendable {
  /// Declared costs of effects and budgets of agents, in centavos, with every attempt.
  public var centavos: Int64 = 0
  /// Messages that Meta bills one by one.
  public var templates = TemplateCounts()
  /// What can happen any number of times, or has no price: statements, in the order of the source.
  public var unbounded: [Unbounded] = []

  /// Whether the figures hold for every conversation.
  public var isBounded: Bool { unbounded.isEmpty }

  public struct TemplateCounts: Equatable, Sendable {
    public var utility: Int32 = 0
    public var marketing: Int32 = 0
    public var authentication: Int32 = 0

    public init(utility: Int32 = 0, marketing: Int32 = 0, authentication: Int32 = 0) {
      self.utility = utility
      self.marketing = marketing
      self.authentication = authentication
    }
  }

  /// A statement that keeps the bound from being known.
  public struct Unbounded: Equatable, Sendable {
    /// Syntax node, in the file of its flow.
    public var node: Int32
    public var flow: FlowID
    public var reason: Reason
  }

  public enum Reason: UInt8, Sendable {
    /// The customer can come here again and again.
    case repeats
    /// An agent without a limit of money.
    case agent
    /// A sub-flow that has no bound itself, or that runs itself.
    case subflow
  }
}

extension CostBound {
  fileprivate mutating func raise(to other: CostBound) {
    centavos = max(centavos, other.centavos)
    templates.utility = max(templates.utility, other.templates.utility)
    templates.marketing = max(templates.marketing, other.templates.marketing)
    templates.authentication = max(templates.authentication, other.templates.authentication)
  }

  fileprivate mutating func add(_ other: CostBound) {
    centavos = CostBound.sum(centavos, other.centavos)
    templates.utility = CostBound.sum(templates.utility, other.templates.utility)
    templates.marketing = CostBound.sum(templates.marketing, other.templates.marketing)
    templates.authentication = CostBound.sum(templates.authentication, other.templates.authentication)
  }

  /// Of numbers that are not negative; what is too large stays the largest.
  fileprivate static func sum<Number: FixedWidthInteger>(_ a: Number, _ b: Number) -> Number {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? Number.max : sum
  }

  fileprivate var isFree: Bool { centavos == 0 && templates == TemplateCounts() }
}

extension CostBound {
  /// The bounds of all flows of a program, by flow; what a flow runs is included.
  public static func all(of program: Program) -> [CostBound] {
    let graphs = program.flows.map { FlowGraphBuilder.build($0, of: program) }
    var finder = CostFinder(program, CallOrder(program, graphs))
    finder.find(graphs)
    return finder.bounds
  }
}

/// Finds the bounds of flows, after those of the flows that they run.
private struct CostFinder {
  private let program: Program
  private let order: CallOrder
  private(set) var bounds: [CostBound]

  init(_ program: Program, _ order: CallOrder) {
    self.program = program
    self.order = order
    bounds = Array(repeating: CostBound(), count: program.flows.count)
  }

  mutating func find(_ graphs: [FlowGraph]) {
    for flow in order.flows {
      let graph = graphs[Int(flow)]
      let own = graph.nodes.map { cost(of: $0, FlowID(flow)) }
      bounds[Int(flow)] = longest(graph, own, FlowID(flow))
    }
  }

  /// The dearest way through the graph, where circles that cost something make it boundless.
  private func longest(_ graph: FlowGraph, _ own: [CostBound], _ flow: FlowID) -> CostBound {
    let circles = Circles(graph)
    var result = CostBound()
    var best = [CostBound?](repeating: nil, count: circles.count)
    best[circles.number[0]] = CostBound()
    // Circles are numbered from the ends of the flow to its start.
    for circle in (0..<circles.count).reversed() {
      guard var bound = best[circle] else { continue }
      for node in circles.members[circle] {
        bound.add(own[Int(node)])
        result.unbounded.append(contentsOf: own[Int(node)].unbounded)
        if circles.isCircle[circle], !own[Int(node)].isFree {
          result.unbounded.append(
            CostBound.Unbounded(node: graph.nodes[Int(node)].syntax, flow: flow, reason: .repeats))
        }
      }
      result.raise(to: bound)
      for node in circles.members[circle] {
        for edge in graph.edges(of: node) where circles.number[Int(edge.target)] != circle {
          var next = best[circles.number[Int(edge.target)]] ?? CostBound()
          next.raise(to: bound)
          best[circles.number[Int(edge.target)]] = next
        }
      }
    }
    result.unbounded.sort { $0.node < $1.node }
    return result
  }

  // MARK: One node

  private func cost(of node: FlowGraph.Node, _ flow: FlowID) -> CostBound {
    var cost = CostBound()
    guard node.kind == .statement else { return cost }
    switch program.statements[Int(node.subject)].form {
    case .effect(let call, _): add(program[call].effect, to: &cost)
    case .together(let items): for item in items { add(program[item.call].effect, to: &cost) }
    case .match(let match):
      if case .effect(let call) = program[match].subject { add(program[call].effect, to: &cost) }
    case .sendTemplate(let template, _): add(template, to: &cost)
    case .ask(let ask): if case .template(let template, _) = program[ask].prompt { add(template, to: &cost) }
    case .menu(let menu): if case .template(let template, _) = program[menu].prompt { add(template, to: &cost) }
    case .agent(let agent): add(program[agent], node, flow, to: &cost)
    case .run(let run, _): add(program[run], node, flow, to: &cost)
    default: break
    }
    return cost
  }

  private func add(_ effect: EffectID, to cost: inout CostBound) {
    let effect = program.effects[Int(effect.index)]
    let (all, overflow) = (effect.cost ?? 0).multipliedReportingOverflow(by: Int64(effect.retries) &+ 1)
    cost.centavos = CostBound.sum(cost.centavos, overflow ? Int64.max : all)
  }

  private func add(_ template: TemplateID, to cost: inout CostBound) {
    switch program.templates[Int(template.index)].category {
    case .utility: cost.templates.utility &+= 1
    case .marketing: cost.templates.marketing &+= 1
    case .authentication: cost.templates.authentication &+= 1
    }
  }

  private func add(_ agent: Agent, _ node: FlowGraph.Node, _ flow: FlowID, to cost: inout CostBound) {
    guard let limit = agent.costMax, case .money(let centavos) = program[limit].form else {
      cost.unbounded.append(CostBound.Unbounded(node: node.syntax, flow: flow, reason: .agent))
      return
    }
    cost.centavos = CostBound.sum(cost.centavos, centavos)
  }

  private func add(_ run: Run, _ node: FlowGraph.Node, _ flow: FlowID, to cost: inout CostBound) {
    let inner = bounds[Int(run.flow.index)]
    cost.add(inner)
    if !inner.isBounded || order.isRecursive[Int(run.flow.index)] {
      cost.unbounded.append(CostBound.Unbounded(node: node.syntax, flow: flow, reason: .subflow))
    }
  }
}
