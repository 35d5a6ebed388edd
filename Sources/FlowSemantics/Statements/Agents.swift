import FlowDiagnostics
import FlowSyntax

/// `agent`: a model leads several turns.
extension Analyzer {
  mutating func agent(_ node: AgentStatement) {
    let prompt = node.instructions.map { value($0, as: .text) }
    var agent = Agent(
      prompt: prompt, tools: [], knowledge: [], goal: .unknown, turnsMax: nil, costMax: nil, arms: [], otherwise: nil,
      after: nil, busy: body.busy)
    var hasGoal = false
    for item in node.items {
      switch item.kind {
      case .agentTools: for path in AgentTools(item).paths { addTool(path, to: &agent) }
      case .agentKnowledge: addKnowledge(AgentKnowledge(item).name, to: &agent)
      case .agentLimit: setLimit(AgentLimit(item), of: &agent)
      case .agentGoal:
        if hasGoal { report(.clauseRepeated, at: item.firstToken.span, [item.firstToken.string]) }
        hasGoal = true
        agent.goal = resolve(AgentGoal(item).type)
      default: break
      }
    }
    if !hasGoal { report(.agentIncomplete, at: node.node.firstToken.span) }
    let list = arms(node.items, of: agentSubject(agent.goal), in: node.node, at: node.node.firstToken.span)
    agent.arms = list.arms
    agent.otherwise = list.otherwise
    agent.after = list.after
    let id = ID<Agent>(program.agents.count)
    program.agents.append(agent)
    agentNumbers.set(file, node.node.index, to: id.index)
    emit(.agent(id), node.node.index)
  }

  private func agentSubject(_ goal: TypeID) -> ArmSubject {
    ArmSubject(kind: .cases(agentCases(goal)), name: keyword(.agentKeyword), waits: true)
  }

  /// How an agent can end.
  func agentCases(_ goal: TypeID) -> CaseList {
    let value = Field(name: known.value, type: goal, standard: nil, description: nil)
    let reason = Field(name: known.reason, type: .text, standard: nil, description: nil)
    return CaseList(names: [known.done, known.stuck, known.failed], fields: [[value], [reason], [reason]])
  }

  private mutating func addTool(_ path: PathNode, to agent: inout Agent) {
    let span = path.node.span
    let name = pathName(path)
    guard let symbol = symbol(name, at: span) else {
      if !isAmbiguous(name), span.end > span.start {
        report(
          unknown: .unknownFunction, [string(name)],
          suggestions(for: name, kinds: [.effect, .function, .flow]), at: span)
      }
      return
    }
    switch symbol.kind {
    case .effect: agent.tools.append(.effect(EffectID(symbol.index)))
    case .function: agent.tools.append(.function(FunctionID(symbol.index)))
    case .flow where isSubflow(symbol): agent.tools.append(.flow(FlowID(symbol.index)))
    default:
      report(
        .notATool, at: span, [string(name)], labels: [Diagnostic.Label(self.span(of: symbol), Hints.declaredHere)])
    }
  }

  private mutating func addKnowledge(_ token: SyntaxToken, to agent: inout Agent) {
    if token.isMissing { return }
    let name = intern(token)
    let entry = locals[name]
    if entry <= Self.entry(ofKnowledge: 0) {
      agent.knowledge.append(Self.knowledge(of: entry))
      return
    }
    var suggestions = Suggestions(for: program.names.bytes(of: name))
    for knowledge in body.knowledge { suggestions.offer(program.names.bytes(of: knowledge.name)) }
    report(unknown: .unknownKnowledge, [string(name)], suggestions, at: token.span)
  }

  private mutating func setLimit(_ node: AgentLimit, of agent: inout Agent) {
    let value = expression(node.expression)
    let type = type(of: value)
    switch type {
    case .unknown: break
    case .int:
      if agent.turnsMax != nil { reportSaidTwice(node.node.firstToken) }
      agent.turnsMax = value
    case .money where !node.isTurns:
      if agent.costMax != nil { reportSaidTwice(node.node.firstToken) }
      agent.costMax = value
    default: report(.agentLimit, at: node.expression.span)
    }
  }

  private mutating func reportSaidTwice(_ token: SyntaxToken) {
    report(.clauseRepeated, at: token.span, [token.string])
  }
}
