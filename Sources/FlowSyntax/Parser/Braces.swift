import FlowDiagnostics

/// Blocks and other lists of items between braces.
extension Parser {
  /// "{" (item SEP)* "}"
  @inline(__always)
  mutating func braced(_ place: Place, _ item: (inout Parser) -> Void) {
    guard openBrace(place) else { return }
    while current != .endOfFile {
      if current == .rightBrace {
        if orphanBraces == 0 || place != .flow { break }
        skipOrphan()
        if current == .separator { advance() }
        continue
      }
      if place.excludes(current) {
        if leaves(place) { return }
        continue
      }
      let before = position
      isPanicking = false
      item(&self)
      endItem(place)
      if position == before && !place.excludes(current) { skipStuck() }
    }
    closeBrace()
  }

  /// An item that took nothing: the token fits nowhere.
  @inline(never)
  private mutating func skipStuck() {
    report(.unexpectedToken, here, [currentText])
    leaf(.skipped)
  }

  /// A closing brace of something whose end was told to be too early.
  mutating func skipOrphan() {
    orphanBraces -= 1
    leaf(.skipped)
  }

  // ── Opening ──

  /// Takes the opening brace; false if there is none and nothing tells that one was meant.
  @inline(__always)
  private mutating func openBrace(_ place: Place) -> Bool {
    guard current == .leftBrace else { return missingOpenBrace(place) }
    braces.append(position)
    advance()
    isPanicking = false
    return true
  }

  private mutating func missingOpenBrace(_ place: Place) -> Bool {
    if let index = braceOnLine() {
      let isAlone = nextToken(after: position) == index
      report(.unexpectedToken, here, [currentText], fixes: isAlone ? [removeWithBlank] : [])
      skip(to: index)
    } else if current == .separator, peek() == .leftBrace {
      braceOnNextLine()
    } else if place == .menu, let end = endOfLooseOptions() {
      report(.missingOpenBrace, gap, hint: Self.optionsHint)
      skip(to: end)
      return false
    } else {
      report(.missingOpenBrace, gap, fixes: [insert(" {", at: afterPrevious)])
      guard braceSurplus > 0 else { return false }
      braces.append(position)
      if current == .separator { advance() }
      return true
    }
    return openBrace(place)
  }

  private static let optionsHint = LocalizedText(
    en: "the options of a menu stand between `{` and `}`: `menu \"…\" {`, below it one on each line, then `}`",
    pt: "as opções de um menu ficam entre `{` e `}`: `menu \"…\" {`, abaixo uma por linha, depois `}`")

  /// The options of a menu without braces: lines below the prompt that begin with a text and have an arrow or a block.
  private func endOfLooseOptions() -> Int? {
    var end: Int?
    var index = endOfLine(from: position).index
    while index < endOfFile {
      let first = nextToken(after: index)
      guard first < endOfFile, kinds[first] == .textOpen else { break }
      let line = endOfLine(from: first)
      guard line.hasBody else { break }
      index = line.index
      end = index
    }
    return end
  }

  private func endOfLine(from start: Int) -> (index: Int, hasBody: Bool) {
    var index = start
    var hasBody = false
    while index < endOfFile, kinds[index] != .newline, kinds[index] != .separator {
      if kinds[index] == .arrow || kinds[index] == .leftBrace { hasBody = true }
      index += 1
    }
    return (index, hasBody)
  }

  /// `{` on a line of its own, as other languages have it.
  private mutating func braceOnNextLine() {
    var brace = position
    while kinds[brace] != .leftBrace { brace += 1 }
    let between = Span(file: file, start: afterPrevious.start, end: starts[brace])
    let isBlank = (position..<brace).allSatisfy { kinds[$0] != .comment && kinds[$0] != .docComment }
    report(.missingOpenBrace, span(ofToken: brace), fixes: isBlank ? [Fix(joiningTitle, [Fix.Edit(between, " ")])] : [])
    kinds[position] = .newline
    settle(at: position)
  }

  private var joiningTitle: LocalizedText {
    LocalizedText(en: "put `{` at the end of the line before", pt: "ponha `{` no fim da linha anterior")
  }

  /// Index of an opening brace further on the line.
  private func braceOnLine() -> Int? {
    guard !isAtLineEnd else { return nil }
    var index = position
    while index < endOfFile {
      switch kinds[index] {
      case .leftBrace: return index
      case .newline, .separator, .rightBrace: return nil
      default: index += 1
      }
    }
    return nil
  }

  // ── Closing ──

