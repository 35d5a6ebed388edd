/// Where a conversation may be without the customer's recorded consent.
///
/// Consent is recorded by `contact.opt_in`, found by the case `accepted` of `contact.consent`, or asked for by a
/// sub-flow that uses one of them.
struct Consent {
  /// By node: a conversation may arrive there without it.
  private(set) var isMissing: [Bool]

  init(_ context: FlowContext) {
    isMissing = Array(repeating: false, count: context.graph.nodes.count)
    isMissing[0] = true
    var grants: [Int32: ConsentGrant] = [:]
    for node in context.graph.effects + context.graph.runs { grants[node] = ConsentGrant(node, context) }
    var stack: [Int32] = [FlowGraph.entry]
    while let node = stack.popLast() {
      let grant = grants[node] ?? .nothing
      for (position, edge) in context.graph.edges(of: node).enumerated() where !grant.isGiven(onEdge: position) {
        // `resume` leads back to the wait that was interrupted, which is reached as before.
        guard edge.kind != .resume, !isMissing[Int(edge.target)] else { continue }
        isMissing[Int(edge.target)] = true
        stack.append(edge.target)
      }
    }
  }
}

/// What a node does to the customer's consent.
private enum ConsentGrant {
  case nothing
  /// Whatever happens next.
  case given
  /// On one of its edges only.
  case givenOnEdge(Int)

  init(_ node: Int32, _ context: FlowContext) {
    self = .nothing
    switch context.statement(node) {
    case .effect(let call, _):
      if context.program.isOptIn(context.program[call].effect) { self = .given }
    case .run:
      if context.ran(node)?.asksConsent == true { self = .given }
    case .match(let id):
      let match = context.program[id]
      guard case .effect(let call) = match.subject, context.program.isConsent(context.program[call].effect),
        let arm = context.program.armOfAcceptance(match, context.program[call])
      else { return }
      // The edges of a match are its arms, in order.
      self = .givenOnEdge(arm)
    default: break
    }
  }

  func isGiven(onEdge position: Int) -> Bool {
    switch self {
    case .nothing: false
    case .given: true
    case .givenOnEdge(let edge): edge == position
    }
  }
}

extension Program {
  func isConsent(_ effect: EffectID) -> Bool { names.isEqual(effects[Int(effect.index)].name, CatalogueNames.consent) }

  func isOptIn(_ effect: EffectID) -> Bool { names.isEqual(effects[Int(effect.index)].name, CatalogueNames.optIn) }

  /// The arm that is taken only if the customer accepted.
  fileprivate func armOfAcceptance(_ match: Match, _ call: EffectCall) -> Int? {
    guard
      let accepted = outcomeSets[Int(call.outcomes.index)].cases.firstIndex(where: {
        names.isEqual($0.name, CatalogueNames.accepted)
      })
    else { return nil }
    return match.arms.firstIndex { arm in
      guard arm.patterns.count == 1, case .case(let number, _) = arm.patterns[0] else { return false }
      return Int(number) == accepted
    }
  }
}
