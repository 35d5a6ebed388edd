import FlowDiagnostics
import FlowSyntax

/// The words for a value of the wrong type, with the nearest way out.
extension Analyzer {
  mutating func reportMismatch(_ id: ExpressionID, _ target: TypeID, at node: SyntaxNode) {
    let source = type(of: id)
    if case .sizedText(let size) = program.types[program.types.wrapped(target) ?? target], isTextLike(source) {
      reportTooLong(id, source, Int(size), at: node)
    } else if let inner = program.types.wrapped(source), program.types.wrapped(target) == nil, fits(inner, target) {
      reportOptional(source, target, at: node)
    } else if case .text(let name) = program.expressions[Int(id.index)].form, source == .text,
      target.index >= TypeID.phone.index, target.index <= TypeID.url.index
    {
      report(.invalidText, at: node.span, [string(name), describe(target)])
    } else if source == .none {
      reportMismatch(describe(source), target, at: node.span, hint: nil)
    } else {
      reportMismatch(describe(source), target, at: node.span, hint: mismatchHint(source, target, node))
    }
  }

  private mutating func reportMismatch(_ found: String, _ target: TypeID, at span: Span, hint: LocalizedText?) {
    report(.typeMismatch, at: span, [found, describe(target)], hint: hint)
  }

  mutating func reportOptional(_ source: TypeID, _ target: TypeID, at node: SyntaxNode) {
    var fixes: [Fix] = []
    if let standard = standardLiteral(target), node.kind != .binaryExpr, node.kind != .ifExpr {
      let (before, after) = parentheses(around: node)
      let span = node.span
      fixes.append(
        Fix(
          LocalizedText(en: "say what stands in its place", pt: "diga o que vem no lugar"),
          [
            Fix.Edit(Span(file: file, start: span.start, end: span.start), before),
            Fix.Edit(Span(file: file, start: span.end, end: span.end), " \(keyword(.orKeyword)) \(standard)\(after)"),
          ].filter { !$0.replacement.utf8.isEmpty }))
    }
    report(.optionalNotHandled, at: node.span, [describe(source), describe(target)], fixes: fixes)
  }

  /// What has to stand around an expression and the `or` behind it, by its neighbours.
  private func parentheses(around node: SyntaxNode) -> (String, String) {
    var next = SyntaxToken.after(node)
    while next.kind == .blank { next = next.next }
    var previous = node.firstToken.previous
    while let token = previous, token.kind == .blank { previous = token.previous }
    let opens: [SyntaxKind] = [.holeOpen, .assign, .leftParenthesis, .leftBracket, .comma, .colon, .returnKeyword]
    let closes: [SyntaxKind] = [.holeClose, .rightParenthesis, .rightBracket, .comma, .separator, .bar]
    let isAlone = opens.contains(previous?.kind ?? .unknown) && closes.contains(next.kind)
    return isAlone ? ("", "") : ("(", ")")
  }

  private mutating func reportTooLong(_ id: ExpressionID, _ source: TypeID, _ size: Int, at node: SyntaxNode) {
    if case .text(let name) = program.expressions[Int(id.index)].form {
      let count = characters(program.names.bytes(of: name))
      report(.textTooLong, at: node.span, [String(count), String(size)])
      return
    }
    var fixes: [Fix] = []
    if node.kind == .nameExpr {
      let cut = "\"{\(node.string)|limit(\(size))}\""
      fixes = [Fix(LocalizedText(en: "cut the text", pt: "corte o texto"), [Fix.Edit(node.span, cut)])]
    }
    report(.textMayBeLonger, at: node.span, [describe(source), String(size)], fixes: fixes)
  }

  /// Whether a value of one type could be used as the other, without making anything.
  func fits(_ source: TypeID, _ target: TypeID) -> Bool {
    source == target || target == .text && isTextLike(source) || target == .decimal && source == .int
      || isWidening(source, target)
  }

  private func mismatchHint(_ source: TypeID, _ target: TypeID, _ node: SyntaxNode) -> LocalizedText? {
    if target == .text, isShowable(source), node.kind == .nameExpr {
      return LocalizedText(
        en: "to show it in a text, write \"{\(node.string)}\"",
        pt: "para mostrar em um texto, escreva \"{\(node.string)}\"")
    }
    if target == .money, source == .int || source == .decimal {
      return LocalizedText(en: "an amount is written R$ 10 or R$ 9,90", pt: "um valor se escreve R$ 10 ou R$ 9,90")
    }
    if target == .bool {
      return LocalizedText(
        en: "a condition is something that holds or not, such as `a == b`",
        pt: "uma condição é algo que vale ou não, como `a == b`")
    }
    if target == .duration, source == .int {
      return LocalizedText(
        en: "a duration has a unit: 30 min, 2 h, 1 day", pt: "uma duração tem unidade: 30 min, 2 h, 1 dia")
    }
    if let element = program.types.element(target), fits(source, element) {
      return LocalizedText(en: "a list of one is written [value]", pt: "uma lista de um item se escreve [valor]")
    }
    return nil
  }

  /// A literal of a type, for suggestions; nil for types without an obvious one.
  func standardLiteral(_ type: TypeID) -> String? {
    switch type {
    case .text: "\"\""
    case .bool: keyword(.falseKeyword)
    case .int, .decimal: "0"
    case .money: "R$ 0"
    case .duration: "0 min"
    default:
      switch program.types[type] {
      case .sizedText: "\"\""
      case .optional: keyword(.noneKeyword)
      case .list: "[]"
      default: nil
      }
    }
  }
}

extension SyntaxToken {
  /// The token behind a node.
  static func after(_ node: SyntaxNode) -> SyntaxToken { (node.lastToken ?? node.firstToken).next }
}