  @inline(__always)
  private mutating func closeBrace() {
    let opening = braces.popLast() ?? 0
    if current == .rightBrace {
      advance()
      isPanicking = false
    } else {
      missingCloseBrace(opening)
    }
  }

  /// Something stands here that belongs outside of this list: either the brace that closes the list is missing, or it
  /// stands in the wrong place. The braces of the rest of the file tell which. True if the list ends here.
  @inline(never)
  private mutating func leaves(_ place: Place) -> Bool {
    if position == earlyEnd || braceSurplus < 0 {
      missingCloseBrace(braces.popLast() ?? 0)
      earlyEnd = position
      return true
    }
    isPanicking = false
    misplaced(place)
    endItem(place)
    return false
  }

  private mutating func missingCloseBrace(_ opening: Int) {
    if isMuted(here) { isPanicking = true }
    guard !isPanicking else { return }
    let pair = suspiciousPair()
    let blamed = pair?.opening ?? opening
    var fixes: [Fix] = []
    if let pair {
      let line = lineStart(of: Int(starts[pair.closing]))
      fixes = [Fix(braceTitle, [Fix.Edit(emptySpan(line), indentation(of: pair.opening) + "}\n")])]
    } else {
      fixes = [Fix(braceTitle, [Fix.Edit(afterPrevious, "\n" + indentation(of: opening) + "}")])]
    }
    var labels: [Diagnostic.Label] = []
    if current != .endOfFile {
      let text = LocalizedText(en: "this belongs outside of it", pt: "isto fica fora dele")
      labels = [Diagnostic.Label(here, text)]
    }
    report(.missingCloseBrace, span(ofToken: blamed), labels: labels, fixes: fixes)
  }

  private var braceTitle: LocalizedText { LocalizedText(en: "insert `}`", pt: "insira `}`") }

  private func emptySpan(_ offset: Int) -> Span {
    let offset = UInt32(truncatingIfNeeded: offset)
    return Span(file: file, start: offset, end: offset)
  }

  /// Closing braces in the rest of the file less those that are to come: negative if some are missing.
  var braceSurplus: Int {
    var surplus = -braces.count
    for index in position..<endOfFile {
      if kinds[index] == .leftBrace { surplus -= 1 }
      if kinds[index] == .rightBrace { surplus += 1 }
    }
    return surplus
  }

  /// The first closing brace that begins a line further left than the line with its opening brace: most likely the
  /// brace that should close that one is missing.
  private func suspiciousPair() -> (opening: Int, closing: Int)? {
    var open: [(brace: Int, column: Int)] = []
    var line = 0
    var column = firstColumn(of: 0)
    for index in 0..<position {
      switch kinds[index] {
      case .newline, .separator, .textPart:
        guard let newline = lastNewline(in: index) else { continue }
        line = newline + 1
        column = firstColumn(of: line)
      case .leftBrace: open.append((index, column))
      case .rightBrace:
        guard let opening = open.popLast() else { continue }
        if line + column == Int(starts[index]), column < opening.column { return (opening.brace, index) }
      default: continue
      }
    }
    return nil
  }

  private func lastNewline(in token: Int) -> Int? {
    var index = Int(starts[token + 1]) - 1
    while index >= Int(starts[token]) {
      if bytes[index] == Byte.newline { return index }
      index -= 1
    }
    return nil
  }

  private func lineStart(of offset: Int) -> Int {
    var index = offset
    while index > 0, bytes[index - 1] != Byte.newline { index -= 1 }
    return index
  }

  /// Blanks at the start of a line.
  private func firstColumn(of line: Int) -> Int {
    var index = line
    while bytes[index] == Byte.space || bytes[index] == UInt8(ascii: "\t") { index += 1 }
    return index - line
  }

  /// The blanks before the line of a token.
  private func indentation(of token: Int) -> String {
    let line = lineStart(of: Int(starts[token]))
    return String(decoding: UnsafeBufferPointer(start: bytes + line, count: firstColumn(of: line)), as: UTF8.self)
  }
}

extension Place {
  /// Whether something that begins with this token belongs outside of such a list.
  @inline(__always)
  func excludes(_ kind: SyntaxKind) -> Bool {
    guard kind.isHardKeyword else { return false }
    switch self {
    case .file: return false
    case .flow: return kind.beginsDeclaration
    case .state: return kind.beginsDeclaration || kind == .stateKeyword
    case .block, .arms, .askArms, .menu, .agent, .together, .oneOf:
      return kind.beginsDeclaration || kind == .stateKeyword || kind == .onKeyword
    case .record, .enumeration, .texts, .template, .scenario: return kind.beginsDeclaration
    }
  }
}
