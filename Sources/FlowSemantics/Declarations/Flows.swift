import FlowDiagnostics
import FlowSyntax

/// Flows: their variables, handlers and states.
extension Analyzer {
  mutating func checkFlow(_ node: FlowDecl, _ id: FlowID) {
    let index = Int(id.index)
    begin(.flow, program.flows[index].name, result: program.flows[index].result)
    declareParameters(node.parameters, program.flows[index].parameters)
    let stateMark = states.mark
    let nodes = declareStates(node)
    declareKnowledge(node)
    program.flows[index].prologue = prologue(node)
    // What the scenarios and the states can see.
    flowLocals[index] = Int32(truncatingIfNeeded: body.locals.count)
    declareStateParameters(nodes)
    program.flows[index].busy = body.busy
    body.allowsQuestions = true
    program.flows[index].handlers = handlers(node.members)
    program.flows[index].states = nodes.enumerated().map { number, state in checkState(state, number) }
    program.flows[index].locals = body.locals
    program.flows[index].knowledge = body.knowledge
    program.flows[index].isSubflow = node.resultType != nil || body.returns
    locals.leave(to: 0)
    states.leave(to: stateMark)
    finish(node, index)
  }

  /// What can only be told of the whole flow.
  private mutating func finish(_ node: FlowDecl, _ index: Int) {
    let flow = program.flows[index]
    if flow.states.isEmpty { report(.noState, at: nameSpan(of: node.node), [string(flow.name)]) }
    if let result = node.resultType, flow.result != .unknown, !body.returns {
      report(.subflowNeverReturns, at: result.node.span, [string(flow.name), describe(flow.result)])
    }
    checkAssignment(flow: flow, flow.prologue)
  }

  // MARK: Members

  private mutating func declareStates(_ node: FlowDecl) -> [StateDecl] {
    var result: [StateDecl] = []
    for state in node.states {
      let name = intern(state.name)
      if states[name] >= 0, !state.name.isMissing {
        report(duplicate: name, at: state.name.span, first: result[Int(states[name])].name.span)
      } else {
        states.set(name, to: Int32(truncatingIfNeeded: result.count))
      }
      result.append(state)
    }
    for state in result {
      guard let former = state.formerName, states[intern(former)] >= 0 else { continue }
      report(.wasStillExists, at: former.span, [former.string])
    }
    return result
  }

  private mutating func declareKnowledge(_ node: FlowDecl) {
    for member in node.members where member.kind == .knowledgeDecl {
      let knowledge = KnowledgeDecl(member)
      let name = intern(knowledge.name)
      if !knowledge.name.isMissing { checkName(name, at: knowledge.name.span) }
      var sources: [Name] = []
      for source in knowledge.sources { sources.append(plainText(source)) }
      locals.set(name, to: Self.entry(ofKnowledge: Int32(truncatingIfNeeded: body.knowledge.count)))
      body.knowledge.append(Knowledge(name: name, sources: sources))
    }
  }

  /// Constants and variables of the flow, in order.
  private mutating func prologue(_ node: FlowDecl) -> Block {
    let start = pendingStatements.count
    for member in node.members {
      switch member.kind {
      case .constantDecl: constant(ConstantDecl(member))
      case .variableDecl: declareVariable(VariableDecl(member), .flowVariable)
      case .whileBusyStatement: if let policy = busyPolicy(WhileBusyStatement(member)) { body.busy = policy }
      default: break
      }
    }
    return takeBlock(since: start)
  }

  private mutating func declareStateParameters(_ states: [StateDecl]) {
    body.stateFields.reserveCapacity(states.count)
    body.stateParameters.reserveCapacity(states.count)
    for state in states {
      let fields = fields(state.parameters)
      evaluatePending()
      var parameters: [LocalID] = []
      var number = 0
      if let node = state.parameters {
        for parameter in node.parameters where number < fields.count {
          parameters.append(
            hidden(fields[number].name, fields[number].type, .stateParameter, node: parameter.node.index))
          number += 1
        }
      }
      body.stateFields.append(fields)
      body.stateParameters.append(parameters)
    }
  }

  // MARK: States

  private mutating func checkState(_ node: StateDecl, _ number: Int) -> State {
    let mark = locals.mark
    let busy = body.busy
    let parameters = body.stateParameters[number]
    bindStateParameters(node, parameters)
    let handlers = handlers(node.items)
    let start = pendingStatements.count
    for item in node.items where item.kind != .handler { statement(item) }
    let block = takeBlock(since: start)
    let state = State(
      name: intern(node.name), was: node.formerName.map { intern($0) }, parameters: parameters, handlers: handlers,
      body: block, busy: body.busy, node: node.node.index)
    body.busy = busy
    locals.leave(to: mark)
    return state
  }

  private mutating func bindStateParameters(_ node: StateDecl, _ parameters: [LocalID]) {
    guard let list = node.parameters else { return }
    var number = 0
    for parameter in list.parameters where number < parameters.count {
      let name = body.locals[Int(parameters[number].index)].name
      // A name that comes twice was reported with the parameters.
      let isRepeated = locals[name] >= 0 && parameters[..<number].contains { $0.index == locals[name] }
      if !isRepeated, !parameter.name.isMissing { checkName(name, at: parameter.name.span) }
      locals.set(name, to: parameters[number].index)
      number += 1
    }
  }

  // MARK: Handlers

  private mutating func handlers<Nodes: Sequence>(_ nodes: Nodes) -> [Handler] where Nodes.Element == SyntaxNode {
    var result: [Handler] = []
    for node in nodes where node.kind == .handler {
      if let handler = handler(HandlerNode(node)) { result.append(handler) }
    }
    return result
  }

  private mutating func handler(_ node: HandlerNode) -> Handler? {
    let mark = locals.mark
    let outer = armFlags
    let trigger = trigger(node.trigger)
    body.isHandler = true
    body.isQuestionArm = false
    if case .keyword = trigger { body.hasReply = true } else { body.hasReply = false }
    let block = body(node.body)
    body.isHandler = false
    armFlags = outer
    locals.leave(to: mark)
    return trigger.map { Handler(trigger: $0, body: block, node: node.node.index) }
  }

  private mutating func trigger(_ node: TriggerNode) -> Trigger? {
    let index = node.node.index
    switch node.keyword.kind {
    case .keywordKeyword:
      var words: [Name] = []
      for text in node.texts { words.append(plainText(text)) }
      return .keyword(words)
    case .mediaKeyword: return .media(node.binding.map { declare($0, .media, .constant, node: index) })
    case .errorKeyword: return .error(node.binding.map { declare($0, .text, .constant, node: index) })
    case .silenceKeyword: return .silence(value(node.expression, as: .duration))
    case .eventKeyword:
      var bindings: [LocalID] = []
      for binding in node.eventBindings { bindings.append(declare(binding, .text, .constant, node: index)) }
      return .event(intern(node.eventName), bindings)
    default: return nil
    }
  }
}
