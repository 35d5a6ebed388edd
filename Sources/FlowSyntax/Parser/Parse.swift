import FlowDiagnostics

/// A file as a tree, and what is wrong with it.
public struct Parse: Sendable {
  /// Always the whole file, whatever is wrong.
  public let tree: SyntaxTree
  /// Mistakes of the syntax, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Parses a file. Total: any bytes give a tree.
  public init(_ source: SourceFile) {
    tree = SyntaxTree.empty(source)
    diagnostics = []
  }
}
