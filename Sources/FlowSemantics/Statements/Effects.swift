import FlowDiagnostics
import FlowSyntax

/// Effects as statements, several at once, and what undoes them; sub-flows.
extension Analyzer {
  mutating func callStatement(_ node: CallStatement) {
    switch effectUse(node.call) {
    case .invalid: break
    case .value: reportEffectNeeded(node.call)
    case .effect(let call):
      let use = program.effectCalls[Int(call.index)]
      let cases = program.outcomeSets[Int(use.outcomes.index)].cases
      if cases.count > 1 {
        reportIgnored(use, cases, node.call)
      }
      emit(.effect(call, result: nil), node.node.index)
    }
  }

  private mutating func reportEffectNeeded(_ call: CallExpr) {
    report(.effectNeeded, at: call.node.span)
  }

  private mutating func reportIgnored(_ use: EffectCall, _ cases: [Outcome], _ call: CallExpr) {
    let name = program.effects[Int(use.effect.index)].name
    let span = call.node.span
    let match = keyword(.matchKeyword)
    var arms = " {\n"
    let indentation = Indentation.of(call.node, in: tree)
    for outcome in cases { arms += "\(indentation)  \(string(outcome.name)) { \(keyword(.handoffKeyword)) }\n" }
    arms += indentation + "}"
    let fix = Fix(
      LocalizedText(en: "handle each outcome", pt: "trate cada resultado"),
      [
        Fix.Edit(Span(file: span.file, start: span.start, end: span.start), match + " "),
        Fix.Edit(Span(file: span.file, start: span.end, end: span.end), arms),
      ])
    let list = listed(cases.map { $0.name })
    report(
      .outcomesIgnored, at: span, [string(name)],
      hint: LocalizedText(en: "its outcomes are \(list)", pt: "os resultados são \(list)"), fixes: [fix])
  }

  mutating func undo(_ node: UndoStatement) {
    switch effectUse(node.call) {
    case .invalid: break
    case .value: reportEffectNeeded(node.call)
    case .effect(let call): emit(.undo(call), node.node.index)
    }
  }

  mutating func together(_ node: TogetherStatement) {
    var items: [TogetherItem] = []
    var names: [(ConstantDecl, TypeID, ID<EffectCall>)] = []
    for constant in node.constants {
      let value = constant.value
      guard value.kind == .callExpr else {
        report(.effectNeeded, at: value.span)
        names.append((constant, .unknown, ID(-1 as Int32)))
        continue
      }
      switch effectUse(CallExpr(value)) {
      case .effect(let call):
        let outcomes = program.effectCalls[Int(call.index)].outcomes
        names.append((constant, program.types.intern(.outcomes(outcomes)), call))
      case .value:
        report(.effectNeeded, at: value.span)
        names.append((constant, .unknown, ID(-1 as Int32)))
      case .invalid: names.append((constant, .unknown, ID(-1 as Int32)))
      }
    }
    // The calls are made at once, so none sees the result of another.
    for (constant, type, call) in names {
      if let written = constant.type { _ = resolve(written) }
      let local = declare(constant.name, type, .constant, node: constant.node.index)
      if call.index >= 0 { items.append(TogetherItem(local: local, call: call)) }
    }
    emit(.together(items), node.node.index)
  }

  // MARK: Sub-flows

  mutating func runStatement(_ node: RunStatement) {
    guard let run = run(node.run) else { return }
    emit(.run(run, result: nil), node.node.index)
  }

  /// A call of a sub-flow; anything else is reported.
  mutating func run(_ node: RunExpr) -> ID<Run>? {
    let path = node.path.node
    if path.firstToken.isMissing || path.isMissing { return nil }
    let name = pathName(node.path)
    guard let symbol = symbol(name, at: path.span), symbol.kind == .flow else {
      if !isAmbiguous(name) { reportUnknownFlow(name, at: path.span) }
      return nil
    }
    let flow = FlowID(symbol.index)
    if !isSubflow(symbol) {
      report(
        .runOfAssistant, at: path.span, [string(name)],
        labels: [Diagnostic.Label(span(of: symbol), Hints.declaredHere)])
    }
    let fields = program.flows[Int(flow.index)].parameters
    let arguments = arguments(node.arguments?.node, of: fields, for: name, at: node.node)
    program.runs.append(Run(flow: flow, arguments: arguments))
    return ID<Run>(program.runs.count - 1)
  }

  mutating func reportUnknownFlow(_ name: Name, at span: Span) {
    var labels: [Diagnostic.Label] = []
    if globals[name] >= 0 {
      labels = [Diagnostic.Label(self.span(of: symbols[Int(globals[name])]), Hints.declaredHere)]
    }
    report(
      unknown: .unknownFlow, [string(name)], suggestions(for: name, kinds: [.flow]), at: span, labels: labels)
  }

  /// Whether a flow declares a result or contains `return`.
  func isSubflow(_ symbol: Symbol) -> Bool {
    let node = modules[Int(symbol.file)].tree[node: symbol.node]
    return FlowDecl(node).resultType != nil || contains(.returnStatement, node)
  }

  /// Whether a node of a kind lies under another. The nodes of a subtree stand in a row.
  private func contains(_ kind: SyntaxKind, _ node: SyntaxNode) -> Bool {
    let tree = modules[Int(node.span.file)].tree
    for index in node.index..<node.endIndex where tree[node: index].kind == kind { return true }
    return false
  }
}

/// The blanks at the start of a line.
enum Indentation {
  /// Of the line on which a node starts.
  static func of(_ node: SyntaxNode, in tree: SyntaxTree) -> String { at(Int(node.span.start), in: tree) }

  static func at(_ offset: Int, in tree: SyntaxTree) -> String {
    let bytes = tree.source.bytes
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
