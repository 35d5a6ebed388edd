import FlowDiagnostics
import FlowSyntax

/// Texts with values in them.
extension Analyzer {
  mutating func text(_ text: TextNode) -> ExpressionID {
    let node = text.node
    // A text on one line without holes and escapes is a single token.
    if node.endTokenIndex - node.firstTokenIndex == 3, !text.isBlock, !text.hasHoles {
      let part = SyntaxTokens.second(of: node)
      if part.kind == .textPart { return add(.text(program.names.intern(part.bytes)), .text, node.index) }
    }
    let layout = BlockLayout(text)
    let start = pendingExpressions.count
    scratch.removeAll(keepingCapacity: true)
    for element in node.elements {
      switch element {
      case .token(let token): ConstantText.append(token, layout, to: &scratch)
      case .node(let hole):
        takeScratch(node.index)
        pendingExpressions.append(self.hole(HoleNode(hole)))
        scratch.removeAll(keepingCapacity: true)
      }
    }
    guard text.hasHoles else { return add(.text(program.names.intern(scratch)), .text, node.index) }
    takeScratch(node.index)
    return add(.interpolation(takeExpressions(since: start)), .text, node.index)
  }

  /// The constant piece so far, if there is one.
  private mutating func takeScratch(_ node: Int32) {
    guard !scratch.isEmpty else { return }
    pendingExpressions.append(add(.text(program.names.intern(scratch)), .text, node))
  }

  // MARK: Holes

  private mutating func hole(_ hole: HoleNode) -> ExpressionID {
    let node = hole.expression
    let value = expression(node)
    if let format = hole.format { return formatted(value, node, format) }
    return shown(value, node)
  }

  /// A value as it is usually written.
  private mutating func shown(_ value: ExpressionID, _ node: SyntaxNode) -> ExpressionID {
    let type = type(of: value)
    if type == .text || type == .unknown { return value }
    if case .sizedText = program.types[type] { return add(.asText(value), .text, node.index) }
    guard isShowable(type) else {
      reportNotShowable(type, at: node)
      return invalid(node.index)
    }
    return add(.format(value, .standard, .empty), .text, node.index)
  }

  mutating func reportNotShowable(_ type: TypeID, at node: SyntaxNode) {
    if let inner = program.types.wrapped(type), isShowable(inner) {
      reportOptional(type, inner, at: node)
      return
    }
    if type == .none {
      report(.notShowable, at: node.span, [describe(type)])
      return
    }
    var hint: LocalizedText?
    if case .record(let record) = program.types[type], node.kind == .nameExpr,
      let field = program.records[Int(record.index)].fields.first(where: { isShowable($0.type) })
    {
      let example = "{\(node.string).\(string(field.name))}"
      hint = LocalizedText(en: "show one of its fields: \(example)", pt: "mostre um dos campos: \(example)")
    }
    report(.notShowable, at: node.span, [describe(type)], hint: hint)
  }

  /// Whether a value has a usual way of being written.
  func isShowable(_ type: TypeID) -> Bool {
    switch program.types[type] {
    case .builtin: type.index >= TypeID.text.index && type.index <= TypeID.url.index
    case .sizedText: true
    case .list(let element): isShowable(element) && program.types.element(element) == nil
    case .enumeration(let enumeration): isPlain(enumeration)
    default: false
    }
  }

  /// An enum whose cases carry no values: shown by their names.
  func isPlain(_ enumeration: EnumerationID) -> Bool {
    program.enumerations[Int(enumeration.index)].cases.allSatisfy { $0.fields.isEmpty }
  }
}

extension SyntaxTokens {
  /// The token behind the first one.
  @inline(__always) static func second(of node: SyntaxNode) -> SyntaxToken { node.firstToken.next }
}
