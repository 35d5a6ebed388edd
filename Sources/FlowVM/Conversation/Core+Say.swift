import FlowBytecode

extension Core {
  /// The instructions of a conversation that do not stop it. False is a fault.
  @inline(never)
  mutating func say(_ instruction: Instruction, _ registers: UnsafeMutablePointer<Word>) -> Bool {
    let (first, second) = (Int(instruction.a), Int(instruction.b))
    switch instruction.opcode ?? .unreachable {
    case .message: return message(registers[first])
    case .pause: return output(.pause)
    case .send: return send(instruction.x, registers + first)
    case .sendTemplate: return output(.template(template(second, registers + first)))
    case .tag: return output(.tag(heap.text(registers[first])))
    case .untag: return output(.untag(heap.text(registers[first])))
    case .track: return output(.track(name: constantText(Int(instruction.wide)), value: nil))
    case .trackValue: return track(constantText(second), registers[first], Int(instruction.c))
    case .remember: return remember(registers[first], second, typeOfRegister(first))
    case .enterState: enter(Int(instruction.wide))
    case .clearOptions:
      options.removeAll(keepingCapacity: true)
      section = 0
    case .section: section = registers[first]
    case .option:
      return addOption(registers[first], second, registers, option: Int32(instruction.c), element: 0)
    case .elementOption:
      return addOption(registers[first], second, registers, option: -1, element: registers[Int(instruction.c)])
    case .pushUndo: return pushUndo(second, registers + first)
    case .dropUndo: dropUndo()
    case .runUndo: return runUndo(from: conversation.current)
    default: return fail(.unreachable) != nil
    }
    return true
  }

  mutating func output(_ output: Output) -> Bool {
    guard outputs.count < limits.outputs else { return fail(.tooManyOutputs) != nil }
    outputs.append(output)
    return true
  }

  /// What was said before is not said again while a reply is matched.
  private mutating func message(_ text: Word) -> Bool {
    if heap.textCount(text) == 0 || mode == .match { return true }
    return output(.text(heap.text(text)))
  }

  private func constantText(_ number: Int) -> [UInt8] { heap.text(tables.constants[number]) }

  private mutating func send(_ kind: UInt8, _ registers: UnsafeMutablePointer<Word>) -> Bool {
    guard let kind = Image.MediaKind(rawValue: kind) else { return fail(.unreachable) != nil }
    var arguments: [Datum] = []
    for (index, type) in kind.arguments.enumerated() {
      let word = registers[index]
      switch type {
      case .some(.decimal): arguments.append(.decimal(word.unpacked))
      case .some: arguments.append(.text(heap.text(word)))
      case nil: arguments.append(word == .none ? .none : .text(heap.text(word)))
      }
    }
    return output(.media(MediaMessage(kind: kind, arguments: arguments)))
  }

  mutating func template(_ number: Int, _ registers: UnsafeMutablePointer<Word>) -> TemplateMessage {
    let template = program.image.templates[number]
    let parameters = template.parameters.indices.map { heap.text(registers[$0]) }
    var message = TemplateMessage(
      template: TemplateIndex(UInt16(truncatingIfNeeded: number)), parameters: parameters,
      body: filled(template.body, parameters))
    message.header = filled(template.header, parameters)
    message.footer = filled(template.footer, parameters)
    message.links = template.links.map { filled($0.url, parameters) }
    return message
  }

  private func filled(_ pieces: [Image.Template.Piece], _ parameters: [[UInt8]]) -> [UInt8] {
    var text: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let bytes): text += bytes
      case .parameter(let number): text += parameters[Int(number)]
      }
    }
    return text
  }

  private mutating func track(_ name: [UInt8], _ word: Word, _ type: Int) -> Bool {
    guard let value = datum(word, type) else { return false }
    return output(.track(name: name, value: value))
  }

  private mutating func remember(_ word: Word, _ field: Int, _ type: Int) -> Bool {
    guard let value = datum(word, type) else { return false }
    while contact.count <= field { contact.append(nil) }
    contact[field] = word
    return output(.remember(field: field, value))
  }

  private mutating func addOption(
    _ title: Word, _ description: Int, _ registers: UnsafeMutablePointer<Word>, option: Int32, element: Word
  ) -> Bool {
    guard options.count < limits.menuOptions else { return fail(.tooManyOptions) != nil }
    let description = description == Int(Register.none.number) ? 0 : registers[description]
    options.append(
      MenuEntry(title: title, description: description, section: section, option: option, element: element))
    return true
  }

  private mutating func enter(_ state: Int) {
    let current = conversation.current
    conversation.activations[current].state = state
    if conversation.isInHandler {
      conversation.isInHandler = false
      conversation.interruptions.removeLast()
    }
    // What is asked from here on is a new question, even if it is the old one.
    conversation.activations[current].waiting?.failures = 0
    conversation.activations[current].waiting?.page = 0
    dropUndo()
    if context.isTraced {
      visited.append(
        VisitedState(
          flow: FlowIndex(UInt16(truncatingIfNeeded: conversation.activations[current].flow)),
          state: StateIndex(UInt16(truncatingIfNeeded: state))))
    }
  }
}
