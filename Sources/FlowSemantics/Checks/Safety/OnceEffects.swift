/// Which effects marked `once` may have been used since the customer last wrote, at every node of a flow.
///
/// Effects are bits of a word; a program with more than 64 such effects is looked at in several passes.
struct OnceEffects {
  let context: FlowContext
  let numbering: OnceNumbering
  /// By node: the effects it uses itself.
  let own: [UInt64]
  /// By node, when the conversation arrives there; nil where it never does.
  private(set) var values: [Uses?]
  /// By node from which a handler leads back: the effects of the handlers. Back at the wait from which a handler
  /// started, only these are new.
  private let handlerEffects: [Int32: UInt64]

  /// What may have been used, counted from two starting points.
  struct Uses: Equatable {
    /// Since the customer last wrote.
    var sinceReply: Since
    /// Since the customer last wrote or an event came from outside.
    var sinceEvent: Since
  }

  struct Since: Equatable {
    /// The starting point may be the start of the flow.
    var isFresh: Bool
    var used: UInt64

    static let nothing = Since(isFresh: false, used: 0)
  }

  init(_ context: FlowContext, _ numbering: OnceNumbering) {
    self.context = context
    self.numbering = numbering
    own = OnceEffects.own(context, numbering)
    values = Array(repeating: nil, count: context.graph.nodes.count)
    handlerEffects = OnceEffects.handlerEffects(context.graph, own)
    guard context.usesOnce(own, numbering.pass) else { return }
    let start = Since(isFresh: true, used: 0)
    values[0] = Uses(sinceReply: start, sinceEvent: start)
    var queue: [Int32] = [FlowGraph.entry]
    while let node = queue.popLast() { spread(from: node, &queue) }
  }

  private mutating func spread(from node: Int32, _ queue: inout [Int32]) {
    guard let before = values[Int(node)] else { return }
    let after = before.adding(own[Int(node)])
    for index in context.graph.edgeRange(Int(node)) {
      let edge = context.graph.edges[index]
      guard let next = taking(edge, from: node, after) else { continue }
      let old = values[Int(edge.target)]
      let merged = old?.merging(next) ?? next
      guard merged != old else { continue }
      values[Int(edge.target)] = merged
      queue.append(edge.target)
    }
  }

  private func taking(_ edge: FlowGraph.Edge, from node: Int32, _ uses: Uses) -> Uses? {
    switch edge.kind {
    case .reply: return Uses(sinceReply: .nothing, sinceEvent: .nothing)
    case .event: return Uses(sinceReply: uses.sinceReply, sinceEvent: .nothing)
    case .returned:
      guard let part = context.ran(node)?.once.part(numbering.pass), part.returns else { return nil }
      return Uses(
        sinceReply: uses.sinceReply.followed(by: part.exit.sinceReply),
        sinceEvent: uses.sinceEvent.followed(by: part.exit.sinceEvent))
    case .resume:
      guard let effects = handlerEffects[node] else { return uses }
      // Back inside a sub-flow: it does not start again.
      return context.ran(edge.target) == nil ? uses.only(effects) : nil
    default: return uses
    }
  }

  private static func own(_ context: FlowContext, _ numbering: OnceNumbering) -> [UInt64] {
    var own = [UInt64](repeating: 0, count: context.graph.nodes.count)
    for node in context.graph.effects { own[Int(node)] = numbering.effects(at: node, context) }
    return own
  }

  private static func handlerEffects(_ graph: FlowGraph, _ own: [UInt64]) -> [Int32: UInt64] {
    var result: [Int32: UInt64] = [:]
    for scope in graph.handlerScopes { result[scope.pending] = own[scope.bodies].reduce(0, |) }
    return result
  }

  /// What those who run this flow need to know.
  func summary() -> OnceSummary.Part {
    var part = OnceSummary.Part()
    for (index, node) in context.graph.nodes.enumerated() {
      guard let value = values[index] else { continue }
      if node.kind == .returned {
        part.returns = true
        part.exit = value
      }
      if value.sinceReply.isFresh { part.firstSinceReply |= own[index] }
      if value.sinceEvent.isFresh { part.firstSinceEvent |= own[index] }
    }
    for node in context.graph.runs {
      guard let value = values[Int(node)], let inner = context.ran(node)?.once.part(numbering.pass) else { continue }
      if value.sinceReply.isFresh { part.firstSinceReply |= inner.firstSinceReply }
      if value.sinceEvent.isFresh { part.firstSinceEvent |= inner.firstSinceEvent }
    }
    return part
  }
}

extension FlowContext {
  /// Whether following such effects through a flow can show anything: for a sub-flow, also that it returns.
  fileprivate func usesOnce(_ own: [UInt64], _ pass: Int) -> Bool {
    flow.isSubflow || own.contains { $0 != 0 }
      || graph.runs.contains { node in
        let part = ran(node)?.once.part(pass) ?? OnceSummary.Part()
        return part.firstSinceReply | part.exit.sinceReply.used != 0
      }
  }
}

/// What a flow does with the effects marked `once`, for those who run it.
struct OnceSummary {
  /// One for every pass.
  var parts: [Part] = []

  func part(_ pass: Int) -> Part { pass < parts.count ? parts[pass] : Part() }

  struct Part {
    var returns = false
    /// What it may use before the customer writes.
    var firstSinceReply: UInt64 = 0
    /// What it may use before the customer writes or an event comes.
    var firstSinceEvent: UInt64 = 0
    /// When it returns.
    var exit = OnceEffects.Uses(sinceReply: .nothing, sinceEvent: .nothing)
  }
}

extension OnceEffects.Uses {
  func adding(_ effects: UInt64) -> Self {
    var result = self
    result.sinceReply.used |= effects
    result.sinceEvent.used |= effects
    return result
  }

  /// Of what was used, these alone.
  func only(_ effects: UInt64) -> Self {
    Self(
      sinceReply: OnceEffects.Since(isFresh: false, used: sinceReply.used & effects),
      sinceEvent: OnceEffects.Since(isFresh: false, used: sinceEvent.used & effects))
  }

  func merging(_ other: Self) -> Self {
    Self(sinceReply: sinceReply.merging(other.sinceReply), sinceEvent: sinceEvent.merging(other.sinceEvent))
  }
}

extension OnceEffects.Since {
  func merging(_ other: Self) -> Self { Self(isFresh: isFresh || other.isFresh, used: used | other.used) }

  /// What holds after a flow that ends like `exit` when it begins like this.
  func followed(by exit: Self) -> Self {
    exit.isFresh ? Self(isFresh: isFresh, used: used | exit.used) : exit
  }
}
