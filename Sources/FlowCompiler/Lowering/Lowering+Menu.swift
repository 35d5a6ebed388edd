import FlowBytecode
import FlowSemantics

extension Lowering {
  /// ```
  ///           what may differ between asking and answering is computed here
  /// entry:    clearOptions; option …; prompt; delay
  ///           suspend
  /// arms:     …; jump join
  /// join:
  /// ```
  mutating func lowerMenu(_ menu: Menu) {
    let fixed = fixChoices(menu)
    let empty = arrival()
    skipEmptyList(menu, fixed.list, to: empty)
    let entry = startOfPoint()
    emit(Instruction(.clearOptions))
    if let list = menu.list { offer(list, fixed.list) }
    offer(menu.options, fixed.conditions)

    let reply = kept(.text)
    let join = graph.addBlock()
    let blocks = MenuBlocks(
      options: menu.options.map { _ in arrival([reply]) },
      picked: arrival([menu.list.map { written($0.picked) }, reply]),
      empty: empty, otherwise: arrival([reply]), late: arrival())
    var content = Image.Point.Menu(prompt: prompt(menu.prompt), options: options(menu, blocks))
    content.header = menu.header.map { value($0) }
    content.footer = menu.footer.map { value($0) }
    content.button = menu.button.map { value($0) }
    content.picked = menu.list.map {
      Image.Point.Menu.Picked(register: register($0.picked), target: blocks.picked.address)
    }
    content.empty = menu.empty.map { _ in blocks.empty.address }
    content.otherwise = menu.otherwise.map { _ in blocks.otherwise.address }
    var point = point(pointName("menu"), entry: entry, resumed: join, .menu(content))
    point.after = after(menu.after, blocks.late)
    point.reply = reply
    let number = suspend(point)

    let question = Scope.Question(point: number, isSilent: false)
    lowerArms(menu, blocks, question, reply, join)
    start(join)
  }

  private struct MenuBlocks {
    var options: [BlockID]
    var picked: BlockID
    var empty: BlockID
    var otherwise: BlockID
    var late: BlockID
  }

  private func options(_ menu: Menu, _ blocks: MenuBlocks) -> [Image.Point.Menu.Option] {
    zip(menu.options, blocks.options).map { option, block in
      Image.Point.Menu.Option(
        id: tables.bytes(option.id), synonyms: option.synonyms.map { tables.bytes($0) }, target: block.address)
    }
  }

  private mutating func lowerArms(
    _ menu: Menu, _ blocks: MenuBlocks, _ question: Scope.Question, _ reply: Register, _ join: BlockID
  ) {
    func arm(_ body: Block?, at block: BlockID, reply: Register?, _ lowering: inout Lowering) {
      guard let body else { return }
      lowering.inArm(of: question, reply: reply, at: block) { $0.lower(body) }
      lowering.end(.jump(join))
    }
    for (option, block) in zip(menu.options, blocks.options) { arm(option.body, at: block, reply: reply, &self) }
    arm(menu.list?.body, at: blocks.picked, reply: reply, &self)
    arm(menu.empty, at: blocks.empty, reply: nil, &self)
    arm(menu.otherwise, at: blocks.otherwise, reply: reply, &self)
    lowerAfter(menu.after, question, at: blocks.late, join)
  }
}

// MARK: - What is offered

extension Lowering {
  private struct FixedChoices {
    var list: Register?
    var conditions: [Register?] = []
  }

  /// Computes, once, what depends on the clock or the contact and decides which options there are: it must be the same
  /// when the answer comes.
  private mutating func fixChoices(_ menu: Menu) -> FixedChoices {
    var fixed = FixedChoices()
    if let list = menu.list, tables.looksOutside(list.list) { fixed.list = fix(list.list) }
    fixed.conditions = menu.options.map { option in
      guard let condition = option.condition, tables.looksOutside(condition) else { return nil }
      return fix(condition)
    }
    return fixed
  }

  /// An empty list is for the `empty` arm even if there are other options; without them the machine finds out itself.
  private mutating func skipEmptyList(_ menu: Menu, _ fixed: Register?, to empty: BlockID) {
    guard let list = menu.list, menu.empty != nil, !menu.options.isEmpty else { return }
    let count = temporary(.int)
    emit(.countList, count, fixed ?? value(list.list))
    let next = graph.addBlock()
    decide(Instruction(.jumpEqualImmediate, a: count.number, b: 0), empty, next)
    start(next)
  }

  private mutating func fix(_ id: ExpressionID) -> Register {
    let register = temporary(type(of: id))
    lower(id, into: register)
    return register
  }

  private mutating func offer(_ options: [MenuOption], _ conditions: [Register?]) {
    var section: ExpressionID?
    for (number, option) in options.enumerated() {
      if option.section != section {
        emit(.section, option.section.map { value($0) } ?? constant(text: ""))
        section = option.section
      }
      at(option.node) { $0.offer(option, number, conditions[number]) }
    }
  }

  private mutating func offer(_ option: MenuOption, _ number: Int, _ fixed: Register?) {
    let join = graph.addBlock()
    if let fixed {
      let isTrue = graph.addBlock()
      decide(Instruction(.jumpIf, a: fixed.number), isTrue, join)
      start(isTrue)
    } else if let condition = option.condition {
      let isTrue = graph.addBlock()
      branch(on: condition, isTrue, else: join, then: isTrue)
    }
    let description = option.description.map { value($0) } ?? .none
    emit(.option, value(option.title), description, Register(UInt16(truncatingIfNeeded: number)))
    finish(.jump(join), then: join)
  }

  /// One option for each element.
  private mutating func offer(_ list: MenuList, _ fixed: Register?) {
    let source = fixed ?? value(list.list)
    forEachElement(of: source, in: written(list.element)) { lowering in
      let description = list.description.map { lowering.value($0) } ?? .none
      lowering.emit(.elementOption, lowering.value(list.show), description, lowering.register(list.element))
    }
  }
}
