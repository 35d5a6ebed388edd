import FlowDiagnostics
import FlowSyntax

/// `given` and `expect`.
extension Analyzer {
  mutating func given(_ node: GivenStep, _ flow: FlowID) -> Scenario.Form? {
    let path = node.path
    if path.node.isMissing || path.node.firstToken.isMissing { return nil }
    if let value = node.value { return givenContact(path, value) }
    let name = pathName(path)
    if globals[name] == NameMap.absent, let goal = agentGoal(name, flow) { return givenAgent(node, goal) }
    guard let symbol = symbol(name, at: path.node.span) else {
      if !isAmbiguous(name) {
        report(
          unknown: .unknownFunction, [string(name)], suggestions(for: name, kinds: [.effect]), at: path.node.span)
      }
      return nil
    }
    guard symbol.kind == .effect else {
      report(
        .givenNotEffect, at: path.node.span, [string(name)],
        labels: [Diagnostic.Label(span(of: symbol), Hints.declaredHere)])
      return nil
    }
    let effect = EffectID(symbol.index)
    var outcomes: [Scenario.Outcome] = []
    for value in node.values {
      guard !value.name.isMissing, let fields = outcomeFields(value, effect) else { continue }
      outcomes.append(outcome(value, fields))
    }
    return .given(effect, outcomes)
  }

  // MARK: Agents

  /// `given STATE gives done(…)`: how the agent of a state ends.
  private mutating func givenAgent(_ node: GivenStep, _ goal: TypeID) -> Scenario.Form {
    let cases = agentCases(goal)
    var outcomes: [Scenario.Outcome] = []
    for value in node.values where !value.name.isMissing {
      let name = intern(value.name)
      guard let number = cases.index(of: name) else {
        report(unknownCase: name, of: keyword(.agentKeyword), cases, at: value.name.span)
        continue
      }
      outcomes.append(outcome(value, cases.fields[number]))
    }
    return .givenAgent(outcomes)
  }

  /// The goal of the agent in a state of the flow.
  private func agentGoal(_ name: Name, _ id: FlowID) -> TypeID? {
    let flow = program.flows[Int(id.index)]
    guard let state = flow.states.first(where: { $0.name == name }) else { return nil }
    let tree = modules[Int(flow.file)].tree
    for index in state.node..<tree[node: state.node].endIndex where tree[node: index].kind == .agentStatement {
      if let agent = agentNumbers[flow.file, index] { return program.agents[Int(agent)].goal }
    }
    return nil
  }

  /// `given contact.name = "Ana"`
  private mutating func givenContact(_ path: PathNode, _ value: SyntaxNode) -> Scenario.Form? {
    var parts: [SyntaxToken] = []
    for part in path.parts { parts.append(part) }
    guard parts.count == 2, parts[0].kind == .contactKeyword else {
      report(.givenNotContact, at: path.node.span, [parts.last?.string ?? ""])
      return nil
    }
    guard let field = contactField(named: parts[1]) else {
      _ = expression(value)
      return nil
    }
    return .givenContact(field: field, self.value(value, as: program.contact.fields[Int(field)].type))
  }

  private mutating func outcome(_ node: GivenValue, _ fields: [Field]) -> Scenario.Outcome {
    let name = intern(node.name)
    guard let arguments = node.arguments else { return Scenario.Outcome(name: name, values: []) }
    let given = self.arguments(
      arguments.node, of: Array(fields.prefix(count(arguments, fields))), for: name, at: node.node)
    return Scenario.Outcome(name: name, values: Array(program.expressionLists[given.range]))
  }

  /// The values that are given: with names all of them, in order also fewer than the outcome has.
  private func count(_ arguments: ArgumentsNode, _ fields: [Field]) -> Int {
    var count = 0
    for argument in arguments.arguments {
      if argument.name != nil { return fields.count }
      count += 1
    }
    return count
  }

