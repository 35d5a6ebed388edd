import FlowDiagnostics

/// Recursive descent over the tokens of a file.
///
/// Each method reads one rule of `Grammar/syntax.grammar`, which stands above it, and leaves one node. A method may
/// rely on its first token only if its caller saw it. What is wrong is told once and mended on the spot, so that all
/// methods return normally: `Recovery.swift` has the whole strategy.
struct Parser {
  let file: Int32
  let language: KeywordLanguage
  /// The text and at least sixteen zeros.
  let bytes: UnsafePointer<UInt8>
  let kinds: UnsafeMutablePointer<SyntaxKind>
  let starts: UnsafeMutablePointer<UInt32>
  /// Index of the token at which everything ends.
  let endOfFile: Int

  /// The next token that is no trivia, and its kind.
  var position = 0
  var current = SyntaxKind.endOfFile
  /// One past the last token taken.
  var endOfPrevious = 0
  var nodes: NodeBuffer

  /// Parentheses and brackets around the next token: within them line breaks do not count.
  var brackets = 0
  /// The braces open around the next token: indices of their tokens.
  var braces: [Int] = []
  /// Closing braces to come that belong to something that seemed to end before.
  var orphanBraces = 0
  /// Where blocks ended without their braces, for something stands there that belongs outside.
  var earlyEnd = -1

  /// Constructs around the next token.
  var depth = 0
  /// Nodes one below the other in the expression read last.
  var height = 0

  /// A mistake was told and its end is not reached yet: what follows from it is not told.
  var isPanicking = false
  var diagnostics: [Diagnostic] = []
  /// There were too many mistakes: the rest of the file is not read.
  var hasGivenUp = false
  let muted: [Range<UInt32>]

  init(_ lexer: Lexer) {
    file = lexer.file
    language = lexer.language ?? .english
    bytes = lexer.bytes
    kinds = lexer.tokens.kinds
    starts = lexer.tokens.starts
    endOfFile = lexer.tokens.count - 2
    nodes = NodeBuffer(capacity: lexer.tokens.count / 3 + 64)
    muted = lexer.problems.muted
    settle(at: 0)
  }

  // ── Tokens ──

  /// Takes the next token.
  @inline(__always)
  mutating func advance() {
    guard current != .endOfFile else { return }
    endOfPrevious = position &+ 1
    settle(at: position &+ 1)
  }

  /// Makes the first token from an index on that is no trivia the next one.
  @inline(__always)
  mutating func settle(at index: Int) {
    var next = index
    while kinds[next].isTrivia { next &+= 1 }
    position = next
    current = kinds[next]
    if current == .separator && brackets > 0 { skipLineBreaks() }
  }

  /// Within brackets a line break does not count, a semicolon does.
  @inline(never)
  private mutating func skipLineBreaks() {
    while isLineBreak(position) {
      kinds[position] = .newline
      while kinds[position].isTrivia { position &+= 1 }
    }
    current = kinds[position]
  }

  /// Whether a token is a separator that within brackets does not count.
  private func isLineBreak(_ index: Int) -> Bool {
    kinds[index] == .separator && bytes[Int(starts[index])] == Byte.newline
  }

  /// The kind of the token after the next one.
  @inline(__always)
  func peek() -> SyntaxKind {
    guard current != .endOfFile else { return .endOfFile }
    var index = position &+ 1
    while kinds[index].isTrivia || brackets > 0 && isLineBreak(index) { index &+= 1 }
    return kinds[index]
  }

  /// Takes the next token if it is of this kind.
  @inline(__always)
  mutating func take(_ kind: SyntaxKind) -> Bool {
    guard current == kind else { return false }
    advance()
    return true
  }

  // ── Nodes ──

  /// Begins a node at the next token.
  @inline(__always)
  mutating func open(_ kind: SyntaxKind) -> Int {
    let token = UInt32(truncatingIfNeeded: position)
    nodes.append(NodeRecord(kind: kind, firstToken: token, endToken: token, size: 1))
    return nodes.count &- 1
  }

  /// Begins a node around the nodes from `start` on.
  @inline(__always)
  mutating func wrap(_ kind: SyntaxKind, at start: Int) {
    let first = nodes.records[start].firstToken
    nodes.insert(NodeRecord(kind: kind, firstToken: first, endToken: first, size: 1), at: start)
  }

  /// Ends a node after the last token taken.
  @inline(__always)
  mutating func close(_ node: Int) {
    let end = UInt32(truncatingIfNeeded: endOfPrevious)
    if end > nodes.records[node].firstToken { nodes.records[node].endToken = end }
    nodes.records[node].size = UInt32(truncatingIfNeeded: nodes.count &- node)
  }

  /// Makes the next token a node of its own.
  @inline(__always)
  mutating func leaf(_ kind: SyntaxKind) {
    let node = open(kind)
    advance()
    close(node)
  }
}
