import FlowDiagnostics

/// Statements, by their first word.
extension Parser {
  /// block : "{" statement* "}"
  mutating func block() {
    nested { parser in
      let node = parser.open(.block)
      parser.braced(.block) { $0.statement() }
      parser.close(node)
    }
  }

  /// statement : message | say | … ; the end of the statement is left to the list it stands in.
  mutating func statement() {
    switch current {
    case .textOpen, .textBlockOpen: message()
    case .arrow: goto()
    case .letKeyword: constant()
    case .varKeyword: variable()
    case .menuKeyword: menu()
    case .matchKeyword: match()
    case .ifKeyword: conditionalStatement(.ifStatement)
    case .forKeyword: loop()
    case .sayKeyword: simple(.sayStatement) { $0.expression() }
    case .oneKeyword: oneOf()
    case .sendKeyword: send()
    case .pauseKeyword: leaf(.pauseStatement)
    case .rememberKeyword: remember()
    case .tagKeyword, .untagKeyword: simple(.tagStatement) { $0.expression() }
    case .trackKeyword: track()
    case .waitKeyword: wait()
    case .togetherKeyword: together()
    case .agentKeyword: agent()
    case .runKeyword: runStatement()
    case .undoKeyword: simple(.undoStatement) { $0.call() }
    case .whileKeyword: whileBusy()
    case .endKeyword: leaf(.endStatement)
    case .resumeKeyword: leaf(.resumeStatement)
    case .returnKeyword: returnStatement()
    case .handoffKeyword: handoff()
    default: otherStatement()
    }
  }

  /// A keyword and what follows it.
  @inline(__always)
  private mutating func simple(_ kind: SyntaxKind, _ rest: (inout Parser) -> Void) {
    let node = open(kind)
    advance()
    rest(&self)
    close(node)
  }

  /// message : text SEP · or a call that begins with a text
  private mutating func message() {
    let start = nodes.count
    postfix()
    finishPostfixStatement(start)
  }

  /// assignment : NAME "=" (expression | question) SEP · call : postfix arguments SEP
  private mutating func otherStatement() {
    if current.isName {
      switch peek() {
      case .assign: return assignment()
      case .leftParenthesis, .dot: break
      default:
        if mendStatement() { return }
      }
    } else if !current.beginsExpression || current == .notKeyword || current == .minus {
      return noStatement()
    }
    let start = nodes.count
    postfix()
    finishPostfixStatement(start)
  }

  /// Makes a statement of the postfix expression that begins at `start`.
  private mutating func finishPostfixStatement(_ start: Int) {
    if Precedence(of: current) != .none && !isFirstOnLine {
      operations(from: start, .or)
      return unusedValue(start)
    }
    switch nodes.records[start].kind {
    case .callExpr:
      wrap(.callStatement, at: start)
    case .text:
      wrap(.message, at: start)
    default:
      wrap(.callStatement, at: start)
      unusedValue(start)
    }
    close(start)
  }

  private mutating func assignment() {
    let node = open(.assignment)
    takeName()
    advance()
    value()
    close(node)
  }

  /// postfix arguments, as a rule demands it after a word
  private mutating func call() {
    let start = nodes.count
    postfix()
    if nodes.records[start].kind != .callExpr {
      report(.missingArguments, gap, fixes: isAtLineEnd ? [insert("()", at: afterPrevious)] : [])
    }
  }

  /// one_of : "one" "of" "{" (text SEP)* "}" SEP
  private mutating func oneOf() {
    let node = open(.oneOfStatement)
    advance()
    word(.ofKeyword)
    braced(.oneOf) { $0.requiredText() }
    close(node)
  }

  /// send : "send" ("image" | …) arguments SEP | "send" "template" NAME arguments? SEP
  private mutating func send() {
    let node = open(.sendStatement)
    advance()
    if current == .templateKeyword {
      advance()
      name()
      argumentsIfAny()
    } else if current.isMedia || mendWord(among: SyntaxKind.media + [.templateKeyword]) {
      advance()
      requiredArguments()
    } else {
      report(.unknownMedia, gap)
    }
    close(node)
  }

  /// remember : "remember" "contact" "." NAME "=" (expression | question) SEP
  private mutating func remember() {
    let node = open(.rememberStatement)
    advance()
    if current.isName && peek() == .assign {
      let owner = spelling(.contactKeyword) + "."
      reportMended(.missingWord, here, [owner], fixes: [insert(owner, at: here)])
    } else {
      word(.contactKeyword)
      if current == .dot { advance() } else { report(.missingWord, gap, ["."]) }
    }
    name()
    assign()
    value()
    close(node)
  }

  /// track : "track" NAME ("value" expression)? SEP
  private mutating func track() {
    let node = open(.trackStatement)
    advance()
    name()
    if current == .valueKeyword || current == .name && !isFirstOnLine && mendWord(among: [.valueKeyword]) {
      advance()
      expression()
    }
    close(node)
  }

  /// run_statement : run SEP
  private mutating func runStatement() {
    let node = open(.runStatement)
    run()
    close(node)
  }

  /// goto : "->" target SEP
  mutating func goto() {
    let node = open(.gotoStatement)
    advance()
    target()
    close(node)
  }

  /// return : "return" expression? SEP
  private mutating func returnStatement() {
    let node = open(.returnStatement)
    advance()
    if !isAtLineEnd { expression() }
    close(node)
  }

  /// handoff : "handoff" ("to" expression)? ("because" expression)? arms? SEP
  private mutating func handoff() {
    let node = open(.handoffStatement)
    advance()
    if take(.toKeyword) { expression() }
    if take(.becauseKeyword) { expression() }
    if current == .leftBrace { arms() }
    close(node)
  }

  /// wait : "wait" ("until" expression | expression) arms? SEP
  private mutating func wait() {
    let node = open(.waitStatement)
    advance()
    if current == .untilKeyword { advance() }
    expression()
    if current == .leftBrace { arms() }
    close(node)
  }

  /// together : "together" "{" constant* "}" SEP
  private mutating func together() {
    let node = open(.togetherStatement)
    advance()
    braced(.together) { parser in
      if parser.current == .letKeyword { parser.constant() } else { parser.unexpectedItem(.missingLet) }
    }
    close(node)
  }

  /// while_busy : "while" "busy" ("queue" | "interrupt" | "ignore") SEP
  mutating func whileBusy() {
    let node = open(.whileBusyStatement)
    advance()
    word(.busyKeyword)
    switch current {
    case .queueKeyword, .interruptKeyword, .ignoreKeyword: advance()
    default:
      if mendWord(among: [.queueKeyword, .interruptKeyword, .ignoreKeyword]) {
        advance()
      } else {
        report(.unknownPolicy, gap)
      }
    }
    close(node)
  }
}

extension SyntaxKind {
  static let media: [SyntaxKind] = [
    .imageKeyword, .videoKeyword, .audioKeyword, .documentKeyword, .stickerKeyword, .locationKeyword, .cardKeyword,
    .reactionKeyword,
  ]

  /// A kind of media that a message can carry.
  var isMedia: Bool { self >= .imageKeyword && self <= .reactionKeyword }
}
