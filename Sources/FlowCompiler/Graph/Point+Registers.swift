import FlowBytecode

extension Image.Point {
  /// Every register that the machine reads at `suspend`. Of the parameters of a template only the first.
  func forEachRead(_ visit: (Register) -> Void) {
    for after in after { visit(after.delay) }
    switch kind {
    case .ask(let ask):
      visit(ask.prompt.register)
      if let minimum = ask.minimum { visit(minimum) }
      if let maximum = ask.maximum { visit(maximum) }
    case .menu(let menu):
      visit(menu.prompt.register)
      for register in [menu.header, menu.footer, menu.button] { if let register { visit(register) } }
    case .wait(let wait): visit(wait.until)
    case .effect(let call): call.arguments.forEach(visit)
    case .together(let together): for item in together.items { item.call.arguments.forEach(visit) }
    case .agent(let agent):
      for register in [agent.prompt, agent.turnsMax, agent.costMax] { if let register { visit(register) } }
    case .run(let run): run.arguments.forEach(visit)
    case .handoff(let handoff): for register in [handoff.to, handoff.because] { if let register { visit(register) } }
    }
  }

  /// Renames every register, read or written.
  mutating func mapRegisters(_ change: (Register) -> Register) {
    live = live.map(change).sorted()
    result = result.map(change)
    reply = reply.map(change)
    for index in after.indices { after[index].delay = change(after[index].delay) }
    switch kind {
    case .ask(var ask):
      ask.prompt.mapRegister(change)
      ask.minimum = ask.minimum.map(change)
      ask.maximum = ask.maximum.map(change)
      kind = .ask(ask)
    case .menu(var menu):
      menu.mapRegisters(change)
      kind = .menu(menu)
    case .wait(var wait):
      wait.until = change(wait.until)
      kind = .wait(wait)
    case .effect(var call):
      call.arguments = call.arguments.map(change)
      kind = .effect(call)
    case .together(var together):
      for index in together.items.indices { together.items[index].mapRegisters(change) }
      kind = .together(together)
    case .agent(var agent):
      agent.prompt = agent.prompt.map(change)
      agent.turnsMax = agent.turnsMax.map(change)
      agent.costMax = agent.costMax.map(change)
      kind = .agent(agent)
    case .run(var run):
      run.arguments = run.arguments.map(change)
      kind = .run(run)
    case .handoff(var handoff):
      handoff.to = handoff.to.map(change)
      handoff.because = handoff.because.map(change)
      kind = .handoff(handoff)
    }
  }
}

extension Image.Point.Prompt {
  var register: Register {
    switch self {
    case .text(let register), .template(_, let register): register
    }
  }

  mutating func mapRegister(_ change: (Register) -> Register) {
    switch self {
    case .text(let register): self = .text(change(register))
    case .template(let template, let register): self = .template(template, change(register))
    }
  }
}

extension Image.Point.Menu {
  mutating func mapRegisters(_ change: (Register) -> Register) {
    prompt.mapRegister(change)
    header = header.map(change)
    footer = footer.map(change)
    button = button.map(change)
    if let register = picked?.register { picked?.register = change(register) }
  }
}

extension Image.Point.Together.Item {
  mutating func mapRegisters(_ change: (Register) -> Register) {
    call.arguments = call.arguments.map(change)
    result = change(result)
  }
}

extension Image.Handler {
  /// The registers that its trigger writes.
  var binders: [Register] {
    switch trigger {
    case .keyword, .silence: []
    case .media(let register), .error(let register): register.map { [$0] } ?? []
    case .event(_, let registers): registers.compactMap { $0 }
    }
  }

  /// Forgets the values of its trigger that nobody wants.
  mutating func dropBinders(_ isUnwanted: (Register) -> Bool) {
    func wanted(_ register: Register?) -> Register? { register.flatMap { isUnwanted($0) ? nil : $0 } }
    switch trigger {
    case .keyword, .silence: break
    case .media(let register): trigger = .media(wanted(register))
    case .error(let register): trigger = .error(wanted(register))
    case .event(let name, let registers): trigger = .event(name, registers.map(wanted))
    }
  }

  mutating func mapRegisters(_ change: (Register) -> Register) {
    live = live.map(change).sorted()
    switch trigger {
    case .keyword, .silence: break
    case .media(let register): trigger = .media(register.map(change))
    case .error(let register): trigger = .error(register.map(change))
    case .event(let name, let registers): trigger = .event(name, registers.map { $0.map(change) })
    }
  }
}
