import FlowSyntax
import Testing

/// The typed views find the parts of their nodes, also where names look like keywords.
@Suite struct ViewTests {
  private func first<View: NodeView>(_ kind: SyntaxKind, in text: String, as view: View.Type) throws -> (View, Parse) {
    let parse = Parse(text: text)
    #expect(parse.codes == [])
    let index = try #require((0..<parse.tree.nodeCount).first { parse.tree[node: Int32($0)].kind == kind })
    return (View(parse.tree[node: Int32(index)]), parse)
  }

  private func statement(_ text: String) -> String { "flow f { state s { \(text) } }" }

  @Test func flow() throws {
    let text = "flow to(a: int, b: text = \"x\") -> text? { var x = 1\n state s { end }\n on error -> s }"
    let (flow, parse) = try first(.flowDecl, in: text, as: FlowDecl.self)
    #expect(flow.name.string == "to")
    #expect(flow.parameters?.parameters.map(\.name.string) == ["a", "b"])
    #expect(flow.parameters?.parameters.map { $0.defaultValue?.string } == [nil, "\"x\""])
    #expect(flow.resultType?.name.string == "text" && flow.resultType?.isOptional == true)
    #expect(flow.members.map(\.kind) == [.variableDecl, .stateDecl, .handler])
    #expect(parse.tree.file.declarations.count == 1)
  }

  @Test func state() throws {
    let (state, parse) = try first(.stateDecl, in: "flow f { state was was was(to: int) { end } }", as: StateDecl.self)
    #expect(state.name.string == "was" && state.formerName?.string == "was")
    #expect(state.parameters?.parameters.map(\.name.string) == ["to"])
    #expect(state.items.map(\.kind) == [.endStatement])
    withExtendedLifetime(parse) {}
  }

  @Test func handlers() throws {
    let text = "flow f { on event paid(order, _) { end }\n state s { end } }"
    let (handler, parse) = try first(.handler, in: text, as: HandlerNode.self)
    #expect(handler.trigger.keyword.kind == .eventKeyword && handler.trigger.eventName.string == "paid")
    #expect(handler.trigger.eventBindings.map(\.string) == ["order", "_"])
    #expect(handler.body?.node.kind == .block)
    withExtendedLifetime(parse) {}
  }

