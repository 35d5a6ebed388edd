import FlowDiagnostics

/// Handlers of one scope do not compete for the same thing.
enum HandlerConflicts {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    check(context.flow.handlers, context, &report)
    for state in context.flow.states { check(state.handlers, context, &report) }
  }

  private static func check(_ handlers: [Handler], _ context: FlowContext, _ report: inout CheckReport) {
    guard !handlers.isEmpty else { return }
    var words: [[UInt8]: Int32] = [:]
    for (index, handler) in handlers.enumerated() {
      if case .keyword(let names) = handler.trigger {
        checkWords(names, handler.node, &words, context, &report)
      } else if let first = handlers[..<index].first(where: { isSame($0.trigger, handler.trigger) }) {
        report.add(
          Diagnostic(
            .duplicateHandler, at: context.places.headline(handler.node), labels: [label(first.node, context)]))
      }
    }
  }

  private static func checkWords(
    _ names: [Name], _ node: Int32, _ seen: inout [[UInt8]: Int32], _ context: FlowContext,
    _ report: inout CheckReport
  ) {
    for name in names {
      let words = Spoken.words(context.program.names.bytes(of: name))
      if let first = seen[words] {
        report.add(
          Diagnostic(
            .duplicateKeyword, at: context.places.headline(node), [context.name(name)],
            labels: first == node ? [] : [label(first, context)]))
      } else {
        seen[words] = node
      }
    }
  }

  private static func label(_ node: Int32, _ context: FlowContext) -> Diagnostic.Label {
    Diagnostic.Label(
      context.places.headline(node), LocalizedText(en: "this one comes first", pt: "este vem primeiro"))
  }

  private static func isSame(_ first: Trigger, _ second: Trigger) -> Bool {
    switch (first, second) {
    case (.media, .media), (.silence, .silence), (.error, .error): true
    case (.event(let a, _), .event(let b, _)): a == b
    default: false
    }
  }
}
