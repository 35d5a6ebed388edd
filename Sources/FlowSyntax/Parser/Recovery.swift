import FlowDiagnostics

/// What happens when the file is not what the grammar asks for.
///
/// One mistake is told once: `report` starts a panic in which nothing more is told, and the panic ends where something
/// firm is reached: the end of the statement, or the brace that opens the next block. What is missing is taken as if
/// it stood there; what is too much up to the end of the statement becomes one `skipped` node.
extension Parser {
  /// Tells of a mistake unless it follows from one already told.
  @inline(never) mutating func report(
    _ code: Code, _ span: Span, _ arguments: [String] = [], labels: [Diagnostic.Label] = [],
    hint: LocalizedText? = nil, fixes: [Fix] = []
  ) {
    guard !isPanicking else { return }
    isPanicking = true
    guard !isMuted(span) else { return }
    guard diagnostics.count <= Limits.diagnosticsMax else { return giveUp() }
    diagnostics.append(Diagnostic(code, at: span, arguments, labels: labels, hint: hint, fixes: fixes))
  }

  /// Leaves the rest of the file unread: it has too many mistakes to tell them all. The next token stays what it is, for
  /// whoever tells of a mistake goes on with it; behind it nothing is left but the end.
  private mutating func giveUp() {
    guard !hasGivenUp, position < endOfFile else { return }
    hasGivenUp = true
    for index in position + 1..<endOfFile { kinds[index] = .unknown }
  }

  /// Tells of a mistake that is mended completely: what follows is read as if it had not been there.
  @inline(never) mutating func reportMended(_ code: Code, _ span: Span, _ arguments: [String] = [], fixes: [Fix] = []) {
    let wasPanicking = isPanicking
    report(code, span, arguments, fixes: fixes)
    isPanicking = wasPanicking
  }

  /// Whether a problem of the tokens stands on the same line, or between the last token taken and here.
  func isMuted(_ span: Span) -> Bool {
    let previous = endOfPrevious == 0 ? 0 : starts[endOfPrevious - 1]
    for range in muted {
      if range.lowerBound <= span.end, range.upperBound >= min(previous, span.start) { return true }
      if !hasNewline(min(range.upperBound, span.end), max(range.lowerBound, span.start)) { return true }
    }
    return false
  }

  /// Whether a line ends in between; of a very long stretch that is assumed.
  private func hasNewline(_ start: UInt32, _ end: UInt32) -> Bool {
    guard end <= start || end - start <= Limits.mutedBytesMax else { return true }
    var index = Int(start)
    while index < Int(end) {
      if bytes[index] == Byte.newline { return true }
      index += 1
    }
    return false
  }

  // ── Places ──

  /// The next token.
  var here: Span { Span(file: file, start: starts[position], end: starts[position + 1]) }

  /// Directly after the last token taken that is no separator.
  var afterPrevious: Span {
    var last = endOfPrevious
    while last > 0, kinds[last - 1].isTrivia || kinds[last - 1] == .separator { last -= 1 }
    let end = last == 0 ? 0 : starts[last]
    return Span(file: file, start: end, end: end)
  }

  /// Where something is missing: the next token if it stands on the same line, else the end of the last one.
  var gap: Span {
    isAtLineEnd ? afterPrevious : here
  }

  func span(ofToken index: Int) -> Span { Span(file: file, start: starts[index], end: starts[index + 1]) }

  /// Whether nothing more stands on the line, or only what ends a block.
  var isAtLineEnd: Bool {
    switch current {
    case .separator, .rightBrace, .endOfFile: true
    default: isFirstOnLine
    }
  }

  /// Whether a line break stands between the last token taken and the next.
  var isFirstOnLine: Bool {
    var index = endOfPrevious
    while index < position {
      if kinds[index] == .newline || kinds[index] == .separator { return true }
      index += 1
    }
    return false
  }

  /// The next token as it is written, a text as a whole.
  var currentText: String {
    guard current == .textOpen else { return text(ofToken: position) }
    var end = position
    while end < endOfFile, kinds[end] != .textClose, end - position < Limits.quotedBytesMax { end += 1 }
    let length = min(Int(starts[end + 1]) - Int(starts[position]), Limits.quotedBytesMax)
    return String(decoding: UnsafeBufferPointer(start: bytes + Int(starts[position]), count: length), as: UTF8.self)
  }

