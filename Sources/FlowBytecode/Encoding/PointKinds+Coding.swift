extension Image.Point.Prompt {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    var (tag, template, register): (UInt8, TemplateIndex, Register) =
      switch self {
      case .text(let register): (0, TemplateIndex(0), register)
      case .template(let template, let register): (1, template, register)
      }
    coder.tag(&tag, ["text", "template"])
    if tag == 1 { coder.index(&template) }
    coder.register(&register)
    self = tag == 1 ? .template(template, register) : .text(register)
  }
}

extension Image.Point.Ask {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("prompt")
    prompt.code(&coder)
    coder.key("answer")
    coder.type(&answer)
    coder.key("minimum")
    coder.optionalRegister(&minimum)
    coder.key("maximum")
    coder.optionalRegister(&maximum)
    let blank = Invalid(count: 1, target: CodeAddress(0))
    coder.key("invalid")
    coder.list(&invalid, upTo: ImageLimits.listItemsMax, blank: blank) { coder, arm in
      coder.key("count")
      coder.byte(&arm.count)
      coder.key("target")
      coder.address(&arm.target)
    }
  }
}

extension Image.Point.Menu {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("prompt")
    prompt.code(&coder)
    coder.key("header")
    coder.optionalRegister(&header)
    coder.key("footer")
    coder.optionalRegister(&footer)
    coder.key("button")
    coder.optionalRegister(&button)
    let blank = Option(id: [], target: CodeAddress(0))
    coder.key("options")
    coder.list(&options, upTo: ImageLimits.listItemsMax, blank: blank) { coder, option in
      coder.key("id")
      coder.name(&option.id)
      coder.key("synonyms")
      coder.names(&option.synonyms)
      coder.key("target")
      coder.address(&option.target)
    }
    coder.key("picked")
    coder.optional(&picked, blank: Picked(register: Register(0), target: CodeAddress(0))) { coder, picked in
      coder.key("register")
      coder.register(&picked.register)
      coder.key("target")
      coder.address(&picked.target)
    }
    coder.key("empty")
    coder.optionalAddress(&empty)
    coder.key("otherwise")
    coder.optionalAddress(&otherwise)
  }
}

extension Image.Point.Wait {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("until")
    coder.register(&until)
    coder.key("onMessage")
    coder.optionalAddress(&onMessage)
    coder.key("onMedia")
    coder.optionalAddress(&onMedia)
  }
}

extension Image.Point.EffectCall {
  static var blank: Image.Point.EffectCall {
    Image.Point.EffectCall(effect: EffectIndex(0), outcomes: .void, arguments: [])
  }

  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("effect")
    coder.index(&effect)
    coder.key("outcomes")
    coder.type(&outcomes)
    coder.key("arguments")
    coder.registers(&arguments)
    coder.key("busy")
    coder.raw(&busy, ["queue", "interrupt", "ignore"])
  }
}

extension Image.Point.Together {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("items")
    coder.list(&items, upTo: ImageLimits.listItemsMax, blank: Item(call: .blank, result: Register(0))) { coder, item in
      item.call.code(&coder)
      coder.key("result")
      coder.register(&item.result)
    }
    coder.key("busy")
    coder.raw(&busy, ["queue", "interrupt", "ignore"])
  }
}

extension Image.Point.Agent {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("prompt")
    coder.optionalRegister(&prompt)
    coder.key("tools")
    coder.list(&tools, upTo: ImageLimits.listItemsMax, blank: .effect(EffectIndex(0))) { $1.code(&$0) }
    coder.key("knowledge")
    coder.list(&knowledge, upTo: ImageLimits.listItemsMax, blank: 0) { $0.small(&$1) }
    coder.key("goal")
    coder.type(&goal)
    coder.key("outcomes")
    coder.type(&outcomes)
    coder.key("turnsMax")
    coder.optionalRegister(&turnsMax)
    coder.key("costMax")
    coder.optionalRegister(&costMax)
    coder.key("busy")
    coder.raw(&busy, ["queue", "interrupt", "ignore"])
  }
}

extension Image.Point.Agent.Tool {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    var (tag, number): (UInt8, UInt16) =
      switch self {
      case .effect(let effect): (0, effect.value)
      case .flow(let flow): (1, flow.value)
      case .function(let function): (2, function.value)
      }
    coder.tag(&tag, ["effect", "flow", "function"])
    coder.small(&number)
    switch tag {
    case 0: self = .effect(EffectIndex(number))
    case 1: self = .flow(FlowIndex(number))
    case 2: self = .function(FunctionIndex(number))
    default: coder.fail()
    }
  }
}

extension Image.Point.Run {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("flow")
    coder.index(&flow)
    coder.key("arguments")
    coder.registers(&arguments)
  }
}

extension Image.Point.Handoff {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("to")
    coder.optionalRegister(&to)
    coder.key("because")
    coder.optionalRegister(&because)
    coder.key("resolved")
    coder.optionalAddress(&resolved)
    coder.key("returned")
    coder.optionalAddress(&returned)
  }
}
