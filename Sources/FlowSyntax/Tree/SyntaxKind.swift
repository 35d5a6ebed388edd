/// Every kind of token and of node. The order carries meaning: the ranges below are tested with two comparisons.
///
/// Names of tokens say what stands in the file; names of nodes end in the family they belong to. The comment beside
/// a node is its rule in `Grammar/syntax.grammar`.
@frozen
public enum SyntaxKind: UInt16, Sendable, CaseIterable {
  // ── Tokens the syntax does not see ──
  case blank
  /// A line break that does not end a statement.
  case newline
  /// A `;` that does not end a statement.
  case semicolon
  case comment
  case docComment
  /// Bytes that start no token.
  case unknown

  // ── Tokens ──
  /// End of a statement: a line break or a `;` that counts.
  case separator
  case endOfFile

  case textOpen, textClose, textBlockOpen, textBlockClose, textPart, escape, holeOpen, holeClose

  case number, percent, money, duration, time, date, dateTime, schedule

  case arrow, range, equal, notEqual, lessOrEqual, greaterOrEqual
  case minus, leftBrace, rightBrace, leftParenthesis, rightParenthesis, leftBracket, rightBracket
  case less, greater, dot, comma, colon, bar, question, assign, plus, star, slash, tilde

  case name

  // ── Soft keywords: names wherever the grammar asks for a name ──
  case wasKeyword, categoryKeyword, languageKeyword, headerKeyword, bodyKeyword, footerKeyword
  case buttonKeyword, linkKeyword, timeoutKeyword, retryKeyword, onceKeyword, costKeyword
  case likeKeyword, knowledgeKeyword, fromKeyword, keywordKeyword, mediaKeyword, eventKeyword
  case silenceKeyword, errorKeyword, ofKeyword, imageKeyword, videoKeyword, audioKeyword
  case documentKeyword, stickerKeyword, locationKeyword, cardKeyword, reactionKeyword
  case valueKeyword, toKeyword, becauseKeyword, busyKeyword, queueKeyword, interruptKeyword
  case ignoreKeyword, invalidKeyword, twiceKeyword, timesKeyword, showKeyword
  case descriptionKeyword, sectionKeyword, pickedKeyword, emptyKeyword, turnsKeyword
  case givenKeyword, givesKeyword, atKeyword, userKeyword, sendsKeyword, botKeyword
  case offersKeyword, silentKeyword, expectKeyword

  // ── Hard keywords: never names ──
  case useKeyword, flowKeyword, stateKeyword, functionKeyword, builtinKeyword, recordKeyword
  case enumKeyword, effectKeyword, templateKeyword, textsKeyword, resourceKeyword
  case scenarioKeyword, letKeyword, varKeyword, onKeyword, sayKeyword, oneKeyword, sendKeyword
  case pauseKeyword, askKeyword, menuKeyword, matchKeyword, ifKeyword, thenKeyword, elseKeyword
  case forKeyword, inKeyword, whileKeyword, waitKeyword, togetherKeyword, runKeyword
  case undoKeyword, agentKeyword, handoffKeyword, rememberKeyword, tagKeyword, untagKeyword
  case trackKeyword, endKeyword, resumeKeyword, againKeyword, returnKeyword, otherwiseKeyword
  case andKeyword, orKeyword, notKeyword, isKeyword, trueKeyword, falseKeyword, noneKeyword
  case asKeyword, contactKeyword, untilKeyword, afterKeyword, someKeyword, toolsKeyword
  case goalKeyword, limitKeyword, endedKeyword, trackedKeyword

  // ── Nodes: a file and its declarations ──
  case file
  case useDecl, constantDecl, resourceDecl, contactDecl, recordDecl, enumDecl, textsDecl
  case templateDecl, effectDecl, builtinDecl, functionDecl, flowDecl, scenarioDecl
  case knowledgeDecl, variableDecl, stateDecl, handler, whileBusyStatement

  // ── Nodes: statements. `constantDecl`, `variableDecl` and `whileBusyStatement` are statements too. ──
  case message, sayStatement, oneOfStatement, sendStatement, pauseStatement
  case assignment, rememberStatement, tagStatement, trackStatement
  case menuStatement, matchStatement, ifStatement, forStatement, waitStatement
  case togetherStatement, agentStatement, runStatement, callStatement, undoStatement
  case gotoStatement, endStatement, resumeStatement, returnStatement, handoffStatement

  // ── Nodes: expressions and questions ──
  /// What should stand here is missing; no tokens.
  case missing
  case nameExpr, contactExpr, literal, text, listExpr, parenExpr, memberExpr, callExpr
  case unaryExpr, binaryExpr, isExpr, ifExpr
  case askExpr, orAskExpr, runExpr

  // ── Nodes: parts of the above ──
  case field, enumCase, textsEntry, templateItem, outcome, effectClause, parameters, parameter
  case trigger, block, target
  case arms, arm, otherwiseArm, afterArm, namePattern, somePattern, valuePattern
  case templatePrompt, askArms, invalidArm
  case menuList, menuOption, menuArm, menuSection, pickedArm, emptyArm
  case agentTools, agentKnowledge, agentGoal, agentLimit
  case arguments, argument, path, type, hole, holeFormat
  case givenStep, givenValue, atStep, afterStep, userStep, eventStep, botStep, expectStep

  /// Tokens that fit nowhere, skipped by the parser.
  case skipped
}

extension SyntaxKind {
  @inlinable public var isTrivia: Bool { self <= .unknown }
  @inlinable public var isToken: Bool { self <= .trackedKeyword }
  @inlinable public var isKeyword: Bool { self >= .wasKeyword && self <= .trackedKeyword }
  @inlinable public var isSoftKeyword: Bool { self >= .wasKeyword && self <= .expectKeyword }
  @inlinable public var isHardKeyword: Bool { self >= .useKeyword && self <= .trackedKeyword }
  /// May stand where the grammar asks for a NAME.
  @inlinable public var isName: Bool { self >= .name && self <= .expectKeyword }

  @inlinable public var isNode: Bool { self >= .file }
  /// A declaration at the top of a file.
  @inlinable public var isDeclaration: Bool { self >= .useDecl && self <= .scenarioDecl }
  /// What a flow consists of.
  @inlinable public var isFlowMember: Bool {
    self >= .knowledgeDecl && self <= .whileBusyStatement || self == .constantDecl
  }
  @inlinable public var isStatement: Bool {
    self >= .whileBusyStatement && self <= .handoffStatement || self == .constantDecl || self == .variableDecl
  }
  /// An expression, or `missing` where one should stand.
  @inlinable public var isExpression: Bool { self >= .missing && self <= .ifExpr }
  /// What may follow the `=` of a `let`, an assignment or a `remember`.
  @inlinable public var isExpressionOrQuestion: Bool { self >= .missing && self <= .runExpr }
  @inlinable public var isPattern: Bool { self >= .namePattern && self <= .valuePattern }
}

extension SyntaxKind: Comparable {
  @inlinable public static func < (left: SyntaxKind, right: SyntaxKind) -> Bool {
    left.rawValue < right.rawValue
  }
}
