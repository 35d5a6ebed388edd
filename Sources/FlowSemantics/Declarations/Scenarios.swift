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
    let mark = locals.mark
    var resources: [(number: Int, name: Name)] = []
    for (number, argument) in resourceArguments(node, fields) {
      guard argument.kind == .nameExpr else { continue }
      let name = intern(NameExpr(argument).name)
      resources.append((number, name))
      // While the arguments are looked at, the name is a value of the resource's type.
      let local = hidden(name, fields[number].type, .constant, node: argument.index)
      locals.set(name, to: local.index)
    }
    let list = arguments(
      node.arguments?.node, of: withoutResources(fields), for: program.flows[Int(flow.index)].name, at: node.path.node)
    locals.leave(to: mark)
    var result: [Scenario.Argument] = []
    for number in fields.indices {
      if isResource(fields[number].type) {
        let given = resources.first { $0.number == number }?.name
        result.append(.resource(given ?? fields[number].name))
      } else {
        result.append(.value(program.expressionLists[Int(list.start) + number]))
      }
    }
    return result
  }

  /// Numbers and values of the arguments for resources.
  private mutating func resourceArguments(_ node: ScenarioDecl, _ fields: [Field]) -> [(Int, SyntaxNode)] {
    guard let arguments = node.arguments else { return [] }
    var result: [(Int, SyntaxNode)] = []
    var position = 0
    for argument in arguments.arguments {
      var number: Int? = position
      if let label = argument.name {
        let name = intern(label)
        number = fields.firstIndex { $0.name == name }
      } else {
        position += 1
      }
      if let number, number < fields.count, isResource(fields[number].type) {
        result.append((number, argument.expression))
      }
    }
    return result
  }

  func isResource(_ type: TypeID) -> Bool {
    if case .resource = program.types[type] { true } else { false }
  }

  /// A resource that is not given gets a stand-in of its own.
  private mutating func withoutResources(_ fields: [Field]) -> [Field] {
    var result = fields
    for number in result.indices where isResource(result[number].type) && result[number].standard == nil {
      result[number].standard = add(.invalid, result[number].type, 0)
    }
    return result
  }

  // MARK: Steps

  private mutating func step(_ node: SyntaxNode, _ flow: FlowID) -> Scenario.Form? {
    switch node.kind {
    case .givenStep: given(GivenStep(node))
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
