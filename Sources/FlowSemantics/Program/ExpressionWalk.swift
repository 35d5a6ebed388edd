extension Program {
  /// Visits an expression and every expression in it.
  public func forEachExpression(in id: ExpressionID, _ visit: (Expression) -> Void) {
    let expression = self[id]
    visit(expression)
    forEachPart(of: expression) { forEachExpression(in: $0, visit) }
  }

  private func forEachPart(of expression: Expression, _ visit: (ExpressionID) -> Void) {
    switch expression.form {
    case .invalid, .bool, .int, .decimal, .money, .date, .time, .datetime, .duration, .schedule, .text, .none, .local,
      .now, .today, .reply, .contactField, .typeName, .knowledge:
      break
    case .interpolation(let parts), .list(let parts), .record(_, let parts), .enumCase(_, _, let parts),
      .call(_, let parts), .builtin(_, let parts):
      expressionLists[parts.range].forEach(visit)
    case .format(let value, _, let arguments):
      visit(value)
      expressionLists[arguments.range].forEach(visit)
    case .field(let inner, _), .wrap(let inner), .asText(let inner), .intToDecimal(let inner), .unary(_, let inner),
      .isNone(let inner), .isSome(let inner), .isCase(let inner, _):
      visit(inner)
    case .binary(_, let left, let right), .and(let left, let right), .or(let left, let right),
      .orElse(let left, let right), .range(let left, let right), .contains(let left, let right):
      visit(left)
      visit(right)
    case .conditional(let test, let then, let other):
      visit(test)
      visit(then)
      visit(other)
    }
  }
}

extension Program {
  /// Visits every expression directly in a statement, not those of its blocks.
  public func forEachExpression(of statement: Statement, _ visit: (ExpressionID) -> Void) {
    switch statement.form {
    case .invalid, .pause, .end, .resume, .again: break
    case .message(let value), .tag(let value), .untag(let value), .remember(_, let value), .set(_, let value),
      .if(let value, _, _), .ifLet(_, let value, _, _), .for(_, let value, _):
      visit(value)
    case .track(_, let value), .return(let value): if let value { visit(value) }
    case .oneOf(let values), .send(_, let values), .sendTemplate(_, let values), .goto(_, let values):
      expressionLists[values.range].forEach(visit)
    case .match(let id): forEachExpression(of: self[id], visit)
    case .ask(let id): forEachExpression(of: self[id], visit)
    case .menu(let id): forEachExpression(of: self[id], visit)
    case .wait(let id): forEachExpression(of: self[id], visit)
    case .effect(let id, _), .undo(let id): expressionLists[self[id].arguments.range].forEach(visit)
    case .together(let items):
      for item in items { expressionLists[self[item.call].arguments.range].forEach(visit) }
    case .agent(let id): forEachExpression(of: self[id], visit)
    case .run(let id, _): expressionLists[self[id].arguments.range].forEach(visit)
    case .handoff(let id): forEachExpression(of: self[id], visit)
    }
  }

  private func forEachExpression(of match: Match, _ visit: (ExpressionID) -> Void) {
    switch match.subject {
    case .value(let value): visit(value)
    case .effect(let call): expressionLists[self[call].arguments.range].forEach(visit)
    }
    forEachExpression(of: match.arms, visit)
  }

  private func forEachExpression(of arms: [MatchArm], _ visit: (ExpressionID) -> Void) {
    for arm in arms {
      for pattern in arm.patterns {
        switch pattern {
        case .case, .none, .some: break
        case .literal(let value): visit(value)
        case .range(let first, let last):
          visit(first)
          visit(last)
        }
      }
      if let condition = arm.condition { visit(condition) }
    }
  }

  private func forEachExpression(of prompt: Prompt, _ visit: (ExpressionID) -> Void) {
    switch prompt {
    case .text(let value): visit(value)
    case .template(_, let values): expressionLists[values.range].forEach(visit)
    }
  }

  private func forEachExpression(of ask: Ask, _ visit: (ExpressionID) -> Void) {
    forEachExpression(of: ask.prompt, visit)
    for value in [ask.known, ask.minimum, ask.maximum, ask.after?.delay] { if let value { visit(value) } }
  }

  private func forEachExpression(of menu: Menu, _ visit: (ExpressionID) -> Void) {
    forEachExpression(of: menu.prompt, visit)
    let list = menu.list
    let texts = [menu.header, menu.footer, menu.button, menu.after?.delay, list?.list, list?.show, list?.description]
    for value in texts { if let value { visit(value) } }
    for option in menu.options {
      visit(option.title)
      for value in [option.section, option.description, option.condition] { if let value { visit(value) } }
    }
  }

  private func forEachExpression(of wait: Wait, _ visit: (ExpressionID) -> Void) {
    switch wait.until {
    case .duration(let value), .datetime(let value): visit(value)
    }
    if let after = wait.after { visit(after.delay) }
    forEachExpression(of: wait.arms, visit)
  }

  private func forEachExpression(of agent: Agent, _ visit: (ExpressionID) -> Void) {
    for value in [agent.prompt, agent.turnsMax, agent.costMax, agent.after?.delay] { if let value { visit(value) } }
    forEachExpression(of: agent.arms, visit)
  }

  private func forEachExpression(of handoff: Handoff, _ visit: (ExpressionID) -> Void) {
    for value in [handoff.to, handoff.because, handoff.after?.delay] { if let value { visit(value) } }
    forEachExpression(of: handoff.arms ?? [], visit)
  }
}
