import FlowBytecode
import FlowSemantics

extension Lowering {
  mutating func lowerAgent(_ agent: Agent) {
    let join = graph.addBlock()
    let type = tables.agentType(goal: agent.goal)
    let outcome = kept(type)
    let resumed = arrival([outcome])
    let late = arrival()

    var content = Image.Point.Agent(goal: tables.type(agent.goal), outcomes: type)
    content.prompt = agent.prompt.map { value($0) }
    content.turnsMax = agent.turnsMax.map { value($0) }
    content.costMax = agent.costMax.map { value($0) }
    content.knowledge = agent.knowledge.map { UInt16(truncatingIfNeeded: $0) }
    content.tools = agent.tools.map { tool($0) }
    content.busy = Self.busy(agent.busy)
    var point = point(pointName("agent"), entry: nil, resumed: resumed, .agent(content))
    point.after = afterOnce(agent.after, late)
    point.result = outcome
    _ = suspend(point)

    inArm(of: nil, at: resumed) { lowering in
      if agent.arms.isEmpty, agent.otherwise == nil { return lowering.end(.jump(join)) }
      let subject = MatchSubject(register: outcome, type: .agent)
      lowering.lowerArms(agent.arms, agent.otherwise, of: subject, join)
    }
    lowerAfter(agent.after, nil, at: late, join)
    start(join)
  }

  private mutating func tool(_ tool: Agent.Tool) -> Image.Point.Agent.Tool {
    switch tool {
    case .effect(let effect): .effect(tables.effect(effect))
    case .flow(let flow): .flow(tables.flow(flow))
    case .function(let function): .function(tables.function(function))
    }
  }

  /// An `after` arm, which goes on in `join`.
  mutating func lowerAfter(_ arm: AfterArm?, _ question: Scope.Question?, at block: BlockID, _ join: BlockID) {
    guard let arm else { return }
    inArm(of: question, at: block) { $0.lower(arm.body) }
    end(.jump(join))
  }
}
