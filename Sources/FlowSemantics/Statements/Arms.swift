import FlowDiagnostics
import FlowSyntax

/// What an arm can stand for.
struct ArmSubject {
  enum Kind {
    /// What it is was reported as unknown: arms are looked through, nothing is demanded.
    case unknown
    case cases(CaseList)
    case optional(TypeID)
    case bool
    /// Literals of a type.
    case literals(TypeID)
  }

  var kind: Kind
  /// In words: a type, an effect, `wait`.
  var name: String
  /// Every case must be handled.
  var isExhaustive = true
  /// `after` may stand among the arms.
  var waits = false
  /// `-> again` has a question to repeat.
  var isQuestion = false
}

/// The arms of a `match`, a `wait`, a `handoff` or an `agent`.
struct ArmList {
  var arms: [MatchArm] = []
  var otherwise: Block?
  var after: AfterArm?
}

/// What the arms so far take.
struct ArmCoverage {
  /// By case, or none and some, or false and true: the pattern that takes it.
  var taken: [SyntaxNode?]
  var literals: [ExpressionForm] = []
  /// A pattern was not understood: what is missing may be what it meant.
  var hasMistake = false

  var isComplete: Bool { taken.allSatisfy { $0 != nil } }
}

extension Analyzer {
  /// Analyses arms one by one, then says which are missing.
  ///
  /// - Parameter subject: what to blame if a case is missing.
  mutating func arms<Nodes: Sequence>(
    _ nodes: Nodes, of subject: ArmSubject, in arms: SyntaxNode, at place: Span
  ) -> ArmList where Nodes.Element == SyntaxNode {
    var result = ArmList()
    var coverage = ArmCoverage(taken: Array(repeating: nil, count: caseCount(subject)))
    var otherwise: SyntaxNode?
    for node in nodes {
      switch node.kind {
      case .arm: result.arms.append(arm(ArmNode(node), subject, &coverage))
      case .otherwiseArm:
        if otherwise != nil { reportRepeated(node.firstToken) }
        otherwise = node
        result.otherwise = body(OtherwiseArm(node).body)
      case .afterArm:
        if !subject.waits { report(.afterOutOfPlace, at: node.firstToken.span) }
        if result.after != nil { reportRepeated(node.firstToken) }
        result.after = afterArm(FlowSyntax.AfterArm(node), isQuestion: false)
      default: break
      }
    }
    checkComplete(coverage, subject, otherwise, arms, at: place)
    return result
  }

  private func caseCount(_ subject: ArmSubject) -> Int {
    switch subject.kind {
    case .cases(let list): list.count
    case .optional, .bool: 2
    case .unknown, .literals: 0
    }
  }

  private mutating func arm(_ node: ArmNode, _ subject: ArmSubject, _ coverage: inout ArmCoverage) -> MatchArm {
    let mark = locals.mark
    let condition = node.guardExpression
    var patterns: [Pattern] = []
    var count = 0
    for _ in node.patterns { count += 1 }
    let isAlternative = count > 1
    if isAlternative { checkAlternatives(node) }
    for pattern in node.patterns {
      if let typed = self.pattern(pattern, subject, isAlternative, isConditional: condition != nil, &coverage) {
        patterns.append(typed)
      }
    }
    let test = condition.map { self.condition($0) }
    let block = body(node.body)
    locals.leave(to: mark)
    return MatchArm(patterns: patterns, condition: test, body: block, node: node.node.index)
  }

  /// Alternatives name no values, for only one of them happened.
  private mutating func checkAlternatives(_ node: ArmNode) {
    for pattern in node.patterns {
      if let token = firstBinder(pattern) {
        report(.alternativesBind, at: token.span)
        return
      }
    }
  }

  private mutating func checkComplete(
    _ coverage: ArmCoverage, _ subject: ArmSubject, _ otherwise: SyntaxNode?, _ arms: SyntaxNode,
    at place: Span
  ) {
    if case .unknown = subject.kind { return }
    let isComplete = coverage.isComplete && !coverage.taken.isEmpty
    if let otherwise {
      if isComplete, subject.isExhaustive { report(.otherwiseNeverTaken, at: otherwise.firstToken.span) }
      return
    }
    if isComplete || coverage.hasMistake || !subject.isExhaustive { return }
    if case .cases(let list) = subject.kind, list.count == 0 { return }
    reportMissing(coverage, subject, arms, at: place)
  }

  // MARK: What is missing

  private mutating func reportMissing(
    _ coverage: ArmCoverage, _ subject: ArmSubject, _ arms: SyntaxNode, at place: Span
  ) {
    let missing = missingPatterns(coverage, subject)
    var text = ""
    for (index, pattern) in missing.enumerated() {
      if index == Limits.casesNamedMax {
        text += ", …"
        break
      }
      text += (index > 0 ? ", `" : "`") + pattern + "`"
    }
    var fixes: [Fix] = []
    if let fix = addArms(missing, arms) { fixes = [fix] }
    report(.casesMissing, at: place, [text], fixes: fixes)
  }

  private func missingPatterns(_ coverage: ArmCoverage, _ subject: ArmSubject) -> [String] {
    switch subject.kind {
    case .unknown: return []
    case .cases(let list):
      var names: [String] = []
      for (index, pattern) in coverage.taken.enumerated() where pattern == nil {
        names.append(string(list.names[index]))
      }
      return names
    case .optional:
      let words = [keyword(.noneKeyword), keyword(.someKeyword) + "(_)"]
      return words.indices.filter { coverage.taken[$0] == nil }.map { words[$0] }
    case .bool:
      let words = [keyword(.falseKeyword), keyword(.trueKeyword)]
      return words.indices.filter { coverage.taken[$0] == nil }.map { words[$0] }
    case .literals: return [keyword(.otherwiseKeyword)]
    }
  }

  /// Adds an arm for each pattern before the closing brace: a person takes over, or a function gives an empty value.
  private func addArms(_ patterns: [String], _ arms: SyntaxNode) -> Fix? {
    guard let close = arms.lastToken, close.kind == .rightBrace, let body = standardBody() else { return nil }
    let title = LocalizedText(
      en: patterns.count == 1 ? "add the missing arm" : "add the missing arms",
      pt: patterns.count == 1 ? "acrescente a linha que falta" : "acrescente as linhas que faltam")
    let bytes = tree.source.bytes
    var lineStart = Int(close.start)
    while lineStart > 0, bytes[lineStart - 1] == 0x20 || bytes[lineStart - 1] == 0x09 { lineStart -= 1 }
    let isAlone = lineStart == 0 || bytes[lineStart - 1] == 0x0A
    var text = ""
    if isAlone {
      let indentation = Indentation.at(Int(close.start), in: tree)
      for pattern in patterns { text += "\(indentation)  \(pattern) \(body)\n" }
      return Fix(title, [Fix.Edit(at(lineStart), text)])
    }
    let isFirst = arms.children.isEmpty
    for (index, pattern) in patterns.enumerated() {
      text += (isFirst && index == 0 ? " " : "; ") + "\(pattern) \(body)"
    }
    // Behind the last arm, before the blanks that lead to the brace.
    return Fix(title, [Fix.Edit(at(lineStart), text)])
  }

  private func at(_ offset: Int) -> Span {
    Span(file: file, start: UInt32(truncatingIfNeeded: offset), end: UInt32(truncatingIfNeeded: offset))
  }

  private func standardBody() -> String? {
    guard body.kind == .function else { return "{ \(keyword(.handoffKeyword)) }" }
    return standardLiteral(body.result).map { "{ \(keyword(.returnKeyword)) \($0) }" }
  }
}
