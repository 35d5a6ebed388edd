import FlowDiagnostics
import FlowSyntax

extension Analyzer {
  /// Notes a mistake, unless there are too many already.
  @inline(never) mutating func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < Limits.diagnosticsMax, !followsFromSyntax(diagnostic.span) else { return }
    diagnostics.append(diagnostic)
  }

  /// Whether a mistake of the syntax was told on one of the lines of a span.
  private func followsFromSyntax(_ span: Span) -> Bool {
    guard span.file >= 0, Int(span.file) < modules.count else { return false }
    let module = modules[Int(span.file)]
    for mistake in module.mistakes where isOneLine(mistake, span, module.tree.source.bytes) { return true }
    return false
  }

  /// Whether a name stands on a line where the syntax is wrong: perhaps it was meant to be declared there.
  func isNamedInMistake(_ name: Name) -> Bool {
    let module = modules[Int(file)]
    if module.mistakes.isEmpty { return false }
    let bytes = module.tree.source.bytes
    let word = program.names.bytes(of: name)
    return module.mistakes.contains { mistake in
      var start = min(Int(mistake.start), bytes.count)
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      while start < bytes.count, bytes[start] != 0x0A {
        if bytes[start...].starts(with: word) { return true }
        start += 1
      }
      return false
    }
  }

  private func isOneLine(_ left: Span, _ right: Span, _ bytes: [UInt8]) -> Bool {
    let from = Int(min(left.end, right.end))
    let to = Int(max(left.start, right.start))
    return from >= to || to <= bytes.count && !bytes[from..<to].contains(0x0A)
  }

  @inline(never) mutating func report(
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

  @inline(never) func string(_ name: Name) -> String { program.names.string(name) }

  /// A keyword as the file at hand spells it.
  @inline(never) func keyword(_ kind: SyntaxKind) -> String {
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