  @Test func menuArms() throws {
    let text = statement("menu \"?\" header \"h\" { \"a\", \"b\" as as_ description \"c\" if d -> e(1)\n \"f\" }")
    let (menu, parse) = try first(.menuStatement, in: text, as: MenuStatement.self)
    #expect(menu.prompt.string == "\"?\"")
    #expect(menu.options.map(\.keyword.kind) == [.headerKeyword])
    let arms = menu.arms.map { MenuArm($0) }
    #expect(arms.map { $0.titles.map(\.node.string) } == [["\"a\"", "\"b\""], ["\"f\""]])
    #expect(arms[0].identifier?.string == "as_" && arms[0].description?.string == "\"c\"")
    #expect(arms[0].condition?.string == "d")
    if case .target(let target) = arms[0].body { #expect(target.name.string == "e") } else { Issue.record("no target") }
    #expect(arms[1].body == nil && arms[1].description == nil)
    withExtendedLifetime(parse) {}
  }

  @Test func menuList() throws {
    let text = statement("menu from from list as from show \"t\" description d { empty -> e }")
    let (list, parse) = try first(.menuList, in: text, as: MenuList.self)
    #expect(list.list.string == "list" && list.name.string == "from")
    #expect(list.title.string == "\"t\"" && list.description?.string == "d")
    withExtendedLifetime(parse) {}
  }

  @Test func ask() throws {
    let text = statement("let a = b or ask \"?\" as text(80) in 1..5 { invalid 3 times -> c\n invalid \"no\" }")
    let (question, parse) = try first(.orAskExpr, in: text, as: OrAskExpr.self)
    #expect(question.first.string == "b")
    #expect(question.ask.type.size?.string == "80" && question.ask.range?.kind == .binaryExpr)
    let arms = question.ask.arms.map { InvalidArm($0) }
    #expect(arms.map { $0.times?.string } == ["3", nil] && arms.map { $0.message?.node.string } == [nil, "\"no\""])
    withExtendedLifetime(parse) {}
  }

  @Test func branches() throws {
    let text = statement("if let x = y { end } else if z { end } else { end }")
    let (branch, parse) = try first(.ifStatement, in: text, as: IfStatement.self)
    #expect(branch.binding?.string == "x" && branch.condition.string == "y")
    #expect(branch.elseBranch?.kind == .ifStatement)
    withExtendedLifetime(parse) {}
  }

  @Test func patterns() throws {
    let text = statement("match x { a(b, _) | some(c) | 1..5 if d -> e }")
    let (arm, parse) = try first(.arm, in: text, as: ArmNode.self)
    #expect(arm.patterns.map(\.kind) == [.namePattern, .somePattern, .valuePattern])
    #expect(arm.patterns.map { NamePattern($0).bindings.map(\.string) }[0] == ["b", "_"])
    #expect(arm.patterns.map { ValuePattern($0).upperBound?.string }[2] == "5")
    #expect(arm.guardExpression?.string == "d")
    withExtendedLifetime(parse) {}
  }

  @Test func expressions() throws {
    let (sum, parse) = try first(.binaryExpr, in: "let a = 1 + 2 * 3 - 4", as: BinaryExpr.self)
    #expect(sum.left.string == "1 + 2 * 3" && sum.operatorToken.kind == .minus && sum.right.string == "4")
    let (test, second) = try first(.isExpr, in: "let a = b.is_(c) is not none", as: IsExpr.self)
    #expect(test.operand.kind == .callExpr && test.isNegated && test.pattern.kind == .noneKeyword)
    withExtendedLifetime((parse, second)) {}
  }

  @Test func declarations() throws {
    let (field, parse) = try first(.field, in: "record R { a: text = \"b\" \"c\" }", as: FieldNode.self)
    #expect(field.defaultValue?.string == "\"b\"" && field.description?.node.string == "\"c\"")
    let (only, second) = try first(.enumCase, in: "enum E { like \"x\" like \"y\", \"z\" }", as: EnumCase.self)
    #expect(only.name.string == "like" && only.description?.node.string == "\"x\"")
    #expect(only.examples.map(\.node.string) == ["\"y\"", "\"z\""])
    let (effect, third) = try first(
      .effectDecl, in: "effect a.b(c: d) -> e | f(g: h)\nretry 3\nonce", as: EffectDecl.self)
    #expect(effect.path.parts.map(\.string) == ["a", "b"] && effect.outcomes.map(\.name.string) == ["e", "f"])
    #expect(effect.clauses.map(\.keyword.kind) == [.retryKeyword, .onceKeyword])
    withExtendedLifetime((parse, second, third)) {}
  }

  @Test func scenarios() throws {
    let text = "scenario \"s\" for a.b(c: 1) { given contact.name = \"x\"\n bot ~ \"y\"\n expect state z }"
    let (scenario, parse) = try first(.scenarioDecl, in: text, as: ScenarioDecl.self)
    let steps = Array(scenario.steps)
    #expect(scenario.path.parts.map(\.string) == ["a", "b"] && scenario.arguments != nil)
    #expect(GivenStep(steps[0]).path.parts.map(\.string) == ["contact", "name"])
    #expect(BotStep(steps[1]).isLike && BotStep(steps[1]).texts.map(\.node.string) == ["\"y\""])
    #expect(ExpectStep(steps[2]).keyword.kind == .stateKeyword && ExpectStep(steps[2]).name.string == "z")
    withExtendedLifetime(parse) {}
  }

  @Test func documentation() throws {
    let text = "/// no\n\n/// One\n///  two \nflow f { /// three\n state s { end } }"
    let (flow, parse) = try first(.flowDecl, in: text, as: FlowDecl.self)
    #expect(flow.node.documentation == "One\n two")
    let (state, second) = try first(.stateDecl, in: text, as: StateDecl.self)
    #expect(state.node.documentation == "three")
    withExtendedLifetime((parse, second)) {}
  }

  /// What is not there is missing, not a crash.
  @Test func missingParts() {
    let parse = Parse(text: "flow {\n state\n let x\n}")
    for index in 0..<parse.tree.nodeCount {
      let node = parse.tree[node: Int32(index)]
      #expect(FlowDecl(node).name.isMissing || node.kind != .flowDecl)
      #expect(ConstantDecl(node).value.isMissing || node.kind != .constantDecl)
      #expect(BinaryExpr(node).operatorToken.index >= 0)
    }
  }
}
