import FlowSemantics

extension Program {
  /// Visits an expression and every expression in it.
  func forEachExpression(in id: ExpressionID, _ visit: (Expression) -> Void) {
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

  /// Every expression directly in a statement, not those of its blocks.
  func forEachExpression(of statement: Statement, _ visit: (ExpressionID) -> Void) {
    switch statement.form {
    case .message(let value), .tag(let value), .untag(let value), .remember(_, let value), .set(_, let value),
      .if(let value, _, _), .ifLet(_, let value, _, _), .for(_, let value, _):
      visit(value)
    case .track(_, let value), .return(let value): if let value { visit(value) }
    case .oneOf(let values), .send(_, let values), .sendTemplate(_, let values), .goto(_, let values):
      expressionLists[values.range].forEach(visit)
    case .match(let id):
      if case .value(let value) = self[id].subject { visit(value) }
      for arm in self[id].arms { if let condition = arm.condition { visit(condition) } }
    // Functions, for which this is made, have none of these.
    case .invalid, .pause, .ask, .menu, .wait, .effect, .together, .agent, .run, .handoff, .undo, .end, .resume, .again:
      break
    }
  }
}

extension ImageTables {
  /// Whether an expression looks at the clock or at the contact, and so can differ between asking and answering.
  mutating func looksOutside(_ id: ExpressionID) -> Bool {
    var isFound = false
    var calls: [FunctionID] = []
    program.forEachExpression(in: id) { expression in
      switch expression.form {
      case .now, .today, .contactField: isFound = true
      case .call(let function, _): calls.append(function)
      default: break
      }
    }
    return isFound || calls.contains { looksOutside($0) }
  }

  private mutating func looksOutside(_ id: FunctionID) -> Bool {
    if let known = looksOutside[Int(id.index)] { return known }
    // Counts while the function is looked at; a recursive call adds nothing.
    looksOutside[Int(id.index)] = false
    var expressions: [ExpressionID] = []
    let program = program
    program.forEachStatement(in: program.functions[Int(id.index)].body) { statement in
      program.forEachExpression(of: statement) { expressions.append($0) }
    }
    let found = expressions.contains { looksOutside($0) }
    looksOutside[Int(id.index)] = found
    return found
  }
}
