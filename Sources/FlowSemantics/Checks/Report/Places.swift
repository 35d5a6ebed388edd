import FlowDiagnostics
import FlowSyntax

/// Where the things of one file stand.
struct Places {
  let tree: SyntaxTree

  var language: KeywordLanguage { tree.language }

  func node(_ index: Int32) -> SyntaxNode {
    index >= 0 && Int(index) < tree.nodeCount ? tree[node: index] : tree.root
  }

  /// What to underline for a node: the name of a declaration, the head of a statement with a block, else all of it.
  func headline(_ index: Int32) -> Span {
    let node = node(index)
    switch node.kind {
    case .flowDecl: return FlowDecl(node).name.span
    case .stateDecl: return StateDecl(node).name.span
    case .templateDecl: return TemplateDecl(node).name.span
    case .handler: return HandlerNode(node).trigger.node.span
    default: return firstLine(of: node)
    }
  }

  /// The node up to its first `{` or line break, without blanks at the end.
  private func firstLine(of node: SyntaxNode) -> Span {
    var span = node.span
    guard node.kind != .text else { return span }
    var end = span.start
    var token = node.firstToken
    while token.index < node.endTokenIndex, token.kind != .leftBrace, token.kind != .separator, token.kind != .newline {
      if !token.kind.isTrivia { end = token.end }
      token = token.next
    }
    if end > span.start { span.end = end }
    return span
  }

  /// Just before the `}` that closes the block of a node, and the indentation of the lines inside.
  func endOfBlock(_ index: Int32) -> (Span, indentation: Int)? {
    let node = node(index)
    guard let last = node.lastToken else { return nil }
    var brace = last
    while brace.kind != .rightBrace {
      guard brace.index > node.firstTokenIndex, let previous = brace.previous else { return nil }
      brace = previous
    }
    return (Span(file: brace.span.file, start: brace.start, end: brace.start), indentation(of: node) + 2)
  }

  /// Just after the first `{` of a node.
  func startOfBlock(_ index: Int32) -> (Span, indentation: Int)? {
    let node = node(index)
    guard let brace = node.token(.leftBrace) ?? node.child(.block)?.token(.leftBrace) else { return nil }
    return (Span(file: brace.span.file, start: brace.end, end: brace.end), indentation(of: node) + 2)
  }

  /// Columns before the first token of the line on which a node starts.
  func indentation(of node: SyntaxNode) -> Int {
    var start = Int(node.span.start)
    let bytes = tree.source.bytes
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var columns = 0
    while start + columns < bytes.count, bytes[start + columns] == 0x20 { columns += 1 }
    return columns
  }

  /// A word of the language as this file writes it.
  func word(_ kind: SyntaxKind) -> String {
    Keyword.of(kind)?.spelling(in: language).string ?? ""
  }
}
