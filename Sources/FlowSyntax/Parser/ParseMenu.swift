import FlowDiagnostics

/// Menus and agents.
extension Parser {
  /// menu : "menu" prompt menu_list? menu_option* "{" menu_arm* "}" SEP
  mutating func menu() {
    let node = open(.menuStatement)
    advance()
    prompt()
    if current == .fromKeyword { menuList() }
    while current == .headerKeyword || current == .footerKeyword || current == .buttonKeyword { menuOption() }
    nested { parser in parser.braced(.menu) { $0.menuArm() } }
    close(node)
  }

  /// menu_list : "from" expression "as" NAME "show" expression ("description" expression)?
  private mutating func menuList() {
    let node = open(.menuList)
    advance()
    expression()
    word(.asKeyword)
    name()
    word(.showKeyword)
    expression()
    if take(.descriptionKeyword) { expression() }
    close(node)
  }

  /// menu_option : ("header" | "footer" | "button") expression
  private mutating func menuOption() {
    let node = open(.menuOption)
    advance()
    expression()
    close(node)
  }

  /// menu_arm : text … | "section" … | "picked" … | "empty" … | "otherwise" … | "after" …
  private mutating func menuArm() {
    switch current {
    case .textOpen, .textBlockOpen: optionArm()
    case .otherwiseKeyword: otherwiseArm()
    case .afterKeyword: afterArm()
    case .sectionKeyword: section()
    case .pickedKeyword: pickedArm()
    case .emptyKeyword:
      let node = open(.emptyArm)
      advance()
      body()
      close(node)
    default:
      let candidates: [SyntaxKind] = [.otherwiseKeyword, .afterKeyword, .sectionKeyword, .pickedKeyword, .emptyKeyword]
      if mendWord(among: candidates) { menuArm() } else { unexpectedItem(.unknownMenuArm) }
    }
  }

  /// text ("," text)* ("as" NAME)? ("description" expression)? ("if" expression)? body? SEP
  private mutating func optionArm() {
    let node = open(.menuArm)
    texts()
    if take(.asKeyword) { name() }
    if take(.descriptionKeyword) { expression() }
    if take(.ifKeyword) { expression() }
    if isBody { body() }
    close(node)
  }

  /// "section" text "{" menu_arm* "}" SEP
  private mutating func section() {
    nested { parser in
      let node = parser.open(.menuSection)
      parser.advance()
      parser.requiredText()
      parser.braced(.menu) { $0.menuArm() }
      parser.close(node)
    }
  }

  /// "picked" "(" NAME ")" body SEP
  private mutating func pickedArm() {
    let node = open(.pickedArm)
    advance()
    if current == .leftParenthesis {
      brackets += 1
      advance()
      name()
      closeBracket(.rightParenthesis)
    } else {
      report(.missingArguments, gap)
    }
    body()
    close(node)
  }

  /// agent : "agent" expression? "{" agent_item* "}" SEP
  mutating func agent() {
    let node = open(.agentStatement)
    advance()
    if current != .leftBrace && current.beginsExpression { expression() }
    nested { parser in parser.braced(.agent) { $0.agentItem() } }
    close(node)
  }

  /// agent_item : "tools" path ("," path)* SEP | "knowledge" NAME SEP | "goal" type SEP
  ///            | "limit" expression "turns"? SEP | arm
  private mutating func agentItem() {
    switch current {
    case .toolsKeyword:
      let node = open(.agentTools)
      advance()
      repeat { path() } while take(.comma)
      close(node)
    case .knowledgeKeyword where peek().isName:
      let node = open(.agentKnowledge)
      advance()
      name()
      close(node)
    case .goalKeyword:
      let node = open(.agentGoal)
      advance()
      type()
      close(node)
    case .limitKeyword:
      let node = open(.agentLimit)
      advance()
      expression()
      if current == .turnsKeyword || current == .name && mendWord(among: [.turnsKeyword]) { advance() }
      close(node)
    default: arm()
    }
  }
}
