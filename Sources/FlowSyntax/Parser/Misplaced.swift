import FlowDiagnostics

/// Things that stand where they cannot, and words that begin nothing.
extension Parser {
  /// No item of a list begins like this: tells so and skips to the end of the item.
  @inline(never)
  mutating func unexpectedItem(_ code: Code) {
    report(code, here, [currentText])
    skipItem()
  }

  /// Skips the next token and what follows it up to the end of the item.
  mutating func skipItem() {
    let node = open(.skipped)
    repeat { skipGroup() } while current != .separator && current != .rightBrace && current != .endOfFile
    close(node)
  }

  /// A declaration at the top of the file that begins with none of their words.
  @inline(never)
  mutating func otherDeclaration() {
    if current.beginsMember || beginsStatementHere { return outside(.outsideFlow) }
    let candidates: [SyntaxKind] = [
      .flowKeyword, .useKeyword, .functionKeyword, .builtinKeyword, .recordKeyword, .enumKeyword, .effectKeyword,
      .templateKeyword, .textsKeyword, .resourceKeyword, .contactKeyword, .letKeyword, .scenarioKeyword, .stateKeyword,
      .onKeyword, .varKeyword,
    ]
    guard mendWord(among: candidates) else { return unexpectedItem(.unknownDeclaration) }
    declaration()
  }

  /// A member of a flow that begins with none of their words.
  @inline(never)
  mutating func otherMember() {
    if beginsStatementHere { return outside(.outsideState) }
    let candidates: [SyntaxKind] = [
      .stateKeyword, .onKeyword, .letKeyword, .varKeyword, .whileKeyword, .knowledgeKeyword,
    ]
    guard mendWord(among: candidates) else { return unexpectedItem(.unknownMember) }
    flowMember()
  }

  /// Whether a statement stands here that the place does not know.
  var beginsStatementHere: Bool {
    if current.beginsStatement || current == .ifKeyword || current == .textOpen || current == .textBlockOpen {
      return true
    }
    guard current.isName || current == .contactKeyword else { return false }
    switch peek() {
    case .assign, .leftParenthesis, .dot: return true
    default: return false
    }
  }

  /// Statements outside a state, or members outside a flow. If braces to come are too many, one before was too early.
  private mutating func outside(_ code: Code) {
    let surplus = braceSurplus
    var labels: [Diagnostic.Label] = []
    if surplus > 0, orphanBraces == 0 {
      orphanBraces = 1
      if let brace = previousBrace {
        let text = LocalizedText(en: "is this `}` one too many?", pt: "este `}` está sobrando?")
        labels = [Diagnostic.Label(span(ofToken: brace), text)]
      }
    }
    report(code, here, [currentText], labels: labels)
    isPanicking = false
    if current.beginsMember && current != .letKeyword { return flowMember() }
    statement()
    while current == .separator || isPanicking && isFirstOnLine {
      let separator = position
      if current == .separator { advance() }
      isPanicking = false
      guard beginsStatementHere && current != .letKeyword else {
        if separator < position { settle(at: separator) }
        return
      }
      statement()
    }
  }

  private var previousBrace: Int? {
    var index = endOfPrevious - 1
    while index >= 0, kinds[index].isTrivia || kinds[index] == .separator { index -= 1 }
    return index >= 0 && kinds[index] == .rightBrace ? index : nil
  }

  /// A declaration, state or handler within something that cannot hold it.
  mutating func misplaced(_ place: Place) {
    report(.misplaced, here, [currentText])
    isPanicking = false
    switch current {
    case .stateKeyword: state()
    case .onKeyword: handler()
    default: declaration()
    }
  }

  /// A closing brace at the top of the file.
  mutating func strayBrace() {
    if orphanBraces > 0 { return skipOrphan() }
    report(.strayCloseBrace, here, fixes: [remove(here)])
    leaf(.skipped)
  }
}
