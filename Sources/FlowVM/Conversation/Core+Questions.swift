import FlowBytecode
import FlowPortuguese
import FlowValues

/// Asking the customer.
extension Core {
  /// Sends the prompt of an ask; false is a fault.
  mutating func prompt(_ prompt: Image.Point.Prompt) -> Bool {
    let current = conversation.current
    switch prompt {
    case .text(let register):
      let text = self.register(register, of: current)
      return heap.textCount(text) == 0 || output(.text(heap.text(text)))
    case .template(let template, let first):
      let registers = stack + conversation.activations[current].base + Int(first.number)
      return output(.template(self.template(template.position, registers)))
    }
  }

  mutating func reachMenu(_ number: Int, _ menu: Image.Point.Menu) -> Bool {
    if options.isEmpty {
      let target = menu.empty ?? menu.otherwise ?? program.image.points[number].resumed
      if menu.empty == nil, menu.otherwise != nil {
        setRegister(tables.points[number].reply, of: conversation.current, to: 0)
      }
      go(to: target.value, in: conversation.current, isHandler: conversation.isInHandler)
      return true
    }
    var waiting = waitingAgain(at: number)
    if mode == .send, !output(.menu(menuMessage(number, menu, page: waiting.page))) { return handleFault(failure) }
    waiting.deadline = deadline(of: waiting)
    settle(waiting)
    return takeQueued()
  }

  private mutating func menuMessage(_ number: Int, _ menu: Image.Point.Menu, page: Int) -> MenuMessage {
    let current = conversation.current
    func text(_ register: Register?) -> [UInt8] { register.map { heap.text(self.register($0, of: current)) } ?? [] }
    let prompt: MenuMessage.Prompt
    switch menu.prompt {
    case .text(let register): prompt = .text(heap.text(self.register(register, of: current)))
    case .template(let template, let first):
      let registers = stack + conversation.activations[current].base + Int(first.number)
      prompt = .template(self.template(template.position, registers))
    }
    var message = MenuMessage(prompt: prompt, options: menuOptions(number, menu))
    message.header = text(menu.header)
    message.footer = text(menu.footer)
    message.button = text(menu.button)
    message.page = page
    return message
  }
}
