import FlowBytecode
import FlowSemantics

/// From a lowered graph to what the image says of it.
extension Lowering {
  mutating func takeProblems() -> [Problem] {
    defer { problems = [] }
    return problems
  }

  /// Allocates the registers of the graph at hand.
  mutating func allocate() -> Allocation {
    var graph = graph
    let allocation = graph.allocate { tables.zero($0) }
    self.graph = graph
    return allocation
  }

  /// Numbers in the image for the points that some code reaches.
  mutating func declarePoints() -> [PointIndex?] {
    var numbers = [PointIndex?](repeating: nil, count: graph.points.count)
    for block in graph.layout {
      guard case .suspend(let point, _) = graph[block].end else { continue }
      numbers[point] = tables.builder.declarePoint()
    }
    return numbers
  }

  /// What a person calls the registers of the flow at hand.
  func variables(_ allocation: Allocation) -> [Image.Variable] {
    var variables: [Image.Variable] = []
    for (number, local) in locals.enumerated() {
      let register = Register(UInt16(truncatingIfNeeded: number))
      guard allocation.contains(register) else { continue }
      let state = scope.owner(of: LocalID(number), local.kind)
      variables.append(
        Image.Variable(name: tables.bytes(local.name), register: allocation[register], state: state))
    }
    return variables
  }
}

extension Scope {
  /// The state in which a local can be seen; nil for the whole flow.
  func owner(of local: LocalID, _ kind: Local.Kind) -> StateIndex? {
    switch kind {
    case .parameter, .flowVariable: nil
    case .stateParameter, .variable, .constant: owners[local.index]
    }
  }
}

extension ImageTables {
  func knowledge(_ flow: Flow) -> [Image.Knowledge] {
    flow.knowledge.map { Image.Knowledge(name: bytes($0.name), sources: $0.sources.map(bytes)) }
  }
}
