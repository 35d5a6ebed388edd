import FlowDiagnostics
import FlowSyntax

/// `menu`: a question with its answers.
extension Analyzer {
  mutating func menu(_ node: MenuStatement) {
    var menu = Menu(
      prompt: prompt(node.prompt), header: nil, footer: nil, button: nil, list: nil, options: [], empty: nil,
      otherwise: nil, after: nil)
    menuOptions(node, &menu)
    if let list = node.list { menu.list = menuList(list) }
    var reading = MenuReading(number: Int32(truncatingIfNeeded: program.menus.count))
    menuArms(node.arms, section: nil, &menu, &reading)
    if let list = node.list, !reading.hasPicked { reportNotPicked(list, node) }
    let id = ID<Menu>(program.menus.count)
    program.menus.append(menu)
    emit(.menu(id), node.node.index)
  }

  /// What is noticed while the arms are read.
  struct MenuReading {
    /// Of the menu: the first half of the keys of `optionNames`.
    var number: Int32
    var hasPicked = false
    /// Options so far, for their ids.
    var options = 0
    var ids: [Name] = []
  }

  private mutating func menuOptions(_ node: MenuStatement, _ menu: inout Menu) {
    for option in node.options {
      let keyword = option.keyword
      let value = value(option.expression, as: .text)
      switch keyword.kind {
      case .headerKeyword:
        if menu.header != nil { reportRepeated(keyword) }
        menu.header = value
      case .footerKeyword:
        if menu.footer != nil { reportRepeated(keyword) }
        menu.footer = value
      default:
        if menu.button != nil { reportRepeated(keyword) }
        menu.button = value
      }
    }
  }

  private mutating func menuList(_ node: FlowSyntax.MenuList) -> MenuList {
    let list = expression(node.list)
    let type = type(of: list)
    var element = program.types.element(type) ?? .unknown
    if element == .none { element = .unknown }
    if program.types.element(type) == nil, type != .unknown { reportNotIterable(type, at: node.list) }
    let mark = locals.mark
    let local = declare(node.name, element, .constant, node: node.node.index)
    let show = value(node.title, as: .text)
    let description = node.description.map { value($0, as: .text) }
    locals.leave(to: mark)
    return MenuList(
      list: list, element: local, show: show, description: description, picked: LocalID(-1 as Int32), body: .empty)
  }

  // MARK: Arms

  private mutating func menuArms(
    _ arms: MenuArmNodes, section: ExpressionID?, _ menu: inout Menu, _ reading: inout MenuReading
  ) {
    for node in arms {
      switch node.kind {
      case .menuArm: option(FlowSyntax.MenuArm(node), section, &menu, &reading)
      case .menuSection:
        let inner = MenuSection(node)
        let title = text(inner.title)
        menuArms(inner.arms, section: title, &menu, &reading)
      case .pickedArm: picked(PickedArm(node), &menu, &reading)
      case .emptyArm:
        if menu.empty != nil { reportRepeated(node.firstToken) }
        if menu.list == nil { reportListNeeded(node) }
        menu.empty = questionBody(EmptyArm(node).body, hasReply: false)
      case .otherwiseArm:
        if menu.otherwise != nil { reportRepeated(node.firstToken) }
        menu.otherwise = questionBody(OtherwiseArm(node).body, hasReply: true)
      case .afterArm:
        if menu.after != nil { reportRepeated(node.firstToken) }
        menu.after = afterArm(FlowSyntax.AfterArm(node), isQuestion: true)
      default: break
      }
    }
  }

  private mutating func questionBody(_ node: BodyNode?, hasReply: Bool) -> Block {
    let outer = armFlags
    body.isQuestionArm = true
    body.hasReply = hasReply
    let block = body(node)
    armFlags = outer
    return block
  }

  private mutating func picked(_ node: PickedArm, _ menu: inout Menu, _ reading: inout MenuReading) {
    if reading.hasPicked { reportRepeated(node.node.firstToken) }
    reading.hasPicked = true
    if menu.list == nil { reportListNeeded(node.node) }
    let mark = locals.mark
    let element = menu.list.map { body.locals[Int($0.element.index)].type } ?? .unknown
    let name = intern(node.binding)
    let local =
      name == known.underscore
      ? hidden(name, element, .constant, node: node.node.index)
      : declare(node.binding, element, .constant, node: node.node.index)
    let block = questionBody(node.body, hasReply: true)
    locals.leave(to: mark)
    menu.list?.picked = local
    menu.list?.body = block
  }

