extension Image.Point {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("path")
    coder.name(&path)
    coder.key("flow")
    coder.index(&flow)
    coder.key("state")
    coder.optional(&state, blank: StateIndex(0)) { $0.index(&$1) }
    coder.key("entry")
    coder.address(&entry)
    coder.key("live")
    coder.registers(&live)
    coder.key("resumed")
    coder.address(&resumed)
    coder.key("result")
    coder.optionalRegister(&result)
    coder.key("reply")
    coder.optionalRegister(&reply)
    coder.key("after")
    let blank = After(delay: Register(0), target: .handler(HandlerIndex(0)))
    coder.list(&after, upTo: ImageLimits.silenceRulesMax, blank: blank) { $1.code(&$0) }
    coder.key("kind")
    kind.code(&coder)
  }
}

extension Image.Point.After {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("delay")
    coder.register(&delay)
    var tag: UInt8 = if case .handler = target { 1 } else { 0 }
    coder.tag(&tag, ["code", "handler"])
    if tag == 1 {
      var number: HandlerIndex = if case .handler(let number) = target { number } else { HandlerIndex(0) }
      coder.index(&number)
      target = .handler(number)
    } else {
      var address: CodeAddress = if case .code(let address) = target { address } else { CodeAddress(0) }
      coder.address(&address)
      target = .code(address)
    }
  }
}

extension Image.Point.Kind {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    var tag = self.tag
    coder.tag(&tag, ["ask", "menu", "wait", "effect", "together", "agent", "run", "handoff"])
    switch tag {
    case 0: self = .ask(coded(&coder, asked) { $1.code(&$0) })
    case 1: self = .menu(coded(&coder, menued) { $1.code(&$0) })
    case 2: self = .wait(coded(&coder, waited) { $1.code(&$0) })
    case 3: self = .effect(coded(&coder, called) { $1.code(&$0) })
    case 4: self = .together(coded(&coder, together) { $1.code(&$0) })
    case 5: self = .agent(coded(&coder, agent) { $1.code(&$0) })
    case 6: self = .run(coded(&coder, run) { $1.code(&$0) })
    case 7: self = .handoff(coded(&coder, handoff) { $1.code(&$0) })
    default: coder.fail()
    }
  }

  private func coded<Coder: TableCoder, Value>(
    _ coder: inout Coder, _ value: Value, _ code: (inout Coder, inout Value) -> Void
  ) -> Value {
    var value = value
    code(&coder, &value)
    return value
  }

  private var tag: UInt8 {
    switch self {
    case .ask: 0
    case .menu: 1
    case .wait: 2
    case .effect: 3
    case .together: 4
    case .agent: 5
    case .run: 6
    case .handoff: 7
    }
  }

  // The content, or a blank one to be read into.
  private var asked: Image.Point.Ask {
    if case .ask(let ask) = self { ask } else { Image.Point.Ask(prompt: .text(Register(0)), answer: .text) }
  }
  private var menued: Image.Point.Menu {
    if case .menu(let menu) = self { menu } else { Image.Point.Menu(prompt: .text(Register(0)), options: []) }
  }
  private var waited: Image.Point.Wait {
    if case .wait(let wait) = self { wait } else { Image.Point.Wait(until: Register(0)) }
  }
  private var called: Image.Point.EffectCall { if case .effect(let call) = self { call } else { .blank } }
  private var together: Image.Point.Together {
    if case .together(let together) = self { together } else { Image.Point.Together(items: []) }
  }
  private var agent: Image.Point.Agent {
    if case .agent(let agent) = self { agent } else { Image.Point.Agent(goal: .void, outcomes: .void) }
  }
  private var run: Image.Point.Run {
    if case .run(let run) = self { run } else { Image.Point.Run(flow: FlowIndex(0), arguments: []) }
  }
  private var handoff: Image.Point.Handoff {
    if case .handoff(let handoff) = self { handoff } else { Image.Point.Handoff() }
  }
}
