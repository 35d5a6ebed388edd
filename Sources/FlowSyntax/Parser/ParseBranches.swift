import FlowDiagnostics

/// Where the conversation goes: targets, branches and arms.
extension Parser {
  /// body : "->" target | block
  mutating func body() {
    if current == .arrow {
      advance()
      target()
    } else if current == .leftBrace {
      block()
    } else {
      missingBody()
    }
  }

  /// Whether a body stands here, or a target without its arrow.
  @inline(__always)
  var isBody: Bool {
    current == .arrow || current == .leftBrace || current != .separator && current != .rightBrace && isBareTarget
  }

  /// target : NAME arguments? | "end" | "resume" | "again"
  mutating func target() {
    let node = open(.target)
    switch current {
    case .endKeyword, .resumeKeyword, .againKeyword: advance()
    default:
      if current.isName {
        takeName()
        argumentsIfAny()
      } else {
        missingTarget()
      }
    }
    close(node)
  }

  /// if : "if" ("let" NAME "=")? expression block ("else" (if_tail | block))? SEP, if_tail alike
  mutating func conditionalStatement(_ kind: SyntaxKind) {
    nested { parser in
      let node = parser.open(kind)
      parser.advance()
      if parser.take(.letKeyword) {
        parser.name()
        parser.assign()
      }
      parser.expression()
      parser.block()
      if parser.current == .elseKeyword || parser.mendElse() { parser.elseBranch() }
      parser.close(node)
    }
  }

  private mutating func elseBranch() {
    if current == .ifKeyword { return conditionalStatement(.ifStatement) }
    advance()
    if current == .ifKeyword { conditionalStatement(.ifStatement) } else { block() }
  }

  /// for : "for" NAME "in" expression block SEP
  mutating func loop() {
    let node = open(.forStatement)
    advance()
    name()
    word(.inKeyword)
    expression()
    block()
    close(node)
  }

  /// match : "match" expression arms SEP
  mutating func match() {
    let node = open(.matchStatement)
    advance()
    expression()
    arms()
    close(node)
  }

  /// arms : "{" arm* "}"
  mutating func arms() {
    nested { parser in
      let node = parser.open(.arms)
      parser.braced(.arms) { $0.arm() }
      parser.close(node)
    }
  }

  /// arm : pattern ("|" pattern)* ("if" expression)? body SEP | "otherwise" body SEP | "after" expression body SEP
  mutating func arm() {
    switch current {
    case .otherwiseKeyword: otherwiseArm()
    case .afterKeyword: afterArm()
    case .elseKeyword:
      _ = mendWord(among: [.otherwiseKeyword])
      otherwiseArm()
    default:
      guard beginsPattern else { return unexpectedItem(.unknownArm) }
      if current == .name && peek().beginsOperand { wordBeforePattern() }
      let node = open(.arm)
      pattern()
      while take(.bar) { pattern() }
      if take(.ifKeyword) { expression() }
      body()
      close(node)
    }
  }

  /// "otherwise" body SEP
  mutating func otherwiseArm() {
    let node = open(.otherwiseArm)
    advance()
    body()
    close(node)
  }

  /// "after" expression body SEP
  mutating func afterArm() {
    let node = open(.afterArm)
    advance()
    expression()
    body()
    close(node)
  }

  private var beginsPattern: Bool {
    switch current {
    case .someKeyword, .textOpen, .textBlockOpen, .trueKeyword, .falseKeyword, .noneKeyword: true
    default: current.isName || current.isLiteral || current.isHardKeyword && peekEndsPattern
    }
  }

  /// A word such as `case` before a pattern.
  private mutating func wordBeforePattern() {
    switch kinds[nextToken(after: position)] {
    case .textOpen, .textBlockOpen: return
    default: break
    }
    reportMended(.unexpectedToken, here, [currentText], fixes: [removeWithBlank])
    leaf(.skipped)
  }

  /// Whether a word before this is meant as the name of a case.
  private var peekEndsPattern: Bool {
    switch peek() {
    case .arrow, .leftBrace, .leftParenthesis, .bar, .ifKeyword: true
    default: false
    }
  }

  /// pattern : NAME ("(" NAME ("," NAME)* ")")? | "some" "(" NAME ")" | text | literal | literal ".." literal
  private mutating func pattern() {
    switch current {
    case .someKeyword:
      let node = open(.somePattern)
      advance()
      if current == .leftParenthesis { nameList() } else { report(.missingArguments, gap) }
      close(node)
    case .textOpen, .textBlockOpen:
      let node = open(.valuePattern)
      text()
      close(node)
    case .trueKeyword, .falseKeyword, .noneKeyword: valuePattern()
    default: current.isLiteral ? valuePattern() : namePattern()
    }
  }

  private mutating func namePattern() {
    let node = open(.namePattern)
    name()
    if current == .leftParenthesis { nameList() }
    close(node)
  }

  private mutating func valuePattern() {
    let node = open(.valuePattern)
    leaf(.literal)
    if take(.range) {
      switch current {
      case .trueKeyword, .falseKeyword, .noneKeyword: leaf(.literal)
      default:
        if current.isLiteral { leaf(.literal) } else { report(.missingNumber, gap) }
      }
    }
    close(node)
  }

  /// "(" NAME ("," NAME)* ")"
  mutating func nameList() {
    brackets += 1
    advance()
    repeat { name() } while take(.comma)
    closeBracket(.rightParenthesis)
  }
}
