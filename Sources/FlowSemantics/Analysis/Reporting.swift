import FlowDiagnostics
import FlowSyntax

extension Analyzer {
  /// Notes a mistake, unless there are too many already.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Limits.diagnosticsMax { diagnostics.append(diagnostic) }
  }

  mutating func report(
    _ code: Code, at span: Span, _ arguments: [String] = [], labels: [Diagnostic.Label] = [],
    hint: LocalizedText? = nil, fixes: [Fix] = []
  ) {
    report(Diagnostic(code, at: span, arguments, labels: labels, hint: hint, fixes: fixes))
  }

  /// A name that is taken, with the place that took it.
  mutating func report(duplicate name: Name, at span: Span, first: Span) {
    report(
      .duplicateName, at: span, [string(name)], labels: [Diagnostic.Label(first, Hints.alreadyHere)])
  }

  func string(_ name: Name) -> String { program.names.string(name) }

  /// A keyword as the file at hand spells it.
  func keyword(_ kind: SyntaxKind) -> String {
    guard let keyword = Keyword.of(kind) else { return "" }
    return keyword.spelling(in: language).string
  }

  /// Interns the name of a token.
  @inline(__always) mutating func intern(_ token: SyntaxToken) -> Name { program.names.intern(token.bytes) }

  /// The tree of the module at hand.
  var tree: SyntaxTree { modules[Int(file)].tree }

  func span(of symbol: Symbol) -> Span {
    let node = modules[Int(symbol.file)].tree[node: symbol.node]
    return nameSpan(of: node)
  }

  /// The name of a declaration, or all of it.
  func nameSpan(of node: SyntaxNode) -> Span {
    if let path = node.child(.path) { return path.span }
    for token in node.tokens where token.kind.isName { return token.span }
    return node.span
  }
}

extension StaticString {
  var string: String {
    String(decoding: UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount), as: UTF8.self)
  }
}
