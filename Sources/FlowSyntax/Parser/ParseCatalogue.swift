import FlowDiagnostics

/// What the outside offers and what is reused: templates, effects, functions.
extension Parser {
  /// template : "template" NAME parameters? "{" template_item* "}" SEP
  mutating func template() {
    let node = open(.templateDecl)
    advance()
    name()
    parametersIfAny()
    braced(.template) { $0.templateItem() }
    close(node)
  }

  /// template_item : ("category" | "language") NAME SEP | ("header" | "body" | "footer" | "button") text SEP
  ///               | "link" text text SEP
  private mutating func templateItem() {
    let node = open(.templateItem)
    switch current {
    case .categoryKeyword, .languageKeyword:
      advance()
      name()
    case .headerKeyword, .bodyKeyword, .footerKeyword, .buttonKeyword:
      advance()
      requiredText()
    case .linkKeyword:
      advance()
      requiredText()
      requiredText()
    default: unknownTemplateItem()
    }
    close(node)
  }

  private mutating func unknownTemplateItem() {
    let candidates: [SyntaxKind] = [
      .categoryKeyword, .languageKeyword, .headerKeyword, .bodyKeyword, .footerKeyword, .buttonKeyword, .linkKeyword,
    ]
    guard mendWord(among: candidates) else { return unexpectedItem(.unknownTemplateItem) }
    templateItem()
  }

  /// effect : "effect" path parameters SEP? "->" outcome ("|" outcome)* SEP effect_clause*
  mutating func effect() {
    let node = open(.effectDecl)
    advance()
    path()
    requiredParameters()
    if current == .separator && peek() == .arrow { advance() }
    if current == .arrow {
      advance()
      outcome()
      while take(.bar) { outcome() }
    } else {
      report(.missingOutcomes, gap)
    }
    while current == .separator && peek().beginsEffectClause {
      advance()
      isPanicking = false
      effectClause()
    }
    close(node)
  }

  /// outcome : NAME parameters?
  private mutating func outcome() {
    let node = open(.outcome)
    name()
    parametersIfAny()
    close(node)
  }

  /// effect_clause : ("timeout" expression | "retry" NUMBER | "once" | "cost" expression) SEP
  private mutating func effectClause() {
    let node = open(.effectClause)
    switch current {
    case .onceKeyword: advance()
    case .retryKeyword:
      advance()
      if current == .number { advance() } else { report(.missingNumber, gap) }
    default:
      advance()
      expression()
    }
    close(node)
  }

  /// builtin : "builtin" "function" path ("<" NAME ">")? parameters "->" type SEP
  mutating func builtin() {
    let node = open(.builtinDecl)
    advance()
    word(.functionKeyword)
    path()
    if take(.less) {
      name()
      expect(.greater)
    }
    signature()
    close(node)
  }

  /// function : "function" path parameters "->" type block SEP
  mutating func function() {
    let node = open(.functionDecl)
    advance()
    path()
    signature()
    block()
    close(node)
  }

  /// parameters "->" type
  private mutating func signature() {
    requiredParameters()
    if current == .colon {
      reportMended(.missingResultType, here, fixes: [replace(here, " ->")])
      advance()
      type()
    } else if take(.arrow) {
      type()
    } else {
      report(.missingResultType, gap)
    }
  }
}

extension SyntaxKind {
  /// Begins a clause of an effect.
  var beginsEffectClause: Bool { self >= .timeoutKeyword && self <= .costKeyword }
}
