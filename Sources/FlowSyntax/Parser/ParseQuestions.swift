import FlowDiagnostics

/// Questions, and sub-flows that are run.
extension Parser {
  /// expression | question
  /// question : (or_operand "or")? ask | run
  mutating func value() {
    switch current {
    case .askKeyword: ask()
    case .runKeyword: run()
    case .ifKeyword: expression()
    case .name where peek().beginsOperand && mendWord(among: [.askKeyword, .runKeyword]): value()
    default: binary(from: .or, allowsAsk: true)
    }
  }

  /// or_operand "or" ask; the operand begins at `start`
  mutating func askInstead(of start: Int) {
    wrap(.orAskExpr, at: start)
    advance()
    ask()
    close(start)
  }

  /// ask : "ask" prompt "as" type ("in" range)? ask_arms?
  mutating func ask() {
    let node = open(.askExpr)
    advance()
    prompt()
    if current == .asKeyword || mendWord(among: [.asKeyword]) {
      advance()
      type()
    } else {
      report(.missingAnswerType, gap)
    }
    if take(.inKeyword) { binary(from: .range) }
    if current == .leftBrace { askArms() }
    close(node)
  }

  /// prompt : expression | "template" NAME arguments?
  mutating func prompt() {
    guard current == .templateKeyword else { return expression() }
    let node = open(.templatePrompt)
    advance()
    name()
    argumentsIfAny()
    close(node)
  }

  /// ask_arms : "{" ask_arm* "}"
  private mutating func askArms() {
    nested { parser in
      let node = parser.open(.askArms)
      parser.braced(.askArms) { $0.askArm() }
      parser.close(node)
    }
  }

  /// ask_arm : "invalid" ("twice" | NUMBER "times")? (text | body) SEP | "after" expression body SEP
  private mutating func askArm() {
    switch current {
    case .invalidKeyword: invalidArm()
    case .afterKeyword: afterArm()
    default:
      if mendWord(among: [.invalidKeyword, .afterKeyword]) {
        current == .invalidKeyword ? invalidArm() : afterArm()
      } else {
        unexpectedItem(.unknownAskArm)
      }
    }
  }

  private mutating func invalidArm() {
    let node = open(.invalidArm)
    advance()
    if current == .number {
      advance()
      word(.timesKeyword)
    } else if current == .twiceKeyword || current == .name && mendWord(among: [.twiceKeyword]) {
      advance()
    }
    if current == .textOpen || current == .textBlockOpen { text() } else { body() }
    close(node)
  }

  /// run : "run" path arguments
  mutating func run() {
    let node = open(.runExpr)
    advance()
    path()
    requiredArguments()
    close(node)
  }
}
