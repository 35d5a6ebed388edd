import FlowDiagnostics

/// A file and its short declarations.
extension Parser {
  /// file : declaration*
  mutating func parseFile() {
    let node = open(.file)
    nodes.setFirstToken(of: node, 0)
    while current != .endOfFile {
      let before = position
      isPanicking = false
      if current == .rightBrace { strayBrace() } else { declaration() }
      endItem(.file)
      if position == before { skipGroup() }
    }
    endOfPrevious = endOfFile
    close(node)
  }

  /// declaration : use | flow | function | builtin | record | enum | effect | template | texts | resource
  ///             | contact_fields | constant | scenario
  mutating func declaration() {
    switch current {
    case .flowKeyword: flow()
    case .useKeyword: use()
    case .functionKeyword: function()
    case .builtinKeyword: builtin()
    case .recordKeyword: record()
    case .enumKeyword: enumeration()
    case .effectKeyword: effect()
    case .templateKeyword: template()
    case .textsKeyword: textsDecl()
    case .resourceKeyword: resource()
    case .contactKeyword where !beginsStatementHere: contactFields()
    case .letKeyword: constant()
    case .scenarioKeyword: scenario()
    default: otherDeclaration()
    }
  }

  /// use : "use" (NAME ("." NAME)* | text) SEP
  private mutating func use() {
    let node = open(.useDecl)
    advance()
    if current == .textOpen || current == .textBlockOpen {
      text()
    } else {
      name()
      while take(.dot) { name() }
    }
    close(node)
  }

  /// resource : "resource" NAME SEP
  private mutating func resource() {
    let node = open(.resourceDecl)
    advance()
    name()
    close(node)
  }

  /// contact_fields : "contact" "{" field* "}" SEP
  private mutating func contactFields() {
    let node = open(.contactDecl)
    advance()
    braced(.record) { $0.field() }
    close(node)
  }

  /// record : "record" NAME "{" field* "}" SEP
  private mutating func record() {
    let node = open(.recordDecl)
    advance()
    name()
    braced(.record) { $0.field() }
    close(node)
  }

  /// field : NAME ":" type ("=" expression)? text? SEP
  private mutating func field() {
    let node = open(.field)
    name()
    colon()
    type()
    if take(.assign) { expression() }
    textIfAny()
    close(node)
  }

  /// enum : "enum" NAME "{" enum_case* "}" SEP
  private mutating func enumeration() {
    let node = open(.enumDecl)
    advance()
    name()
    braced(.enumeration) { $0.enumCase() }
    close(node)
  }

  /// enum_case : NAME parameters? text? ("like" text ("," text)*)? SEP
  private mutating func enumCase() {
    let node = open(.enumCase)
    name()
    parametersIfAny()
    textIfAny()
    if current == .likeKeyword || current == .name && !isFirstOnLine && mendWord(among: [.likeKeyword]) {
      advance()
      texts()
    }
    close(node)
  }

  /// texts : "texts" "{" texts_entry* "}" SEP
  private mutating func textsDecl() {
    let node = open(.textsDecl)
    advance()
    braced(.texts) { $0.textsEntry() }
    close(node)
  }

  /// texts_entry : NAME parameters? text SEP
  private mutating func textsEntry() {
    let node = open(.textsEntry)
    name()
    parametersIfAny()
    if current == .colon || current == .assign {
      reportMended(.unexpectedToken, here, [currentText], fixes: [remove(here)])
      leaf(.skipped)
    }
    requiredText()
    close(node)
  }
}
