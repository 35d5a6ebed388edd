import FlowBytecode
import FlowSemantics

extension Lowering {
  mutating func lower(_ block: Block) {
    for id in program.blocks[block.range] {
      let statement = program[id]
      at(statement.node) { $0.lower(statement) }
    }
  }

  private mutating func lower(_ statement: Statement) {
    switch statement.form {
    case .invalid: report("an invalid statement")
    case .message(let text): lowerMessage(text)
    case .oneOf(let texts): lowerOneOf(Array(program.expressionLists[texts.range]))
    case .send(let kind, let arguments): lowerSend(kind, arguments)
    case .sendTemplate(let template, let arguments): lowerSendTemplate(template, arguments)
    case .pause: emit(Instruction(.pause))
    case .set(let local, let value): if !isKnown(local) { lower(value, into: written(local)) }
    case .remember(let field, let value):
      emit(.remember, self.value(value), Register(UInt16(truncatingIfNeeded: field)))
    case .tag(let text): emit(.tag, value(text))
    case .untag(let text): emit(.untag, value(text))
    case .track(let name, let value): lowerTrack(name, value)
    case .if(let test, let then, let other): lowerIf(test, then, other)
    case .ifLet(let local, let optional, let then, let other): lowerIfLet(local, optional, then, other)
    case .for(let local, let values, let body): lowerFor(local, values, body)
    case .match(let match): lowerMatch(program[match])
    case .ask(let ask): lowerAsk(program[ask])
    case .menu(let menu): lowerMenu(program[menu])
    case .wait(let wait): lowerWait(program[wait])
    case .effect(let call, let result): lowerEffect(program[call], result)
    case .together(let items): lowerTogether(items)
    case .agent(let agent): lowerAgent(program[agent])
    case .run(let run, let result): lowerRun(program[run], result)
    case .handoff(let handoff): lowerHandoff(program[handoff])
    case .undo(let call): lowerUndo(program[call])
    case .goto(let state, let arguments): lowerGoto(state, arguments)
    case .end: leave { $0.stop(.end) }
    case .resume: lowerResume()
    case .again: lowerAgain()
    case .return(let value): lowerReturn(value)
    }
  }
}

// MARK: - Where the conversation goes

extension Lowering {
  /// Leaves the state. After a failed effect what it did is undone first.
  mutating func leave(_ how: (inout Self) -> Void) {
    if scope.isFailing, scope.hasUndo { emit(Instruction(.runUndo)) }
    how(&self)
  }

  private mutating func lowerGoto(_ state: StateID, _ arguments: Arguments) {
    guard graph.states.indices.contains(Int(state.index)) else {
      return report("an arrow to a state that is not there")
    }
    let target = graph.states[Int(state.index)]
    assign(Array(program.expressionLists[arguments.range]), to: target.parameters)
    leave { $0.finish(.jump(BlockID(target.entry))) }
  }

  /// Sets the parameters of a state, all at once: an argument may read what another one writes.
  private mutating func assign(_ arguments: [ExpressionID], to parameters: [Register]) {
    var late: [(parameter: Register, value: Register)] = []
    for (offset, (argument, parameter)) in zip(arguments, parameters).enumerated() {
      let isReadLater = arguments[(offset + 1)...].contains { program.reads($0, parameter) }
      if isReadLater {
        let value = temporary(type(of: argument))
        lower(argument, into: value)
        late.append((parameter, value))
      } else {
        lower(argument, into: parameter)
      }
    }
    for (parameter, value) in late { move(value, into: parameter) }
  }

  private mutating func lowerReturn(_ value: ExpressionID?) {
    guard let value else { return leave { $0.stop(.returnNothing) } }
    let register = self.value(value)
    leave { $0.stop(.returnValue, register) }
  }

  /// In the arms of a question, back to it; else to what was pending before the handler.
  private mutating func lowerResume() {
    if let question = scope.questions.last { return ask(question, again: false) }
    stop(.resume)
  }

  private mutating func lowerAgain() {
    guard let question = scope.questions.last else { return stop(.resume) }
    ask(question, again: question.isSilent)
  }

  mutating func ask(_ question: Scope.Question, again isSilent: Bool) {
    finish(.again(point: question.point, isSilent: isSilent, node: node))
  }
}

extension Program {
  /// Whether an expression reads a local, whose register has its number.
  func reads(_ id: ExpressionID, _ register: Register) -> Bool {
    var isRead = false
    forEachExpression(in: id) { expression in
      if case .local(let local) = expression.form, local.index == Int32(register.number) { isRead = true }
    }
    return isRead
  }
}
