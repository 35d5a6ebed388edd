import FlowDiagnostics

/// Flows and what they consist of.
extension Parser {
  /// flow : "flow" NAME parameters? ("->" type)? "{" flow_member* "}" SEP
  mutating func flow() {
    let node = open(.flowDecl)
    advance()
    name()
    parametersIfAny()
    if take(.arrow) { type() }
    braced(.flow) { $0.flowMember() }
    close(node)
  }

  /// flow_member : knowledge | constant | variable | handler | while_busy | state
  mutating func flowMember() {
    switch current {
    case .stateKeyword: state()
    case .onKeyword: handler()
    case .letKeyword: constant()
    case .varKeyword: variable()
    case .whileKeyword: whileBusy()
    case .knowledgeKeyword: knowledge()
    default: otherMember()
    }
  }

  /// knowledge : "knowledge" NAME "from" text ("," text)* SEP
  private mutating func knowledge() {
    let node = open(.knowledgeDecl)
    advance()
    name()
    word(.fromKeyword)
    texts()
    close(node)
  }

  /// constant : "let" NAME (":" type)? "=" (expression | question) SEP
  mutating func constant() {
    let node = open(.constantDecl)
    advance()
    name()
    typeIfAny()
    assign()
    value()
    close(node)
  }

  /// variable : "var" NAME (":" type)? ("=" expression)? SEP
  mutating func variable() {
    let node = open(.variableDecl)
    advance()
    name()
    typeIfAny()
    if take(.assign) { expression() }
    close(node)
  }

  /// state : "state" NAME ("was" NAME)? parameters? "{" state_item* "}" SEP
  mutating func state() {
    let node = open(.stateDecl)
    advance()
    name()
    if take(.wasKeyword) { name() }
    parametersIfAny()
    braced(.state) { parser in
      if parser.current == .onKeyword { parser.handler() } else { parser.statement() }
    }
    close(node)
  }

  /// handler : "on" trigger body SEP
  mutating func handler() {
    let node = open(.handler)
    advance()
    trigger()
    body()
    close(node)
  }

  /// trigger : "keyword" text ("," text)* | "media" ("as" NAME)? | "event" NAME ("(" NAME ("," NAME)* ")")?
  ///         | "silence" expression | "error" ("as" NAME)?
  private mutating func trigger() {
    let node = open(.trigger)
    if !current.beginsTrigger && !mendWord(among: SyntaxKind.triggers) {
      let fixes = current == .textOpen ? [insert(spelling(.keywordKeyword) + " ", at: here)] : []
      report(.unknownTrigger, gap, fixes: fixes)
      while !isAtLineEnd && current != .arrow && current != .leftBrace { skipGroup() }
      return close(node)
    }
    let kind = current
    advance()
    switch kind {
    case .keywordKeyword: texts()
    case .eventKeyword:
      name()
      if current == .leftParenthesis { nameList() }
    case .silenceKeyword: expression()
    default:
      if take(.asKeyword) { name() }
    }
    close(node)
  }
}

extension SyntaxKind {
  static let triggers: [SyntaxKind] = [.keywordKeyword, .mediaKeyword, .eventKeyword, .silenceKeyword, .errorKeyword]

  /// Tells when a handler acts.
  var beginsTrigger: Bool { self >= .keywordKeyword && self <= .errorKeyword }
}
