import FlowDiagnostics

/// A file as a tree, and what is wrong with it.
public struct Parse: Sendable {
  /// Always the whole file, whatever is wrong.
  public let tree: SyntaxTree
  /// Mistakes of the syntax, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Parses a file. Total: any bytes give a tree.
  public init(_ source: SourceFile) {
    guard source.bytes.count <= Limits.fileBytesMax else {
      tree = SyntaxTree(unread: source)
      diagnostics = [Diagnostic(.fileTooLarge, at: source.span, [source.path, "\(Limits.fileBytesMax >> 20)"])]
      return
    }
    let bytes = TreeStorage.padded(source.bytes)
    var lexer = Lexer(source, bytes: bytes)
    lexer.run()
    var parser = Parser(lexer)
    parser.parseFile()
    diagnostics = Parse.merged(lexer.problems.diagnostics, parser.diagnostics)
    tree = SyntaxTree(
      source, bytes: bytes, lexer.tokens, parser.nodes, parser.language, isValid: diagnostics.isEmpty)
  }

  /// Whether the file can be compiled.
  public var isValid: Bool { diagnostics.isEmpty }

  /// Mistakes of the tokens and of the syntax in the order of the file, not too many.
  private static func merged(_ lexical: [Diagnostic], _ syntactic: [Diagnostic]) -> [Diagnostic] {
    var all = lexical + syntactic
    guard all.count > 1 else { return all }
    all.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    guard all.count > Limits.diagnosticsMax else { return all }
    let rest = all[Limits.diagnosticsMax].span
    all.removeSubrange(Limits.diagnosticsMax...)
    all.append(Diagnostic(.tooManyMistakes, at: rest))
    return all
  }
}
