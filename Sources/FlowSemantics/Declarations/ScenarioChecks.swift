import FlowDiagnostics
import FlowSyntax

/// `given` and `expect`.
extension Analyzer {
  mutating func given(_ node: GivenStep) -> Scenario.Form? {
    let path = node.path
    if path.node.isMissing || path.node.firstToken.isMissing { return nil }
    if let value = node.value { return givenContact(path, value) }
    let name = pathName(path)
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
      if let outcome = givenOutcome(value, effect) { outcomes.append(outcome) }
    }
    return .given(effect, outcomes)
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

  private mutating func givenOutcome(_ node: GivenValue, _ effect: EffectID) -> Scenario.Outcome? {
    let token = node.name
    if token.isMissing { return nil }
    let name = intern(token)
    guard let fields = outcomeFields(name, effect, at: token) else { return nil }
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

  /// What an outcome carries, in any use of the effect; nil when none has it.
  private mutating func outcomeFields(_ name: Name, _ effect: EffectID, at token: SyntaxToken) -> [Field]? {
    let declared = program.effects[Int(effect.index)].outcomes
    var names: [Name] = []
    var isGeneric = false
    for index in program.outcomeSets.indices where program.outcomeSets[index].effect.index == effect.index {
      let isDeclaration = index == Int(declared.index)
      for outcome in program.outcomeSets[index].cases {
        if isDeclaration, isOpen(outcome) {
          isGeneric = true
        } else if outcome.name == name {
          return outcome.fields
        } else {
          names.append(outcome.name)
        }
      }
    }
    let cases = CaseList(names: names, fields: [])
    // An effect that is never called with a type has no outcomes to compare with.
    if isGeneric, !isUsed(effect) { return nil }
    report(unknownCase: name, of: string(program.effects[Int(effect.index)].name), cases, at: token.span)
    return nil
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

  private func isUsed(_ effect: EffectID) -> Bool {
    var count = 0
    for set in program.outcomeSets where set.effect.index == effect.index { count += 1 }
    return count > 1
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
