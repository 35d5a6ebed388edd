import FlowDiagnostics
import FlowSyntax

/// One parsed file of a program, with the files it uses.
public struct Module: Sendable {
  /// Where it came from, `/` between folders, e.g. `flows/clinic.flow` or `stdlib/confirm.flow`.
  public var path: String
  public var tree: SyntaxTree
  /// Part of `stdlib/prelude/`: seen by every file without `use`.
  public var isPrelude: Bool
  /// Indices of the modules that it uses, in the order of the text, each once.
  public var uses: [Int32]
  /// Where the syntax is wrong: of names and types nothing is told on these lines, for it may follow from that.
  public var mistakes: [Span] = []

  public init(path: String, tree: SyntaxTree, isPrelude: Bool = false, uses: [Int32] = []) {
    self.path = path
    self.tree = tree
    self.isPrelude = isPrelude
    self.uses = uses
  }
}

/// A file before it is parsed.
public struct ModuleText: Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
