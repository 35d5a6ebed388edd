import FlowDiagnostics

/// A keyword that is also an option of a menu means the option there: surprising when the two do different things.
struct ShadowedKeywords {
  private let context: FlowContext
  /// By words: the handlers that hear them, of the flow and of states.
  private var keywords: [[UInt8]: [(handler: Handler, state: Int32)]] = [:]

  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    var check = ShadowedKeywords(context)
    check.collect(context.flow.handlers, state: -1)
    for (index, state) in context.flow.states.enumerated() {
      check.collect(state.handlers, state: Int32(truncatingIfNeeded: index))
    }
    guard !check.keywords.isEmpty else { return }
    for node in context.graph.waits {
      guard case .menu(let menu) = context.statement(node) else { continue }
      check.check(context.program[menu], state: context.graph.nodes[Int(node)].state, &report)
    }
  }

  private init(_ context: FlowContext) { self.context = context }

  private mutating func collect(_ handlers: [Handler], state: Int32) {
    for handler in handlers {
      guard case .keyword(let names) = handler.trigger else { continue }
      for name in names {
        keywords[Spoken.words(context.program.names.bytes(of: name)), default: []].append((handler, state))
      }
    }
  }

  private func check(_ menu: Menu, state: Int32, _ report: inout CheckReport) {
    for option in menu.options {
      guard case .text(let title) = context.program[option.title].form else { continue }
      let words = Spoken.words(context.program.names.bytes(of: title))
      guard
        let keyword = keywords[words]?.first(where: { $0.state < 0 || $0.state == state }),
        !doSame(option.body, keyword.handler.body)
      else { continue }
      report.add(
        Diagnostic(
          .shadowedKeyword, at: context.places.headline(option.node), [context.name(title)],
          labels: [
            Diagnostic.Label(
              context.places.headline(keyword.handler.node),
              LocalizedText(en: "at this menu the word does not lead here", pt: "neste menu a palavra não leva para cá")
            )
          ]))
    }
  }

  /// Whether two bodies lead to the same place.
  private func doSame(_ first: Block, _ second: Block) -> Bool {
    guard let a = last(first), let b = last(second) else { return false }
    switch (a, b) {
    case (.goto(let left, _), .goto(let right, _)): return left == right
    case (.end, .end), (.handoff, .handoff): return true
    case (.goto(let state, _), .handoff), (.handoff, .goto(let state, _)): return isHandOver(state)
    default: return false
    }
  }

  private func last(_ block: Block) -> StatementForm? {
    block.count == 0 ? nil : context.program[context.program.blocks[block.range.upperBound - 1]].form
  }

  private func isHandOver(_ state: StateID) -> Bool {
    if case .handoff = last(context.flow.states[Int(state.index)].body) { true } else { false }
  }
}
