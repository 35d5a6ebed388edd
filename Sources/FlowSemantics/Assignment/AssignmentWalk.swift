/// The statements and expressions of a program as ways on which variables are read and set.
extension DefiniteAssignment {
  mutating func walk(_ block: Block, _ program: Program) {
    for index in block.range { walk(program[program.blocks[index]].form, program) }
  }

  private mutating func walk(_ form: StatementForm, _ program: Program) {
    switch form {
    case .pause: break
    case .invalid: current.leave()
    case .message(let value), .tag(let value), .untag(let value), .remember(field: _, let value): read(value, program)
    case .oneOf(let values), .send(_, let values), .sendTemplate(_, let values): read(values, program)
    case .set(let local, let value):
      read(value, program)
      assign(local)
    case .track(_, value: let value): if let value { read(value, program) }
    case .if(let test, then: let then, else: let other):
      read(test, program)
      branches([then, other], orPass: false, program)
    case .ifLet(_, let value, then: let then, else: let other):
      read(value, program)
      branches([then, other], orPass: false, program)
    case .for(_, let sequence, let block):
      read(sequence, program)
      branches([block], orPass: true, program)
    case .match(let id): walk(program[id], program)
    default: walkWait(form, program)
    }
  }

  private mutating func walkWait(_ form: StatementForm, _ program: Program) {
    switch form {
    case .ask(let id): walk(program[id], program)
    case .menu(let id): walk(program[id], program)
    case .wait(let id): walk(program[id], program)
    case .agent(let id): walk(program[id], program)
    case .handoff(let id): walk(program[id], program)
    case .effect(let call, result: let result):
      read(program[call].arguments, program)
      if let result { assign(result) }
    case .run(let run, result: let result):
      read(program[run].arguments, program)
      if let result { assign(result) }
    case .together(let items): for item in items { read(program[item.call].arguments, program) }
    case .undo(let call): read(program[call].arguments, program)
    case .goto(let state, let arguments):
      read(arguments, program)
      enter(Int(state.index))
    case .return(let value):
      if let value { read(value, program) }
      current.leave()
    case .end, .resume, .again: current.leave()
    default: break
    }
  }

  private mutating func walk(_ match: Match, _ program: Program) {
    switch match.subject {
    case .value(let value): read(value, program)
    case .effect(let call): read(program[call].arguments, program)
    }
    arms(match.arms, match.otherwise, after: nil, orPass: false, program)
  }

  private mutating func walk(_ ask: Ask, _ program: Program) {
    for value in [ask.known, ask.minimum, ask.maximum] { if let value { read(value, program) } }
    read(ask.prompt, program)
    if let after = ask.after { read(after.delay, program) }
    // The arms lead away or ask again; behind the question there is an answer.
    let before = current
    for block in ask.invalid.map({ $0.body }) + [ask.after?.body ?? .empty] {
      walk(block, program)
      current = before
    }
    if case .local(let local) = ask.target { assign(local) }
  }

  private mutating func walk(_ menu: Menu, _ program: Program) {
    read(menu.prompt, program)
    for value in [menu.header, menu.footer, menu.button, menu.list?.list, menu.list?.show, menu.after?.delay] {
      if let value { read(value, program) }
    }
    if let description = menu.list?.description { read(description, program) }
    var blocks: [Block] = []
    for option in menu.options {
      for value in [option.section, option.title, option.description, option.condition] {
        if let value { read(value, program) }
      }
      blocks.append(option.body)
    }
    for block in [menu.list?.body, menu.empty, menu.otherwise, menu.after?.body] {
      if let block { blocks.append(block) }
    }
    branches(blocks, orPass: menu.list != nil && menu.empty == nil || blocks.isEmpty, program)
  }

  private mutating func walk(_ wait: Wait, _ program: Program) {
    switch wait.until {
    case .duration(let value), .datetime(let value): read(value, program)
    }
    arms(wait.arms, wait.otherwise, after: wait.after, orPass: true, program)
  }

  private mutating func walk(_ agent: Agent, _ program: Program) {
    for value in [agent.prompt, agent.turnsMax, agent.costMax] { if let value { read(value, program) } }
    arms(agent.arms, agent.otherwise, after: agent.after, orPass: false, program)
  }

  private mutating func walk(_ handoff: Handoff, _ program: Program) {
    for value in [handoff.to, handoff.because] { if let value { read(value, program) } }
    guard let list = handoff.arms else {
      current.leave()
      return
    }
    arms(list, handoff.otherwise, after: handoff.after, orPass: false, program)
  }

  private mutating func arms(
    _ arms: [MatchArm], _ otherwise: Block?, after: AfterArm?, orPass passes: Bool, _ program: Program
  ) {
    for arm in arms { if let condition = arm.condition { read(condition, program) } }
    if let after { read(after.delay, program) }
    var blocks = arms.map { $0.body }
    for block in [otherwise, after?.body] { if let block { blocks.append(block) } }
    branches(blocks, orPass: passes, program)
  }

  // MARK: Expressions

  mutating func read(_ prompt: Prompt, _ program: Program) {
    switch prompt {
    case .text(let value): read(value, program)
    case .template(_, let arguments): read(arguments, program)
    }
  }

  mutating func read(_ values: Slice<ExpressionID>, _ program: Program) {
    for index in values.range { read(program.expressionLists[index], program) }
  }

  mutating func read(_ id: ExpressionID, _ program: Program) {
    let expression = program[id]
    switch expression.form {
    case .local(let local): use(local, expression.node)
    case .interpolation(let values), .list(let values), .record(_, let values), .enumCase(_, case: _, let values),
      .call(_, let values), .builtin(_, let values):
      read(values, program)
    case .format(let value, _, let values):
      read(value, program)
      read(values, program)
    case .field(let value, _), .wrap(let value), .asText(let value), .intToDecimal(let value), .unary(_, let value),
      .isNone(let value), .isSome(let value), .isCase(let value, _):
      read(value, program)
    case .binary(_, let left, let right), .and(let left, let right), .or(let left, let right),
      .orElse(let left, let right), .range(let left, let right), .contains(let left, let right):
      read(left, program)
      read(right, program)
    case .conditional(let test, then: let then, else: let other):
      read(test, program)
      read(then, program)
      read(other, program)
    default: break
    }
  }
}
