import FlowDiagnostics
import FlowSyntax

/// The left side of an arm.
extension Analyzer {
  mutating func pattern(
    _ node: SyntaxNode, _ subject: ArmSubject, _ isAlternative: Bool, isConditional: Bool,
    _ coverage: inout ArmCoverage
  ) -> Pattern? {
    switch node.kind {
    case .namePattern:
      return namePattern(NamePattern(node), subject, isAlternative, isConditional, &coverage)
    case .somePattern: return somePattern(SomePattern(node), subject, isAlternative, isConditional, &coverage)
    case .valuePattern: return valuePattern(ValuePattern(node), subject, isConditional, &coverage)
    default: return nil
    }
  }

  // MARK: case(a, b)

  private mutating func namePattern(
    _ node: NamePattern, _ subject: ArmSubject, _ isAlternative: Bool, _ isConditional: Bool,
    _ coverage: inout ArmCoverage
  ) -> Pattern? {
    let token = node.name
    if token.isMissing { return nil }
    guard case .cases(let list) = subject.kind else {
      if case .unknown = subject.kind {} else { reportNoFit(node.node, subject) }
      _ = binders(node, [], isAlternative, isKnown: false)
      return nil
    }
    let name = intern(token)
    guard let number = list.index(of: name) else {
      coverage.hasMistake = true
      report(unknownCase: name, of: subject.name, list, at: token.span)
      _ = binders(node, [], isAlternative, isKnown: false)
      return nil
    }
    take(number, node.node, isConditional, &coverage)
    let locals = binders(node, list.fields[number], isAlternative, isKnown: true)
    return .case(Int32(truncatingIfNeeded: number), binders: locals)
  }

  /// Declares the names between the parentheses; without parentheses every value is ignored.
  private mutating func binders(
    _ node: NamePattern, _ fields: [Field], _ isAlternative: Bool, isKnown: Bool
  ) -> [LocalID?] {
    var result: [LocalID?] = []
    var count = 0
    for token in node.bindings {
      let type = count < fields.count ? fields[count].type : .unknown
      let name = intern(token)
      if name == known.underscore {
        result.append(nil)
      } else if isAlternative {
        // None of them has a value for sure: known, so that uses of the name are not told as well.
        if locals[name] == NameMap.absent { declare(token, .unknown, .constant, node: node.node.index) }
        result.append(nil)
      } else {
        result.append(declare(token, type, .constant, node: node.node.index))
      }
      count += 1
    }
    if count > 0, count != fields.count, isKnown {
      report(.binderCount, at: node.node.span, [spelling(node.name, fields)])
    }
    while result.count < fields.count { result.append(nil) }
    if result.count > fields.count { result.removeLast(result.count - fields.count) }
    return result
  }

  /// A case as an arm writes it.
  private func spelling(_ name: SyntaxToken, _ fields: [Field]) -> String {
    if fields.isEmpty { return name.string }
    var text = name.string + "("
    for (index, field) in fields.enumerated() { text += (index > 0 ? ", " : "") + string(field.name) }
    return text + ")"
  }

  /// The first name that a pattern gives to a value.
  mutating func firstBinder(_ node: SyntaxNode) -> SyntaxToken? {
    switch node.kind {
    case .namePattern:
      for token in NamePattern(node).bindings where intern(token) != known.underscore { return token }
      return nil
    case .somePattern:
      let token = SomePattern(node).binding
      return token.isMissing || intern(token) == known.underscore ? nil : token
    default: return nil
    }
  }

  // MARK: some(x)

  private mutating func somePattern(
    _ node: SomePattern, _ subject: ArmSubject, _ isAlternative: Bool, _ isConditional: Bool,
    _ coverage: inout ArmCoverage
  ) -> Pattern? {
    var held = TypeID.unknown
    if case .optional(let type) = subject.kind {
      held = type
      take(1, node.node, isConditional, &coverage, word: .someKeyword)
    } else if case .unknown = subject.kind {
    } else {
      report(.neverMissing, at: node.node.span, [subject.name])
    }
    let token = node.binding
    if token.isMissing || intern(token) == known.underscore { return .some(nil) }
    if isAlternative {
      if locals[intern(token)] == NameMap.absent { declare(token, .unknown, .constant, node: node.node.index) }
      return .some(nil)
    }
    return .some(declare(token, held, .constant, node: node.node.index))
  }

  // MARK: Literals

  private mutating func valuePattern(
    _ node: ValuePattern, _ subject: ArmSubject, _ isConditional: Bool, _ coverage: inout ArmCoverage
  ) -> Pattern? {
    let value = node.value
    if value.kind == .literal, LiteralExpr(value).token.kind == .noneKeyword {
      return nonePattern(node, subject, isConditional, &coverage)
    }
    switch subject.kind {
    case .unknown: return nil
    case .bool: return boolPattern(value, subject, isConditional, &coverage)
    case .literals(let type): return literalPattern(node, type, subject, isConditional, &coverage)
    case .optional(let held):
      reportOptionalSubject(node.node, held, subject)
      return nil
    case .cases:
      reportNoFit(node.node, subject)
      return nil
    }
  }

