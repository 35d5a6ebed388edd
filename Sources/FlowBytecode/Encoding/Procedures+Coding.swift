extension Image.Function {
  static var blank: Image.Function { Image.Function(name: [], parameters: [], result: .void, body: .empty) }

  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("parameters")
    coder.parameters(&parameters)
    coder.key("result")
    coder.type(&result)
    coder.body(&body)
  }
}

extension Image.Flow {
  static var blank: Image.Flow {
    Image.Flow(name: [], parameters: [], result: .void, isSubflow: false, body: .empty)
  }

  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("parameters")
    coder.parameters(&parameters)
    coder.key("result")
    coder.type(&result)
    coder.key("isSubflow")
    coder.bool(&isSubflow)
    let variable = Image.Variable(name: [], register: Register(0))
    coder.key("variables")
    coder.list(&variables, upTo: ImageLimits.registersMax, blank: variable) { coder, variable in
      coder.key("name")
      coder.name(&variable.name)
      coder.key("register")
      coder.register(&variable.register)
      coder.key("state")
      coder.optional(&variable.state, blank: StateIndex(0)) { $0.index(&$1) }
    }
    let state = Image.State(name: [], entry: CodeAddress(0))
    coder.key("states")
    coder.list(&states, upTo: ImageLimits.stateRowsMax, blank: state) { $1.code(&$0) }
    let handler = Image.Handler(trigger: .silence, entry: CodeAddress(0))
    coder.key("handlers")
    coder.list(&handlers, upTo: ImageLimits.handlerRowsMax, blank: handler) { $1.code(&$0) }
    let item = Image.Knowledge(name: [], sources: [])
    coder.key("knowledge")
    coder.list(&knowledge, upTo: ImageLimits.listItemsMax, blank: item) { coder, item in
      coder.key("name")
      coder.name(&item.name)
      coder.key("sources")
      coder.names(&item.sources)
    }
    coder.body(&body)
  }
}

extension Image.State {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("was")
    coder.optionalName(&was)
    coder.key("entry")
    coder.address(&entry)
    coder.key("parameters")
    coder.registers(&parameters)
  }
}

extension Image.Handler {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("trigger")
    trigger.code(&coder)
    coder.key("state")
    coder.optional(&state, blank: StateIndex(0)) { $0.index(&$1) }
    coder.key("entry")
    coder.address(&entry)
    coder.key("live")
    coder.registers(&live)
  }
}

extension Image.Trigger {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    var tag = self.tag
    coder.tag(&tag, ["keyword", "media", "event", "silence", "error"])
    switch tag {
    case 0:
      var texts: [[UInt8]] = if case .keyword(let texts) = self { texts } else { [] }
      coder.names(&texts)
      self = .keyword(texts)
    case 1: self = .media(codedBinder(&coder))
    case 2:
      var (name, binders) = if case .event(let name, let binders) = self { (name, binders) } else { ([], []) }
      coder.name(&name)
      coder.list(&binders, upTo: ImageLimits.parametersMax, blank: nil) { $0.optionalRegister(&$1) }
      self = .event(name, binders)
    case 3: self = .silence
    case 4: self = .error(codedBinder(&coder))
    default: coder.fail()
    }
  }

  private var tag: UInt8 {
    switch self {
    case .keyword: 0
    case .media: 1
    case .event: 2
    case .silence: 3
    case .error: 4
    }
  }

  private func codedBinder<Coder: TableCoder>(_ coder: inout Coder) -> Register? {
    var binder: Register? =
      switch self {
      case .media(let register), .error(let register): register
      default: nil
      }
    coder.optionalRegister(&binder)
    return binder
  }
}
