import FlowBytecode
import FlowSemantics

extension Lowering {
  /// ```
  ///           known → done              // if something is known already
  /// entry:    prompt, bounds, delay
  ///           suspend
  /// invalid:  …; again
  /// after:    …; again
  /// resumed:  store
  /// done:
  /// ```
  mutating func lowerAsk(_ ask: Ask) {
    let done = graph.addBlock()
    if let known = ask.known { takeKnown(known, ask, done) }
    let entry = startOfPoint()
    let answer = answerRegister(ask)
    let reply = kept(.text)
    let resumed = arrival([answer, reply])
    let late = arrival()
    let arms = invalidArms(ask).map { (arm: $0, block: arrival([reply])) }

    var content = Image.Point.Ask(prompt: prompt(ask.prompt), answer: tables.type(ask.type))
    content.minimum = ask.minimum.map { value($0) }
    content.maximum = ask.maximum.map { value($0) }
    content.invalid = arms.map {
      Image.Point.Ask.Invalid(count: UInt8(clamping: $0.arm.count), target: $0.block.address)
    }
    var point = point(pointName("ask", name(of: ask.target)), entry: entry, resumed: resumed, .ask(content))
    point.after = after(ask.after, late, asksAtEnd: true)
    point.result = answer
    point.reply = reply
    let number = suspend(point)

    lowerInvalid(arms, point: number, reply)
    if let after = ask.after {
      let question = Scope.Question(point: number, isSilent: program.sends(after.body))
      lowerOrAsk(after.body, question, at: late)
    }
    start(resumed)
    store(answer, ask.type, in: ask.target)
    finish(.jump(done), then: done)
  }

  /// The arms by ascending count, as the machine wants them; of two with one count the first holds.
  private func invalidArms(_ ask: Ask) -> [InvalidArm] {
    var arms: [InvalidArm] = []
    for arm in ask.invalid.sorted(by: { $0.count < $1.count }) where arms.last?.count != arm.count { arms.append(arm) }
    return arms
  }

  private mutating func lowerInvalid(
    _ arms: [(arm: InvalidArm, block: BlockID)], point: Int, _ reply: Register
  ) {
    for (arm, block) in arms {
      let question = Scope.Question(point: point, isSilent: program.sends(arm.body))
      lowerOrAsk(arm.body, question, reply: reply, at: block)
    }
  }

  /// An arm of a question to which there must be an answer: where it leads nowhere, the question is asked again.
  private mutating func lowerOrAsk(
    _ body: Block, _ question: Scope.Question, reply: Register? = nil, at block: BlockID
  ) {
    inArm(of: question, reply: reply, at: block) {
      $0.lower(body)
      $0.ask(question, again: question.isSilent)
    }
  }

  /// `known or ask …`: asks only if nothing is known.
  private mutating func takeKnown(_ known: ExpressionID, _ ask: Ask, _ done: BlockID) {
    let (some, none) = (graph.addBlock(), graph.addBlock())
    let source = value(known)
    if program.types.wrapped(program[known].type) == nil {
      // Always known; the question is never asked.
      store(source, program[known].type, in: ask.target)
      return finish(.jump(done), then: none)
    }
    let value = temporary(tables.type(ask.type))
    unwrap(source, into: value, else: none, then: some)
    store(value, ask.type, in: ask.target)
    finish(.jump(done), then: none)
  }

  /// Where the machine writes the answer: the variable itself if it has the type of the answer.
  private mutating func answerRegister(_ ask: Ask) -> Register {
    if case .local(let local) = ask.target, locals[Int(local.index)].type == ask.type { return written(local) }
    return kept(tables.type(ask.type))
  }

  private mutating func store(_ source: Register, _ type: TypeID, in target: AskTarget) {
    switch target {
    case .local(let local): convert(source, type, into: written(local), locals[Int(local.index)].type)
    case .contactField(let field): emit(.remember, source, Register(UInt16(truncatingIfNeeded: field)))
    }
  }

  /// Moves a value into a register of its type or of the optional of it.
  mutating func convert(_ source: Register, _ type: TypeID, into target: Register, _ wanted: TypeID) {
    if program.types.wrapped(wanted) != nil, program.types.wrapped(type) == nil {
      emit(.wrap, target, source)
    } else {
      move(source, into: target)
    }
  }

  private func name(of target: AskTarget) -> Name? {
    switch target {
    case .local(let local): locals[Int(local.index)].name
    case .contactField(let field): program.contact.fields[Int(field)].name
    }
  }

  mutating func prompt(_ prompt: Prompt) -> Image.Point.Prompt {
    switch prompt {
    case .text(let text): .text(value(text))
    case .template(let template, let arguments): .template(tables.template(template), templateParameters(arguments))
    }
  }
}

extension Program {
  /// Whether the customer sees something of a block.
  func sends(_ block: Block) -> Bool { contains(block) { $0.isMessage } }
}
