import FlowDiagnostics
import FlowSyntax

/// Scenarios: typed like the flows they play.
extension Analyzer {
  mutating func checkScenarios() {
    for declaration in tree.file.declarations where declaration.kind == .scenarioDecl {
      checkScenario(ScenarioDecl(declaration))
    }
  }

  private mutating func checkScenario(_ node: ScenarioDecl) {
    body = BodyContext()
    let title = plainText(node.title)
    let path = node.path
    if path.node.isMissing || path.node.firstToken.isMissing { return }
    let name = pathName(path)
    guard let symbol = symbol(name, at: path.node.span), symbol.kind == .flow else {
      if !isAmbiguous(name) { reportUnknownFlow(name, at: path.node.span) }
      return
    }
    let flow = FlowID(symbol.index)
    let arguments = scenarioArguments(node, flow)
    var steps: [Scenario.Step] = []
    for step in node.steps {
      if let form = self.step(step, flow) { steps.append(Scenario.Step(form, node: step.index)) }
    }
    program.scenarios.append(
      Scenario(title: title, file: file, flow: flow, arguments: arguments, steps: steps, node: node.node.index))
  }

  // MARK: Arguments

  /// Arguments like those of a call, where a resource is any name.
  private mutating func scenarioArguments(_ node: ScenarioDecl, _ flow: FlowID) -> [Scenario.Argument] {
    let fields = program.flows[Int(flow.index)].parameters
    body.acceptsStandIns = true
    let list = arguments(
      node.arguments?.node, of: withStandIns(fields), for: program.flows[Int(flow.index)].name, at: node.path.node)
    body.acceptsStandIns = false
    var result: [Scenario.Argument] = []
    for (number, field) in fields.enumerated() {
      let value = program.expressionLists[Int(list.start) + number]
      result.append(isResource(field.type) ? .resource(standIn(value, field)) : .value(value))
    }
    return result
  }

  /// The name written in the place of a resource, else that of the parameter.
  private mutating func standIn(_ value: ExpressionID, _ field: Field) -> Name {
    let node = program.expressions[Int(value.index)].node
    // A default value may have come from another file.
    guard node > 0, Int(node) < tree.nodeCount, tree[node: node].kind == .nameExpr else { return field.name }
    return intern(NameExpr(tree[node: node]).name)
  }

  func isResource(_ type: TypeID) -> Bool {
    if case .resource = program.types[type] { true } else { false }
  }

  /// A resource that is not given gets a stand-in of its own.
  private mutating func withStandIns(_ fields: [Field]) -> [Field] {
    var result = fields
    for number in result.indices where isResource(result[number].type) && result[number].standard == nil {
      result[number].standard = add(.invalid, result[number].type, 0)
    }
    return result
  }

  // MARK: Steps

  private mutating func step(_ node: SyntaxNode, _ flow: FlowID) -> Scenario.Form? {
    switch node.kind {
    case .givenStep: given(GivenStep(node), flow)
    case .atStep: at(AtStep(node).expression)
    case .afterStep: .after(value(AfterStep(node).expression, as: .duration))
    case .userStep: user(UserStep(node))
    case .eventStep: event(EventStep(node))
    case .botStep: bot(BotStep(node))
    case .expectStep: expect(ExpectStep(node), flow)
    default: nil
    }
  }

  private mutating func at(_ node: SyntaxNode) -> Scenario.Form? {
    let value = expression(node)
    switch type(of: value) {
    case .datetime: return .at(value)
    case .unknown: return nil
    default:
      report(.momentNeeded, at: node.span)
      return nil
    }
  }

  private mutating func user(_ node: UserStep) -> Scenario.Form? {
    if let media = node.media { return MediaKind(media.kind).map { .userSends($0) } }
    return node.text.map { .user(plainText($0)) }
  }

  private mutating func event(_ node: EventStep) -> Scenario.Form? {
    var values: [ExpressionID] = []
    if let arguments = node.arguments {
      for argument in arguments.arguments { values.append(value(argument.expression, as: .text)) }
    }
    return .event(intern(node.name), values)
  }

  private mutating func bot(_ node: BotStep) -> Scenario.Form? {
    switch node.keyword.kind {
    case .silentKeyword: return .botSilent
    case .offersKeyword:
      var titles: [Name] = []
      for text in node.texts { titles.append(plainText(text)) }
      return .botOffers(titles)
    case .sendsKeyword:
      guard node.media.kind == .templateKeyword else { return MediaKind(node.media.kind).map { .botSends($0) } }
      return sentTemplate(node.templateName).map { .botSendsTemplate($0) }
    default:
      guard let text = node.node.child(.text) else { return nil }
      let words = plainText(TextNode(text))
      return node.isLike ? .botLike(words) : .bot(words)
    }
  }

  private mutating func sentTemplate(_ token: SyntaxToken) -> TemplateID? {
    if token.isMissing { return nil }
    let name = intern(token)
    if let symbol = symbol(name, at: token.span), symbol.kind == .template { return TemplateID(symbol.index) }
    if !isAmbiguous(name) {
      report(unknown: .unknownTemplate, [string(name)], suggestions(for: name, kinds: [.template]), at: token.span)
    }
    return nil
  }
}
