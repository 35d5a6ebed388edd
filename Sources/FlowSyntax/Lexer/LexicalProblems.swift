import FlowDiagnostics

/// What is wrong with the tokens of a file.
struct LexicalProblems {
  let file: Int32
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the parser had better keep silent: what it finds there follows from a problem told already.
  private(set) var muted: [Range<UInt32>] = []

  init(file: Int32) { self.file = file }

  /// There are more of them than are told.
  var isFull: Bool { diagnostics.count > Limits.diagnosticsMax }

  func span(_ range: Range<Int>) -> Span {
    Span(
      file: file, start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound)
    )
  }

  func edit(_ range: Range<Int>, _ replacement: String) -> Fix.Edit { Fix.Edit(span(range), replacement) }

  func insert(_ text: String, at index: Int) -> Fix.Edit { edit(index..<index, text) }

  @inline(never) mutating func report(
    _ code: Code, _ range: Range<Int>, _ arguments: [String] = [], fixes: [Fix] = [], hint: LocalizedText? = nil
  ) {
    guard !isFull else { return }
    diagnostics.append(Diagnostic(code, at: span(range), arguments, hint: hint, fixes: fixes))
  }

  /// Forgets what was told about everything from an offset on.
  mutating func forget(from start: Int) {
    diagnostics.removeAll { Int($0.span.start) >= start }
    muted.removeAll { Int($0.lowerBound) >= start }
  }

  mutating func mute(_ range: Range<Int>) {
    guard muted.count <= Limits.diagnosticsMax else { return }
    muted.append(UInt32(truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound))
  }
}
