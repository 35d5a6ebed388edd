import FlowDiagnostics

/// Single tokens that the grammar asks for, and what to say where they are missing.
extension Parser {
  /// NAME
  @inline(__always)
  mutating func name() {
    if current.isName { takeName() } else { missingName() }
  }

  /// Takes a name. A soft keyword that is one is no keyword any more.
  @inline(__always)
  mutating func takeName() {
    if current != .name { kinds[position] = .name }
    advance()
  }

  @inline(never)
  private mutating func missingName() {
    if current.isHardKeyword, !isFirstOnLine { return keywordAsName() }
    report(.missingName, gap)
    guard !isAtLineEnd, current.isLiteral || current == .textOpen || current == .minus else { return }
    let node = open(.skipped)
    skipGroup()
    if current.isName, endOfPrevious == position { takeName() }
    close(node)
  }

  /// A word of the language where a name should stand: taken for the name.
  mutating func keywordAsName() {
    let word = currentText
    reportMended(.keywordAsName, here, [word], fixes: [replace(here, word + "_")])
    kinds[position] = .name
    current = .name
    advance()
  }

  /// ":" before a type
  @inline(__always)
  mutating func colon() {
    if current == .colon { advance() } else { missingColon() }
  }

  @inline(never)
  private mutating func missingColon() {
    if current == .assign, peek().isName {
      reportMended(.missingColon, here, fixes: [replace(here, ":")])
      kinds[position] = .colon
      advance()
    } else {
      let fixes = current.isName && !isFirstOnLine ? [insert(":", at: afterPrevious)] : []
      if fixes.isEmpty {
        report(.missingColon, gap)
      } else {
        reportMended(.missingColon, gap, fixes: fixes)
      }
    }
  }

  /// "=" before a value
  @inline(__always)
  mutating func assign() {
    if current == .assign { advance() } else { missingAssign() }
  }

  @inline(never)
  private mutating func missingAssign() {
    switch current {
    case .equal, .colon:
      reportMended(.missingAssign, here, fixes: [replace(here, "=")])
      kinds[position] = .assign
      advance()
    default:
      let fixes = current.beginsQuestion && !isFirstOnLine ? [insert(" =", at: afterPrevious)] : []
      report(.missingAssign, gap, fixes: fixes)
    }
  }

  /// A word of the language, perhaps misspelled or in the other language.
  @inline(__always)
  mutating func word(_ kind: SyntaxKind) {
    if current == kind { advance() } else { missingWord(kind) }
  }

  @inline(never)
  private mutating func missingWord(_ kind: SyntaxKind) {
    if mendWord(among: [kind]) {
      advance()
    } else {
      let word = spelling(kind)
      report(.missingWord, gap, [word], fixes: isAtLineEnd ? [] : [insert(word + " ", at: here)])
    }
  }

  /// Any other fixed token.
  mutating func expect(_ kind: SyntaxKind) {
    if current == kind {
      advance()
    } else {
      report(.missingWord, gap, [spelling(kind)], fixes: [insert(spelling(kind), at: afterPrevious)])
    }
  }
}

extension SyntaxKind {
  /// Begins an expression or a question.
  var beginsQuestion: Bool { self == .askKeyword || self == .runKeyword || beginsExpression }
}
