/// Writes the tokens of a sheet: lists of items line by line, each item on one line if it can be.
///
/// `Printer+Items.swift` has what stands between braces, `Printer+Tokens.swift` what one item consists of.
struct Printer {
  let sheet: FormatSheet
  var output: [UInt8] = []
  /// Columns written on the present line.
  var column = 0
  /// Blanks at the start of the present line.
  var lineIndent = 0
  /// Line breaks written so far.
  var lines = 0
  /// Consecutive lines that may have to be aligned.
  var run = AlignedRun()
  /// The item has no room on one line: line breaks that its author put stay.
  var isLong = false

  init(_ sheet: FormatSheet) {
    self.sheet = sheet
    output.reserveCapacity(sheet.tree.source.bytes.count + 256)
  }

  /// The whole file.
  mutating func file() {
    items(0, sheet.count, indent: 0, isFile: true)
    if !output.isEmpty, output[output.count - 1] != Byte.newline { output.append(Byte.newline) }
  }

  // ── Writing ──

  mutating func newline(_ indent: Int) {
    output.append(Byte.newline)
    for _ in 0..<indent { output.append(Byte.space) }
    column = indent
    lineIndent = indent
    lines += 1
  }

  mutating func blank() {
    output.append(Byte.space)
    column += 1
  }

  /// Writes one token.
  mutating func write(_ index: Int) {
    let token = sheet.token(index)
    if token.kind == .textBlockOpen || token.kind == .textBlockClose || token.kind == .textPart {
      output.append(contentsOf: token.bytes)
    } else {
      Spelling.write(token, sheet.language, to: &output)
    }
    column += Int(sheet.widths[index])
  }

  /// Writes a run of tokens on one line.
  mutating func flat(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      if index > start && sheet.hasGap[index] { blank() }
      if sheet.kinds[index] == .textBlockOpen {
        index = blockText(index)
      } else {
        write(index)
        index += 1
      }
    }
  }

  // ── Comments ──

  /// Writes a comment without the blanks at its end.
  mutating func write(comment token: SyntaxToken) {
    let bytes = token.bytes
    var end = bytes.count
    while end > 0, bytes[end - 1] == Byte.space || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x09 { end -= 1 }
    output.append(contentsOf: bytes[0..<end])
    column += end
  }

  /// The trivia between two tokens of the tree.
  func trivia(after previous: Int32, before next: Int32) -> Gap { Gap(sheet.tree, previous + 1, next) }
}

/// What stands between two tokens: comments, each with the line breaks before it, and the line breaks at the end.
struct Gap {
  struct Comment {
    var token: SyntaxToken
    /// Line breaks between it and what stands before it.
    var breaks: Int
  }

  private(set) var comments: [Comment] = []
  /// Line breaks behind the last comment.
  private(set) var breaks = 0

  /// The tokens of a range, of which none is seen by the syntax but separators.
  init(_ tree: SyntaxTree, _ start: Int32, _ end: Int32) {
    var index = start
    while index < end {
      let token = tree[token: index]
      switch token.kind {
      case .newline: breaks += 1
      case .separator:
        if token.bytes.first == Byte.newline { breaks += 1 }
      case .comment, .docComment:
        comments.append(Comment(token: token, breaks: breaks))
        breaks = 0
      default: break
      }
      index += 1
    }
  }

  var isEmpty: Bool { comments.isEmpty && breaks == 0 }
}
