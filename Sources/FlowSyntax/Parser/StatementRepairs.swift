import FlowDiagnostics

/// Mistakes at the start of statements.
extension Parser {
  /// A name that begins neither an assignment nor a call: most likely a word that is no keyword here. True if a
  /// statement was made of it.
  @inline(never)
  mutating func mendStatement() -> Bool {
    if isJump { return jump() }
    switch peek() {
    case .equal: return comparisonForAssignment()
    case .plus, .minus, .star, .slash:
      if updatingAssignment() { return true }
    case .colon where keyword(in: language) == nil: return constantWithoutLet()
    default: break
    }
    if mendWord(among: Parser.statementWords) {
      statement()
      return true
    }
    let isAlone = peek() == .separator || peek() == .rightBrace
    report(.unknownStatement, here, [currentText], fixes: isAlone ? [insert("-> ", at: here)] : [])
    skipItem()
    return true
  }

  private static let statementWords: [SyntaxKind] = [
    .letKeyword, .varKeyword, .menuKeyword, .matchKeyword, .ifKeyword, .forKeyword, .sayKeyword, .oneKeyword,
    .sendKeyword, .pauseKeyword, .rememberKeyword, .tagKeyword, .untagKeyword, .trackKeyword, .waitKeyword,
    .togetherKeyword, .agentKeyword, .runKeyword, .undoKeyword, .whileKeyword, .endKeyword, .resumeKeyword,
    .returnKeyword, .handoffKeyword, .askKeyword,
  ]

  /// `goto x` and its likes in other languages.
  var isJump: Bool {
    guard peek().isName else { return false }
    let start = Int(starts[position])
    let count = Int(starts[position + 1]) - start
    let words: [StaticString] = ["goto", "jump", "go", "vá", "va", "ir", "pule", "salte", "transition"]
    return words.contains { $0.utf8CodeUnitCount == count && bytes.matches($0, at: start) }
  }

  private mutating func jump() -> Bool {
    let node = open(.gotoStatement)
    jumpWord()
    target()
    close(node)
    return true
  }

  /// Skips a word that is meant as an arrow, and `to` after it.
  mutating func jumpWord() {
    let word = currentText
    let node = open(.skipped)
    let start = here.start
    var end = here.end
    advance()
    if current == .toKeyword || current == .forKeyword || currentText == "para", peek().isName {
      end = here.end
      advance()
    }
    close(node)
    let span = Span(file: file, start: start, end: end)
    reportMended(.jumpWord, span, [word], fixes: [replace(span, "->")])
  }

  /// `x += 1` and its likes; true if it is one.
  private mutating func updatingAssignment() -> Bool {
    let sign = nextToken(after: position)
    guard kinds[sign + 1] == .assign, starts[sign + 1] == starts[sign] + 1 else { return false }
    let written = text(ofToken: sign) + "="
    let right = "= " + currentText + " " + text(ofToken: sign)
    let span = Span(file: file, start: starts[sign], end: starts[sign + 2])
    reportMended(.wrongOperator, span, [written, right], fixes: [replace(span, right)])
    let node = open(.assignment)
    takeName()
    leaf(.skipped)
    advance()
    value()
    close(node)
    return true
  }

  private mutating func comparisonForAssignment() -> Bool {
    let node = open(.assignment)
    advance()
    assign()
    value()
    close(node)
    return true
  }

  private mutating func constantWithoutLet() -> Bool {
    reportMended(.missingLet, here, [currentText], fixes: [insert(spelling(.letKeyword) + " ", at: here)])
    let node = open(.constantDecl)
    advance()
    advance()
    type()
    assign()
    value()
    close(node)
    return true
  }

  /// No statement begins with the next token.
  @inline(never)
  mutating func noStatement() {
    switch current {
    case .askKeyword:
      reportMended(
        .askWithoutLet, here, [currentText], fixes: [insert(spelling(.letKeyword) + " answer = ", at: here)])
      nested { $0.ask() }
    case .elseKeyword:
      report(.elseWithoutIf, here)
      skipItem()
    case .notKeyword, .minus:
      let start = nodes.count
      expression()
      unusedValue(start)
    default: unexpectedItem(.unknownStatement)
    }
  }

  /// An expression where a statement should stand.
  mutating func unusedValue(_ start: Int) {
    let record = nodes.records[start]
    let first = starts[Int(record.firstToken)]
    let end = endOfPrevious > Int(record.firstToken) ? starts[endOfPrevious] : first
    var fixes: [Fix] = []
    if isAtLineEnd {
      let say = spelling(.sayKeyword)
      fixes = [insert(say + " ", at: Span(file: file, start: first, end: first))]
    }
    if current == .assign { return fieldAssignment(first, end) }
    report(.unusedValue, Span(file: file, start: first, end: end), fixes: fixes)
  }

  /// `contact.name = …`, or another field of something.
  private mutating func fieldAssignment(_ first: UInt32, _ end: UInt32) {
    let isContact = bytes.matches(KeywordLanguage.contactSpelling(language), at: Int(first))
    let at = Span(file: file, start: first, end: first)
    let fixes = isContact ? [insert(spelling(.rememberKeyword) + " ", at: at)] : []
    report(.fieldAssignment, Span(file: file, start: first, end: end), fixes: fixes)
    advance()
    let wasPanicking = isPanicking
    value()
    isPanicking = wasPanicking
  }

  /// A word for `else if` after a block: made an `else if`.
  mutating func mendElse() -> Bool {
    let word = current == .separator ? nextToken(after: position) : position
    guard kinds[word] == .name else { return false }
    let isNewLine = word > position
    if isNewLine {
      switch kinds[nextToken(after: word)] {
      case .assign, .dot, .leftParenthesis: return false
      default: break
      }
    }
    let start = Int(starts[word])
    let count = Int(starts[word + 1]) - start
    let words: [StaticString] = ["elif", "elseif", "elsif", "else_if", "senãose", "senaose", "senão_se", "ouse"]
    let isElseIf = words.contains { $0.utf8CodeUnitCount == count && bytes.matches($0, at: start) }
    let isElse = KeywordTable.of(language.other).kind(bytes + start, count) == .elseKeyword
    guard isElseIf || isElse else { return false }
    if isNewLine {
      kinds[position] = .newline
      settle(at: word)
    }
    if isElse { return mendWord(among: [.elseKeyword]) }
    let right = spelling(.elseKeyword) + " " + spelling(.ifKeyword)
    reportMended(.elseIfWord, here, [currentText, right], fixes: [replace(here, right)])
    kinds[position] = .ifKeyword
    current = .ifKeyword
    return true
  }

  func nextToken(after index: Int) -> Int {
    guard index < endOfFile else { return endOfFile }
    var next = index + 1
    while kinds[next].isTrivia { next += 1 }
    return next
  }
}

extension KeywordLanguage {
  /// How `contact` is written.
  static func contactSpelling(_ language: KeywordLanguage) -> StaticString {
    switch language {
    case .english: "contact"
    case .portuguese: "contato"
    }
  }
}
