extension Image.Point.Prompt {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    var (template, register) =
      switch self {
      case .text(let register): (TemplateIndex?.none, register)
      case .template(let template, let register): (template, register)
      }
    coder.optional(&template, blank: TemplateIndex(0)) { $0.index(&$1) }
    coder.register(&register)
    self = template.map { .template($0, register) } ?? .text(register)
  }
}

extension Image.Point.Ask {
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    prompt.code(&coder)
    coder.index(&answer)
    coder.optionalRegister(&minimum)
    coder.optionalRegister(&maximum)
    let blank = Invalid(count: 1, target: CodeAddress(0))
    coder.list(&invalid, upTo: ImageLimits.listItemsMax, blank: blank) { coder, arm in
      coder.byte(&arm.count)
      coder.address(&arm.target)
    }
  }
}

extension Image.Point.Menu {
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    prompt.code(&coder)
    coder.optionalRegister(&header)
    coder.optionalRegister(&footer)
    coder.optionalRegister(&button)
    let blank = Option(id: [], target: CodeAddress(0))
    coder.list(&options, upTo: ImageLimits.listItemsMax, blank: blank) { coder, option in
      coder.name(&option.id)
      coder.names(&option.synonyms)
      coder.address(&option.target)
    }
    coder.optional(&picked, blank: Picked(register: Register(0), target: CodeAddress(0))) { coder, picked in
      coder.register(&picked.register)
      coder.address(&picked.target)
    }
    coder.optionalAddress(&empty)
    coder.optionalAddress(&otherwise)
  }
}

extension Image.Point.Wait {
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.register(&until)
    coder.optionalAddress(&onMessage)
    coder.optionalAddress(&onMedia)
  }
}

extension Image.Point.EffectCall {
  static var blank: Image.Point.EffectCall {
    Image.Point.EffectCall(effect: EffectIndex(0), outcomes: .void, arguments: [])
  }

  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.index(&effect)
    coder.index(&outcomes)
    coder.registers(&arguments)
    coder.raw(&busy)
  }
}

extension Image.Point.Together {
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.list(&items, upTo: ImageLimits.listItemsMax, blank: Item(call: .blank, result: Register(0))) { coder, item in
      item.call.code(&coder)
      coder.register(&item.result)
    }
    coder.raw(&busy)
  }
}

extension Image.Point.Agent {
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.optionalRegister(&prompt)
    coder.list(&tools, upTo: ImageLimits.listItemsMax, blank: .effect(EffectIndex(0))) { $1.code(&$0) }
    coder.list(&knowledge, upTo: ImageLimits.listItemsMax, blank: 0) { $0.small(&$1) }
    coder.index(&goal)
    coder.index(&outcomes)
    coder.optionalRegister(&turnsMax)
    coder.optionalRegister(&costMax)
    coder.raw(&busy)
  }
}

extension Image.Point.Agent.Tool {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    var (tag, number): (UInt8, UInt16) =
      switch self {
      case .effect(let effect): (0, effect.value)
      case .flow(let flow): (1, flow.value)
      case .function(let function): (2, function.value)
      }
    coder.byte(&tag)
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
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.index(&flow)
    coder.registers(&arguments)
  }
}

extension Image.Point.Handoff {
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.optionalRegister(&to)
    coder.optionalRegister(&because)
    coder.optionalAddress(&resolved)
    coder.optionalAddress(&returned)
  }
}