  /// What an outcome carries, in a use of the effect that fits what is given; nil when none has it.
  private mutating func outcomeFields(_ node: GivenValue, _ effect: EffectID) -> [Field]? {
    let name = intern(node.name)
    let declared = program.effects[Int(effect.index)].outcomes
    let record = givenRecord(node)
    var names: [Name] = []
    var found: [Field]?
    var isGeneric = false
    for index in [declared.index] + uses(of: effect) {
      for outcome in program.outcomeSets[Int(index)].cases {
        if index == declared.index, isOpen(outcome) {
          isGeneric = true
        } else if outcome.name == name {
          if record == nil { return outcome.fields }
          if found == nil || record != nil && outcome.fields.first?.type == record { found = outcome.fields }
        } else {
          names.append(outcome.name)
        }
      }
    }
    if let found { return found }
    // An effect that is never called with a type has no outcomes to compare with.
    if isGeneric, uses(of: effect).isEmpty { return nil }
    report(
      unknownCase: name, of: string(program.effects[Int(effect.index)].name), CaseList(names: names, fields: []),
      at: node.name.span)
    return nil
  }

  /// The record that the first value is made of: it tells which use of a generic effect is meant.
  private mutating func givenRecord(_ node: GivenValue) -> TypeID? {
    guard let argument = node.arguments?.node.child(.argument) else { return nil }
    let value = ArgumentNode(argument).expression
    guard value.kind == .callExpr, CallExpr(value).callee.kind == .nameExpr else { return nil }
    let index = globals[intern(NameExpr(CallExpr(value).callee).name)]
    guard index >= 0, symbols[Int(index)].kind == .record else { return nil }
    return program.types.intern(.record(RecordID(symbols[Int(index)].index)))
  }

  /// Whether an outcome depends on the type that a call names.
  private func isOpen(_ outcome: Outcome) -> Bool {
    outcome.name == known.cases && outcome.fields.isEmpty
      || outcome.fields.contains { mentionsPlaceholder($0.type) }
  }

  private func mentionsPlaceholder(_ type: TypeID) -> Bool {
    if type == .enumType || type == .recordType || type == .anyType { return true }
    switch program.types[type] {
    case .optional(let inner), .list(let inner): return mentionsPlaceholder(inner)
    default: return false
    }
  }

  /// The outcomes of a generic effect in each of its uses.
  private func uses(of effect: EffectID) -> [Int32] {
    let effect = Int(effect.index)
    return effect < instancesOfEffect.count ? instancesOfEffect[effect] : []
  }

  // MARK: expect

  mutating func expect(_ node: ExpectStep, _ flow: FlowID) -> Scenario.Form? {
    switch node.keyword.kind {
    case .stateKeyword: return expectState(node.name, flow)
    case .endedKeyword: return .expectEnded
    case .handoffKeyword: return .expectHandoff
    case .trackedKeyword: return node.name.isMissing ? nil : .expectTracked(intern(node.name))
    default: return .expect(expectation(node.expression, flow))
    }
  }

  private mutating func expectState(_ token: SyntaxToken, _ flow: FlowID) -> Scenario.Form? {
    if token.isMissing { return nil }
    let name = intern(token)
    if hasState(name, flow) { return .expectState(name) }
    for index in program.flows.indices where hasState(name, FlowID(index)) { return .expectState(name) }
    var suggestions = Suggestions(for: program.names.bytes(of: name))
    for state in program.flows[Int(flow.index)].states { suggestions.offer(program.names.bytes(of: state.name)) }
    report(unknown: .unknownState, [string(name)], suggestions, at: token.span)
    return nil
  }

  private func hasState(_ name: Name, _ flow: FlowID) -> Bool {
    program.flows[Int(flow.index)].states.contains { $0.name == name }
  }

  /// A condition over what every state of the flow can see.
  private mutating func expectation(_ node: SyntaxNode, _ flow: FlowID) -> ExpressionID {
    let mark = locals.mark
    let outer = body
    body = BodyContext()
    body.kind = .scenario
    let visible = Int(flowLocals[Int(flow.index)])
    body.locals = Array(program.flows[Int(flow.index)].locals.prefix(visible))
    for (number, local) in body.locals.enumerated() {
      locals.set(local.name, to: Int32(truncatingIfNeeded: number))
    }
    let test = condition(node)
    body = outer
    locals.leave(to: mark)
    return test
  }
}
