import FlowDiagnostics
import FlowSyntax

/// `ask` and `run` on the right side of `=`.
extension Analyzer {
  mutating func question(_ node: SyntaxNode, as wanted: TypeID) -> KeptValue {
    switch node.kind {
    case .askExpr:
      let ask = ask(AskExpr(node), known: nil)
      return KeptValue(.ask(ask), program.asks[Int(ask.index)].type)
    case .orAskExpr:
      let question = OrAskExpr(node)
      let ask = ask(question.ask, known: question.first)
      return KeptValue(.ask(ask), program.asks[Int(ask.index)].type)
    default: return runValue(RunExpr(node))
    }
  }

  private mutating func runValue(_ node: RunExpr) -> KeptValue {
    guard let run = run(node) else { return KeptValue(.value(invalid(node.node.index)), .unknown) }
    let flow = program.flows[Int(program.runs[Int(run.index)].flow.index)]
    guard flow.result != .void else {
      let span = node.path.node.span
      if diagnostics.last?.code.isSame(as: .runOfAssistant) != true || diagnostics.last?.span != span {
        report(.nothingReturned, at: span, [string(flow.name)])
      }
      return KeptValue(.value(invalid(node.node.index)), .unknown)
    }
    return KeptValue(.run(run), flow.result)
  }

  private mutating func ask(_ node: AskExpr, known first: SyntaxNode?) -> ID<Ask> {
    let type = resolve(node.type)
    if !isAskable(type) { reportNotAskable(type, at: node.type.node) }
    let known = first.map { knownAnswer($0, type) }
    let prompt = prompt(node.prompt)
    let bounds = bounds(node.range, type)
    let id = ID<Ask>(program.asks.count)
    program.asks.append(
      Ask(
        prompt: prompt, target: .local(LocalID(-1 as Int32)), type: type, known: known, minimum: bounds?.0,
        maximum: bounds?.1, invalid: [], after: nil, busy: body.busy))
    askArms(node, id)
    return id
  }

  /// The value before `or ask`: taken if it is there.
  private mutating func knownAnswer(_ node: SyntaxNode, _ type: TypeID) -> ExpressionID {
    let value = expression(node, expecting: program.types.optional(type))
    let found = self.type(of: value)
    if found != .unknown, found != .none, program.types.wrapped(found) == nil {
      report(.neverMissing, at: node.span, [describe(found)])
      return invalid(node.index)
    }
    return coerce(value, to: program.types.optional(type), at: node)
  }

  mutating func prompt(_ node: SyntaxNode) -> Prompt {
    guard node.kind == .templatePrompt else { return .text(value(node, as: .text)) }
    let prompt = TemplatePrompt(node)
    guard let (template, arguments) = template(prompt.name, prompt.arguments, node) else {
      return .text(invalid(node.index))
    }
    return .template(template, arguments)
  }

  private mutating func bounds(_ node: SyntaxNode?, _ type: TypeID) -> (ExpressionID, ExpressionID)? {
    guard let node else { return nil }
    guard type == .unknown || OperatorTable.isOrdered(type) && type != .text else {
      report(.boundsNotOrdered, at: node.span, [describe(type)])
      return nil
    }
    guard node.kind == .binaryExpr, BinaryExpr(node).operatorToken.kind == .range else {
      report(.rangeNeeded, at: node.span)
      return nil
    }
    var children = node.children
    guard let first = children.next(), let last = children.next() else { return nil }
    let low = value(first, as: type)
    let high = value(last, as: type)
    if isReversed(low, high) { report(.reversedRange, at: node.span) }
    return (low, high)
  }

  // MARK: Arms

  private mutating func askArms(_ node: AskExpr, _ id: ID<Ask>) {
    var invalid: [InvalidArm] = []
    var after: AfterArm?
    for child in node.arms {
      switch child.kind {
      case .invalidArm:
        let arm = FlowSyntax.InvalidArm(child)
        let count = failures(arm)
        if invalid.contains(where: { $0.count == count }) { reportRepeated(child.firstToken) }
        invalid.append(InvalidArm(count: count, body: invalidBody(arm)))
      case .afterArm:
        if after != nil { reportRepeated(child.firstToken) }
        after = afterArm(FlowSyntax.AfterArm(child), isQuestion: true)
      default: break
      }
    }
    program.asks[Int(id.index)].invalid = invalid
    program.asks[Int(id.index)].after = after
  }

  private mutating func failures(_ arm: FlowSyntax.InvalidArm) -> Int32 {
    if arm.isTwice { return 2 }
    guard let times = arm.times else { return 1 }
    guard let count = Numbers.int(times.bytes), count > 0, count <= 1_000 else {
      report(.numberTooLarge, at: times.span, [times.string])
      return 1
    }
    return Int32(truncatingIfNeeded: count)
  }

  private mutating func invalidBody(_ arm: FlowSyntax.InvalidArm) -> Block {
    let outer = armFlags
    body.isQuestionArm = true
    body.hasReply = true
    defer { armFlags = outer }
    if let message = arm.message {
      let start = pendingStatements.count
      self.message(message)
      return takeBlock(since: start)
    }
    return body(arm.body)
  }

  mutating func reportRepeated(_ token: SyntaxToken) {
    report(.repeatedArm, at: token.span, [token.string])
  }

  /// `after D`: what happens on silence.
  mutating func afterArm(_ node: FlowSyntax.AfterArm, isQuestion: Bool) -> AfterArm {
    let delay = value(node.expression, as: .duration)
    let outer = armFlags
    body.isQuestionArm = isQuestion || outer.isQuestionArm
    body.hasReply = false
    let block = body(node.body)
    armFlags = outer
    return AfterArm(delay: delay, body: block, node: node.node.index)
  }

  // MARK: What can be asked

  func isAskable(_ type: TypeID) -> Bool {
    switch program.types[type] {
    case .builtin:
      type == .unknown || type.index >= TypeID.text.index && type.index <= TypeID.media.index && type != .schedule
    case .sizedText: true
    case .enumeration(let enumeration): isPlain(enumeration)
    default: false
    }
  }

  private mutating func reportNotAskable(_ type: TypeID, at node: SyntaxNode) {
    var fixes: [Fix] = []
    if program.types.wrapped(type) != nil, node.lastToken?.kind == .question, let token = node.lastToken {
      fixes = [Fix(LocalizedText(en: "leave out `?`", pt: "tire o `?`"), [Fix.Edit(token.span, "")])]
    }
    report(.notAskable, at: node.span, [describe(type)], fixes: fixes)
  }
}

/// The parts of the context that an arm changes.
struct ArmFlags {
  var isQuestionArm: Bool
  var hasReply: Bool
  var busy: BusyPolicy
}

extension Analyzer {
  var armFlags: ArmFlags {
    get { ArmFlags(isQuestionArm: body.isQuestionArm, hasReply: body.hasReply, busy: body.busy) }
    set {
      body.isQuestionArm = newValue.isQuestionArm
      body.hasReply = newValue.hasReply
      body.busy = newValue.busy
    }
  }
}