  private mutating func reportListNeeded(_ node: SyntaxNode) {
    report(.listNeeded, at: node.firstToken.span, [node.firstToken.string])
  }

  private mutating func reportNotPicked(_ list: FlowSyntax.MenuList, _ menu: MenuStatement) {
    let picked = "\(keyword(.pickedKeyword))(\(list.name.string))"
    var fixes: [Fix] = []
    if let close = menu.node.lastToken, close.kind == .rightBrace {
      let indentation = Indentation.at(Int(close.start), in: tree)
      let text = "  \(picked) { \(keyword(.handoffKeyword)) }\n\(indentation)"
      fixes = [
        Fix(
          LocalizedText(en: "add the missing arm", pt: "acrescente a linha que falta"),
          [Fix.Edit(Span(file: file, start: close.start, end: close.start), text)])
      ]
    }
    report(.casesMissing, at: list.node.span, ["`\(picked)`"], fixes: fixes)
  }

  // MARK: Options

  private mutating func option(
    _ node: FlowSyntax.MenuArm, _ section: ExpressionID?, _ menu: inout Menu, _ reading: inout MenuReading
  ) {
    var title: ExpressionID?
    var synonyms: [Name] = []
    for text in node.titles {
      if title == nil {
        title = self.text(text)
        checkRepeated(title, text, reading.number)
      } else {
        let synonym = plainText(text)
        checkRepeated(synonym, text.node.span, reading.number)
        synonyms.append(synonym)
      }
    }
    let description = node.description.map { value($0, as: .text) }
    let condition = node.condition.map { self.condition($0) }
    let block = questionBody(node.body, hasReply: true)
    let shown = title ?? invalid(node.node.index)
    let id = optionID(node.identifier, shown, &reading)
    menu.options.append(
      MenuOption(
        section: section, title: shown, synonyms: synonyms, id: id, description: description, condition: condition,
        body: block, node: node.node.index))
  }

  private mutating func checkRepeated(_ title: ExpressionID?, _ text: TextNode, _ menu: Int32) {
    guard let title, case .text(let name) = program.expressions[Int(title.index)].form else { return }
    checkRepeated(name, text.node.span, menu)
  }

  private mutating func checkRepeated(_ name: Name, _ span: Span, _ menu: Int32) {
    if optionNames[menu, name.index] != nil { report(.optionRepeated, at: span, [string(name)]) }
    optionNames.set(menu, name.index, to: 1)
  }

  /// The `as` name, or the title in small letters without accents; numbered if it stood before.
  private mutating func optionID(
    _ token: SyntaxToken?, _ title: ExpressionID, _ reading: inout MenuReading
  ) -> Name {
    reading.options += 1
    if let token {
      let name = intern(token)
      if reading.ids.contains(name) { report(.optionRepeated, at: token.span, [string(name)]) }
      reading.ids.append(name)
      return name
    }
    var bytes: [UInt8] = []
    if case .text(let name) = program.expressions[Int(title.index)].form {
      bytes = OptionIdentifier.make(program.names.bytes(of: name))
    }
    if bytes.isEmpty { bytes = Array("option".utf8) }
    var name = program.names.intern(bytes)
    if reading.ids.contains(name) {
      name = program.names.intern(bytes + Array("_\(reading.options)".utf8))
    }
    reading.ids.append(name)
    return name
  }
}

/// Identifiers made from titles: `Falar com a equipe` is `falar_com_a_equipe`.
enum OptionIdentifier {
  private static let bytesMax = 40
  /// The letters U+00C0…U+00DF without accents; those of U+00E0…U+00FF are the same.
  private static let base: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo_ouuuuyts".utf8)

  static func make(_ title: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = title.startIndex
    while index < title.endIndex, result.count < bytesMax {
      let byte = title[index]
      let next = index + 1
      index += 1
      switch byte {
      case 0x30...0x39, 0x61...0x7A: result.append(byte)
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0xC3 where next < title.endIndex:
        result.append(base[Int(title[next] & 0x1F)])
        index += 1
      default: if let last = result.last, last != 0x5F { result.append(0x5F) }
      }
    }
    while result.last == 0x5F { result.removeLast() }
    return result
  }
}
