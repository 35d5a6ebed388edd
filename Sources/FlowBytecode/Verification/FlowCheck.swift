/// Checks states, handlers and points: their addresses, registers and types.
struct FlowCheck {
  let image: Image
  let shapes: Shapes

  func run() throws(ImageError) {
    for flow in image.flows {
      try checkStates(flow)
      try checkHandlers(flow)
    }
    for (number, point) in image.points.enumerated() {
      guard point.path.isName, point.flow.position < image.flows.count else { throw ImageError(.badPoint, at: number) }
      let flow = image.flows[point.flow.position]
      guard PointCheck(image: image, shapes: shapes, flow: flow, point: point).isValid else {
        throw ImageError(.badPoint, at: number)
      }
    }
  }

  private func checkStates(_ flow: Image.Flow) throws(ImageError) {
    guard flow.states.count <= ImageLimits.stateRowsMax else { throw ImageError(.tooLarge, at: flow.states.count) }
    for (number, state) in flow.states.enumerated() {
      guard state.name.isName, state.was?.isName ?? true, flow.contains(state.entry),
        state.parameters.allSatisfy(flow.contains)
      else { throw ImageError(.badState, at: number) }
      let entry = image.code.indices.contains(Int(state.entry.value)) ? image.code[Int(state.entry.value)] : nil
      guard entry?.opcode == .enterState, entry.map({ Int($0.wide) }) == number else {
        throw ImageError(.badState, at: number)
      }
    }
    for (number, variable) in flow.variables.enumerated() {
      guard variable.name.isName, flow.contains(variable.register), flow.hasState(variable.state) else {
        throw ImageError(.badState, at: number)
      }
    }
    for knowledge in flow.knowledge {
      guard knowledge.name.isName, knowledge.sources.allSatisfy({ $0.isName }) else {
        throw ImageError(.badName, at: 0)
      }
    }
  }

  private func checkHandlers(_ flow: Image.Flow) throws(ImageError) {
    guard flow.handlers.count <= ImageLimits.handlerRowsMax else {
      throw ImageError(.tooLarge, at: flow.handlers.count)
    }
    for (number, handler) in flow.handlers.enumerated() {
      guard flow.contains(handler.entry), flow.hasState(handler.state), areAscending(handler.live),
        handler.live.allSatisfy(flow.contains), isValid(handler.trigger, in: flow)
      else { throw ImageError(.badHandler, at: number) }
    }
  }

  private func isValid(_ trigger: Image.Trigger, in flow: Image.Flow) -> Bool {
    switch trigger {
    case .keyword(let texts): return texts.count <= ImageLimits.listItemsMax && texts.allSatisfy { $0.isUTF8 }
    case .media(let register): return flow.hasType(register, .media, shapes)
    case .error(let register): return flow.hasType(register, .text, shapes)
    case .silence: return true
    case .event(let name, let registers):
      return name.isName && registers.allSatisfy { $0.map(flow.contains) ?? true }
    }
  }
}

/// Whether each register is greater than the one before.
func areAscending(_ registers: [Register]) -> Bool { zip(registers, registers.dropFirst()).allSatisfy { $0 < $1 } }

extension Image.Flow {
  func contains(_ address: CodeAddress) -> Bool { body.code.contains(address.value) }

  func contains(_ register: Register) -> Bool { Int(register.number) < body.registers.count }

  func hasState(_ state: StateIndex?) -> Bool { state.map { $0.position < states.count } ?? true }

  /// Whether the register, if there is one, has this shape.
  func hasType(_ register: Register?, _ type: TypeIndex, _ shapes: Shapes) -> Bool {
    guard let register else { return true }
    guard contains(register) else { return false }
    let own = body.registers[Int(register.number)]
    return shapes.contains(own) && shapes[own] == shapes[type]
  }
}
