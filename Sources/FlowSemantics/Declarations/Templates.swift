import FlowDiagnostics
import FlowSyntax

/// Templates: fixed texts with a gap for each parameter.
extension Analyzer {
  mutating func checkTemplate(_ node: TemplateDecl, _ index: Int) {
    var template = program.templates[index]
    var seen: [SyntaxKind] = []
    for item in node.items {
      let keyword = item.keyword
      if keyword.kind != .buttonKeyword, keyword.kind != .linkKeyword {
        if seen.contains(keyword.kind) { report(.clauseRepeated, at: keyword.span, [keyword.string]) }
        seen.append(keyword.kind)
      }
      read(item, &template)
    }
    for parameter in template.parameters { checkGapType(parameter, node) }
    checkComplete(node, template, seen)
    program.templates[index] = template
  }

  private mutating func read(_ item: TemplateItem, _ template: inout Template) {
    var texts: [TextNode] = []
    for text in item.texts { texts.append(text) }
    switch item.keyword.kind {
    case .categoryKeyword: readCategory(item.name, &template)
    case .languageKeyword: template.language = intern(item.name)
    case .headerKeyword: if let text = texts.first { template.header = templateText(text, template) }
    case .bodyKeyword: if let text = texts.first { template.body = templateText(text, template) }
    case .footerKeyword:
      guard let text = texts.first else { return }
      template.footer = TemplateText(pieces: [.text(gapless(text))])
    case .buttonKeyword: if let text = texts.first { template.buttons.append(gapless(text)) }
    case .linkKeyword:
      guard texts.count == 2 else { return }
      template.links.append((title: gapless(texts[0]), url: templateText(texts[1], template)))
    default: break
    }
  }

  private mutating func readCategory(_ token: SyntaxToken, _ template: inout Template) {
    if token.isMissing { return }
    if token.isWritten("utility") {
      template.category = .utility
    } else if token.isWritten("marketing") {
      template.category = .marketing
    } else if token.isWritten("authentication") {
      template.category = .authentication
    } else {
      var suggestions = Suggestions(for: Array(token.bytes))
      for name in ["utility", "marketing", "authentication"] { suggestions.offer(Array(name.utf8)) }
      report(unknown: .unknownCategory, [token.string], suggestions, at: token.span)
    }
  }

  private mutating func checkComplete(_ node: TemplateDecl, _ template: Template, _ seen: [SyntaxKind]) {
    var missing = ""
    for kind in [SyntaxKind.categoryKeyword, .languageKeyword, .bodyKeyword] where !seen.contains(kind) {
      missing += (missing.utf8.isEmpty ? "" : "`, `") + keyword(kind)
    }
    guard !missing.utf8.isEmpty else { return }
    report(.templateIncomplete, at: nameSpan(of: node.node), [string(template.name), missing])
  }

  private mutating func checkGapType(_ parameter: Field, _ node: TemplateDecl) {
    guard parameter.type != .unknown, !isShowable(parameter.type), let parameters = node.parameters else { return }
    for candidate in parameters.parameters where intern(candidate.name) == parameter.name {
      report(.notShowable, at: candidate.type.node.span, [describe(parameter.type)])
    }
  }

  // MARK: Texts

  private mutating func templateText(_ text: TextNode, _ template: Template) -> TemplateText {
    var pieces: [TemplateText.Piece] = []
    let layout = BlockLayout(text)
    scratch.removeAll(keepingCapacity: true)
    for element in text.node.elements {
      switch element {
      case .token(let token): ConstantText.append(token, layout, to: &scratch)
      case .node(let node):
        takePiece(&pieces)
        if let parameter = gap(HoleNode(node), template) { pieces.append(.parameter(parameter)) }
      }
    }
    takePiece(&pieces)
    return TemplateText(pieces: pieces)
  }

  private mutating func takePiece(_ pieces: inout [TemplateText.Piece]) {
    if !scratch.isEmpty { pieces.append(.text(program.names.intern(scratch))) }
    scratch.removeAll(keepingCapacity: true)
  }

  /// The parameter shown in a hole.
  private mutating func gap(_ hole: HoleNode, _ template: Template) -> Int32? {
    let node = hole.expression
    if node.isMissing { return nil }
    guard node.kind == .nameExpr, hole.format == nil else {
      report(.templateTextNotPlain, at: hole.node.span)
      return nil
    }
    let name = intern(NameExpr(node).name)
    if let number = template.parameters.firstIndex(where: { $0.name == name }) {
      return Int32(truncatingIfNeeded: number)
    }
    report(
      unknown: .unknownName, [string(name)], suggestions(for: name, among: template.parameters), at: node.span)
    return nil
  }

  /// A text in which WhatsApp allows no gap.
  private mutating func gapless(_ text: TextNode) -> Name {
    if let hole = text.node.child(.hole) { report(.templateTextNotPlain, at: hole.span) }
    scratch.removeAll(keepingCapacity: true)
    ConstantText.append(text, to: &scratch)
    return program.names.intern(scratch)
  }
}
