/// What the items of a list are.
enum Place {
  case file, flow, state, block
  case arms, askArms, menu, agent
  case record, enumeration, texts, template, scenario, oneOf, together

  /// Whether authors are used to commas where here a new line is asked for.
  var separatesByLine: Bool {
    switch self {
    case .record, .enumeration, .texts, .template, .oneOf, .arms, .menu: true
    default: false
    }
  }

  /// Whether an item here may begin with this token.
  func begins(with kind: SyntaxKind) -> Bool {
    switch self {
    case .file: kind.beginsDeclaration
    case .flow: kind.beginsMember
    case .state: kind.beginsStatement || kind == .onKeyword
    case .block: kind.beginsStatement
    case .arms: kind == .otherwiseKeyword || kind == .afterKeyword
    case .askArms: kind == .invalidKeyword || kind == .afterKeyword
    case .menu: kind == .otherwiseKeyword || kind == .afterKeyword || kind == .textOpen
    case .agent: kind == .toolsKeyword || kind == .goalKeyword || kind == .limitKeyword || kind == .afterKeyword
    case .scenario:
      kind >= .givenKeyword && kind <= .userKeyword && kind != .givesKeyword || kind == .botKeyword
        || kind == .expectKeyword || kind == .afterKeyword
    case .together: kind == .letKeyword
    case .oneOf: kind == .textOpen
    case .record, .enumeration, .texts, .template: false
    }
  }
}

extension SyntaxKind {
  /// Begins a declaration at the top of a file, and nothing else.
  var beginsDeclaration: Bool { self >= .useKeyword && self <= .scenarioKeyword && self != .stateKeyword }

  /// Begins a member of a flow.
  var beginsMember: Bool {
    switch self {
    case .stateKeyword, .onKeyword, .letKeyword, .varKeyword, .whileKeyword, .knowledgeKeyword: true
    default: false
    }
  }

  /// Begins a statement, whatever stands before it. `if` is not among them: it follows patterns too.
  var beginsStatement: Bool {
    switch self {
    case .letKeyword, .varKeyword, .sayKeyword, .oneKeyword, .sendKeyword, .pauseKeyword, .menuKeyword, .matchKeyword,
      .forKeyword, .whileKeyword, .waitKeyword, .togetherKeyword, .runKeyword, .undoKeyword, .agentKeyword,
      .handoffKeyword, .rememberKeyword, .tagKeyword, .untagKeyword, .trackKeyword, .endKeyword, .resumeKeyword,
      .returnKeyword, .arrow, .textOpen, .textBlockOpen:
      true
    default: false
    }
  }

  /// Begins an expression.
  @inline(__always)
  var beginsExpression: Bool {
    switch self {
    case .textOpen, .textBlockOpen, .minus, .leftParenthesis, .leftBracket, .notKeyword, .ifKeyword, .contactKeyword,
      .trueKeyword, .falseKeyword, .noneKeyword:
      true
    default: isName || isLiteral
    }
  }

  /// Begins an operand that can follow no other.
  var beginsOperand: Bool { self == .textOpen || self == .textBlockOpen || isName || isLiteral }

  @inline(__always) var isLiteral: Bool { self >= .number && self <= .schedule }
}