  private mutating func nonePattern(
    _ node: ValuePattern, _ subject: ArmSubject, _ isConditional: Bool, _ coverage: inout ArmCoverage
  ) -> Pattern? {
    switch subject.kind {
    case .unknown: return nil
    case .optional:
      take(0, node.node, isConditional, &coverage, word: .noneKeyword)
      return Pattern.none
    default:
      report(.neverMissing, at: node.node.span, [subject.name])
      return nil
    }
  }

  private mutating func boolPattern(
    _ value: SyntaxNode, _ subject: ArmSubject, _ isConditional: Bool, _ coverage: inout ArmCoverage
  ) -> Pattern? {
    let literal = expression(value)
    guard case .bool(let isTrue) = program.expressions[Int(literal.index)].form else {
      reportNoFit(value, subject)
      return nil
    }
    take(isTrue ? 1 : 0, value, isConditional, &coverage)
    return .literal(literal)
  }

  private mutating func literalPattern(
    _ node: ValuePattern, _ type: TypeID, _ subject: ArmSubject, _ isConditional: Bool,
    _ coverage: inout ArmCoverage
  ) -> Pattern? {
    guard let low = literal(node.value, type, subject) else { return nil }
    guard let upper = node.upperBound else {
      takeLiteral(low, node.node, isConditional, &coverage)
      return .literal(low)
    }
    guard let high = literal(upper, type, subject) else { return nil }
    guard type != .text, OperatorTable.isOrdered(type) else {
      report(.boundsNotOrdered, at: node.node.span, [describe(type)])
      return nil
    }
    if isReversed(low, high) { report(.reversedRange, at: node.node.span) }
    return .range(low, high)
  }

  /// A literal of the subject's type; a text with holes is none.
  private mutating func literal(_ node: SyntaxNode, _ type: TypeID, _ subject: ArmSubject) -> ExpressionID? {
    let value = expression(node, expecting: type)
    if self.type(of: value) == .unknown { return nil }
    guard program.expressions[Int(value.index)].form.isLiteral else {
      report(.textNotPlain, at: node.span)
      return nil
    }
    guard let literal = converted(value, to: type) else {
      reportNoFit(node, subject)
      return nil
    }
    return literal
  }

  private mutating func takeLiteral(
    _ literal: ExpressionID, _ node: SyntaxNode, _ isConditional: Bool, _ coverage: inout ArmCoverage
  ) {
    let form = program.expressions[Int(literal.index)].form
    if coverage.literals.contains(where: { $0.isSameLiteral(as: form) }) {
      report(.armNeverTaken, at: node.span, [node.string])
    } else if !isConditional {
      coverage.literals.append(form)
    }
  }

  // MARK: Shared

  /// Notes that a case is taken; one that was taken before is reported.
  private mutating func take(
    _ number: Int, _ node: SyntaxNode, _ isConditional: Bool, _ coverage: inout ArmCoverage,
    word: SyntaxKind? = nil
  ) {
    if let first = coverage.taken[number] {
      report(
        .armNeverTaken, at: node.span,
        [word.map { keyword($0) } ?? (node.kind == .namePattern ? NamePattern(node).name.string : node.string)],
        labels: [Diagnostic.Label(first.span, Hints.firstHere)])
    } else if !isConditional {
      coverage.taken[number] = node
    }
  }

  private mutating func reportNoFit(_ node: SyntaxNode, _ subject: ArmSubject) {
    if case .optional(let held) = subject.kind {
      reportOptionalSubject(node, held, subject)
      return
    }
    report(.patternMismatch, at: node.span, [subject.name])
  }

  private mutating func reportOptionalSubject(_ node: SyntaxNode, _ held: TypeID, _ subject: ArmSubject) {
    let some = keyword(.someKeyword)
    let none = keyword(.noneKeyword)
    report(
      .patternMismatch, at: node.span, [subject.name],
      hint: LocalizedText(
        en: "first tell whether it is there: `\(some)(x)` and `\(none)`",
        pt: "primeiro diga se existe: `\(some)(x)` e `\(none)`"))
  }
}

extension ExpressionForm {
  func isSameLiteral(as other: ExpressionForm) -> Bool {
    switch (self, other) {
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)), (.money(let a), .money(let b)), (.date(let a), .date(let b)),
      (.time(let a), .time(let b)), (.datetime(let a), .datetime(let b)), (.duration(let a), .duration(let b)):
      a == b
    case (.decimal(let a, let scaleA), .decimal(let b, let scaleB)): a == b && scaleA == scaleB
    case (.text(let a), .text(let b)): a == b
    default: false
    }
  }
}
