import FlowDiagnostics

/// Mistakes where the conversation should go on.
extension Parser {
  /// A target on the line without the arrow before it.
  var isBareTarget: Bool {
    guard !isFirstOnLine else { return false }
    switch current {
    case .endKeyword, .resumeKeyword, .againKeyword: return true
    default: return current.isName || current == .colon
    }
  }

  /// Neither an arrow nor a block.
  @inline(never)
  mutating func missingBody() {
    if current == .colon {
      report(.unexpectedToken, here, [currentText], fixes: [remove(here)])
      leaf(.skipped)
      if current == .arrow || current == .leftBrace { return body() }
    } else if isJump {
      jumpWord()
      target()
    } else if isBareTarget {
      reportMended(.missingArrow, afterPrevious, fixes: [insert(" ->", at: afterPrevious)])
      target()
    } else if current == .textOpen && !isFirstOnLine {
      textForBody(from: here.start)
    } else if current.beginsStatement && !isFirstOnLine {
      statementForBody(from: here)
    } else {
      report(.missingBody, gap)
    }
  }

  /// No state follows an arrow.
  @inline(never)
  mutating func missingTarget() {
    let arrow = span(ofToken: max(0, endOfPrevious - 1))
    if isFirstOnLine { return report(.missingTarget, arrow) }
    switch current {
    case .textOpen: textForBody(from: arrow.start)
    case .leftBrace:
      let end = Span(file: file, start: arrow.start, end: here.start)
      reportMended(.missingTarget, arrow, fixes: [remove(end)])
      block()
    case .runKeyword, .handoffKeyword, .returnKeyword, .sayKeyword, .sendKeyword, .waitKeyword:
      statementForBody(from: arrow)
    case .stateKeyword where peek().isName:
      reportMended(.unexpectedToken, here, [currentText], fixes: [removeWithBlank])
      leaf(.skipped)
      name()
      argumentsIfAny()
    default:
      guard current.isHardKeyword else { return report(.missingTarget, arrow) }
      keywordAsName()
      argumentsIfAny()
    }
  }

  var removeWithBlank: Fix {
    let end = kinds[position + 1] == .blank ? starts[position + 2] : starts[position + 1]
    return remove(Span(file: file, start: starts[position], end: end))
  }

  /// A text where a body should be: it wants braces.
  private mutating func textForBody(from start: UInt32) {
    let textStart = here.start
    let node = open(.skipped)
    skipGroup()
    close(node)
    tellBraces(from: start, textStart)
  }

  /// A statement where only an arrow or a block may stand: it wants braces.
  private mutating func statementForBody(from span: Span) {
    let statementStart = here.start
    let wasPanicking = isPanicking
    isPanicking = true
    let node = open(.skipped)
    statement()
    close(node)
    isPanicking = wasPanicking
    tellBraces(from: span.start, statementStart)
  }

  /// The statement from `start` to the last token taken wants braces; an arrow may stand before it.
  private mutating func tellBraces(from arrow: UInt32, _ start: UInt32) {
    let end = afterPrevious.start
    let opening = Fix.Edit(Span(file: file, start: arrow, end: start), "{ ")
    let closing = Fix.Edit(Span(file: file, start: end, end: end), " }")
    let title = LocalizedText(en: "put it in braces", pt: "ponha entre chaves")
    reportMended(.missingBraces, Span(file: file, start: arrow, end: end), fixes: [Fix(title, [opening, closing])])
  }
}
