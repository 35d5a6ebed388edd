extension Image.Body {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.list(&registers, upTo: ImageLimits.registersMax, blank: .void) { $0.index(&$1) }
    var lower = CodeAddress(code.lowerBound)
    var count = CodeAddress(Int32(truncatingIfNeeded: code.count))
    coder.address(&lower)
    coder.address(&count)
    // Both are far below the limit of the type.
    code = lower.value..<lower.value + count.value
  }
}

extension Image.Function {
  static var blank: Image.Function { Image.Function(name: [], parameters: [], result: .void, body: .empty) }

  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.name(&name)
    coder.parameters(&parameters)
    coder.index(&result)
    body.code(&coder)
  }
}

extension Image.Flow {
  static var blank: Image.Flow {
    Image.Flow(name: [], parameters: [], result: .void, isSubflow: false, body: .empty)
  }

  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.name(&name)
    coder.parameters(&parameters)
    coder.index(&result)
    coder.bool(&isSubflow)
    body.code(&coder)
    let variable = Image.Variable(name: [], register: Register(0))
    coder.list(&variables, upTo: ImageLimits.registersMax, blank: variable) { coder, variable in
      coder.name(&variable.name)
      coder.register(&variable.register)
      coder.optional(&variable.state, blank: StateIndex(0)) { $0.index(&$1) }
    }
    let state = Image.State(name: [], entry: CodeAddress(0))
    coder.list(&states, upTo: ImageLimits.stateRowsMax, blank: state) { $1.code(&$0) }
    let handler = Image.Handler(trigger: .silence, entry: CodeAddress(0))
    coder.list(&handlers, upTo: ImageLimits.handlerRowsMax, blank: handler) { $1.code(&$0) }
    let item = Image.Knowledge(name: [], sources: [])
    coder.list(&knowledge, upTo: ImageLimits.listItemsMax, blank: item) { coder, item in
      coder.name(&item.name)
      coder.names(&item.sources)
    }
  }
}

extension Image.State {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.name(&name)
    coder.optionalName(&was)
    coder.address(&entry)
    coder.registers(&parameters)
  }
}

extension Image.Handler {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    trigger.code(&coder)
    coder.optional(&state, blank: StateIndex(0)) { $0.index(&$1) }
    coder.address(&entry)
    coder.registers(&live)
  }
}

extension Image.Trigger {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    var tag = self.tag
    coder.byte(&tag)
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

  private func codedBinder<Coder: BinaryCoder>(_ coder: inout Coder) -> Register? {
    var binder: Register? =
      switch self {
      case .media(let register), .error(let register): register
      default: nil
      }
    coder.optionalRegister(&binder)
    return binder
  }
}