  func text(ofToken index: Int) -> String {
    let start = Int(starts[index])
    return String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: Int(starts[index + 1]) - start), as: UTF8.self)
  }

  func spelling(_ kind: SyntaxKind) -> String { kind.spelling(in: language) }

  // ── Edits ──

  func replace(_ span: Span, _ text: String) -> Fix {
    Fix(LocalizedText(en: "write `\(text)`", pt: "escreva `\(text)`"), [Fix.Edit(span, text)])
  }

  func insert(_ text: String, at span: Span) -> Fix {
    let shown = text.utf8.first == Byte.space ? String(text.dropFirst()) : text
    return Fix(
      LocalizedText(en: "insert `\(shown)`", pt: "insira `\(shown)`"),
      [Fix.Edit(Span(file: file, start: span.start, end: span.start), text)])
  }

  func remove(_ span: Span) -> Fix {
    Fix(LocalizedText(en: "remove it", pt: "remova"), [Fix.Edit(span, "")])
  }

  // ── Going on ──

  /// Ends an item of a list of statements, declarations, fields …: SEP, or what may stand in its place.
  @inline(__always)
  mutating func endItem(_ place: Place) {
    if current == .separator {
      advance()
      isPanicking = false
    } else if current != .rightBrace && current != .endOfFile {
      unendedItem(place)
    }
  }

  /// Something stands where an item should end.
  private mutating func unendedItem(_ place: Place) {
    if position == earlyEnd || isPanicking && isFirstOnLine { return }
    if !isPanicking && tellUnended(place) { return }
    synchronise(place)
  }

  /// Tells what is wrong with a token after a finished item; true if the next item may begin with it.
  private mutating func tellUnended(_ place: Place) -> Bool {
    switch current {
    case .comma where place.separatesByLine:
      report(.unexpectedComma, here, fixes: [replace(here, ";")])
      advance()
      return true
    case .elseKeyword:
      report(.elseWithoutIf, here)
      return false
    case .assign:
      report(.unexpectedToken, here, [currentText])
      return false
    default:
      let beginsAssignment = current.isName && peek() == .assign && (place == .state || place == .block)
      if place.begins(with: current) || place.excludes(current) || beginsAssignment {
        report(.twoOnOneLine, here, fixes: [insert("; ", at: here)])
        return true
      }
      report(.unexpectedToken, here, [currentText], fixes: strayFixes)
      return false
    }
  }

  private var strayFixes: [Fix] {
    current == .rightParenthesis || current == .rightBracket ? [remove(here)] : []
  }

  /// Skips to where an item may begin: behind the next separator, to a closing brace, or to a word at the start of a
  /// line that begins something. Brackets and blocks are skipped as a whole.
  mutating func synchronise(_ place: Place) {
    brackets = 0
    let node = open(.skipped)
    let start = position
    while current != .endOfFile {
      if current == .separator || current == .rightBrace { break }
      if position > start, isFirstOnLine, place.begins(with: current) || current.beginsDeclaration { break }
      skipGroup()
    }
    close(node)
    if current == .separator { advance() }
    isPanicking = false
  }

  /// Skips the next token, and if it opens something everything up to its end.
  mutating func skipGroup() {
    var open = 0
    repeat {
      switch current {
      case .leftParenthesis, .leftBracket, .leftBrace, .textOpen, .textBlockOpen, .holeOpen: open += 1
      case .rightParenthesis, .rightBracket, .rightBrace, .textClose, .textBlockClose, .holeClose: open -= 1
      case .endOfFile: return
      default: break
      }
      advance()
    } while open > 0
  }

  /// Skips tokens up to an index as one node.
  mutating func skip(to end: Int) {
    guard position < end else { return }
    let node = open(.skipped)
    while position < end { advance() }
    close(node)
  }

  /// Too many constructs within each other: tells so once and skips the rest of the statement.
  mutating func tooDeep() {
    report(.tooDeep, here)
    let node = open(.skipped)
    while current != .separator && current != .rightBrace && current != .endOfFile && current != .holeClose {
      skipGroup()
    }
    close(node)
  }

  /// Reads something one level deeper, unless that is too deep.
  @inline(__always)
  mutating func nested(_ body: (inout Parser) -> Void) {
    guard depth < Limits.nestingMax else { return tooDeep() }
    depth &+= 1
    body(&self)
    depth &-= 1
  }
}
