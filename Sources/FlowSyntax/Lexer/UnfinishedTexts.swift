import FlowDiagnostics

/// Texts and holes whose end is missing: the tokens that lack are put in, without bytes, where they most likely belong.
extension Lexer {
  /// The line ends within a text.
  mutating func unfinishedLine() {
    let end = endOfLine(from: position)
    let start = startOfTrailingPart()
    let split = outerModes.count == 1 ? likelyEnd(start, end) : trimmed(start, end)
    retakePart(from: start, to: split)
    if mode.quote != .straight {
      wrongQuotes(closing: split..<split)
    } else {
      problems.report(
        .unfinishedText, mode.start..<split,
        fixes: [
          Fix(LocalizedText(en: "close the text here", pt: "feche o texto aqui"), [closingQuote(at: split)])
        ])
    }
    problems.mute(mode.start..<end)
    closeUpToBlock()
  }

  /// A quote put in, with a backslash where a single one stands before it.
  private func closingQuote(at index: Int) -> Fix.Edit {
    var start = index
    while start > mode.start, bytes[start - 1] == Byte.backslash { start -= 1 }
    return problems.insert((index - start).isMultiple(of: 2) ? "\"" : "\\\"", at: index)
  }

  /// The line ends within a hole.
  mutating func unfinishedHole() {
    let end = trimmed(mode.start, position)
    let isLine = outerModes.last?.kind == .text
    problems.report(
      .unfinishedHole, mode.start..<end,
      fixes: [
        Fix(
          LocalizedText(en: "close the hole here", pt: "feche a lacuna aqui"),
          [problems.insert(isLine ? "}\"" : "}", at: end)])
      ])
    problems.mute(mode.start..<position)
    significant(.holeClose, at: position)
    leave()
    closeUpToBlock()
  }

  /// Whether on this line a further quote stands before the next closing brace: then a text lies within the hole.
  mutating func quoteThenBrace(from start: Int) -> Bool {
    if start > ahead.brace {
      ahead.brace = start
      while ahead.brace < count, bytes[ahead.brace] != Byte.newline, bytes[ahead.brace] != Byte.rightBrace {
        if bytes[ahead.brace] == Byte.quote { ahead.quoteBeforeBrace = ahead.brace }
        ahead.brace += 1
      }
    }
    return bytes[ahead.brace] == Byte.rightBrace && ahead.quoteBeforeBrace >= start
  }

  /// In a hole, a quote stands where only its `}` could.
  mutating func closeHoleBeforeQuote() {
    problems.report(
      .unfinishedHole, mode.start..<position,
      fixes: [
        Fix(LocalizedText(en: "add `}`", pt: "acrescente `}`"), [problems.insert("}", at: position)])
      ])
    significant(.holeClose, at: position)
    leave()
  }

  /// The file ends within a text or a hole.
  mutating func finishAtEndOfFile() {
    if let block = (outerModes + [mode]).first(where: { $0.kind == .block }) { return unfinishedBlock(block) }
    if mode.kind == .hole { unfinishedHole() } else { unfinishedLine() }
  }

  /// A `"""` text that goes on to the end of the file. What seemed wrong within it was meant as something else.
  private mutating func unfinishedBlock(_ block: Mode) {
    problems.forget(from: block.start)
    problems.report(
      .unfinishedBlock, block.start..<block.start + 3,
      fixes: [
        Fix(
          LocalizedText(en: "close the text at the end of the file", pt: "feche o texto no fim do arquivo"),
          [problems.insert("\n\"\"\"", at: count)])
      ])
    problems.mute(block.start..<count)
    while mode.kind != .code { closeSilently() }
  }

  /// Ends texts and holes until code or a text that may go over several lines is reached.
  private mutating func closeUpToBlock() {
    while mode.kind == .text || mode.kind == .hole && outerModes.last?.kind == .text { closeSilently() }
  }

  private mutating func closeSilently() {
    significant(mode.kind == .hole ? .holeClose : mode.kind == .block ? .textBlockClose : .textClose, at: position)
    leave()
  }

  /// Where the parts since the last escape or hole begin.
  private func startOfTrailingPart() -> Int {
    var index = tokens.count
    while index > 0, tokens.kinds[index - 1] == .textPart { index -= 1 }
    return index == tokens.count ? position : Int(tokens.starts[index])
  }

  /// Replaces the parts from `start` on by one that ends at `end`.
  private mutating func retakePart(from start: Int, to end: Int) {
    while tokens.count > 0, tokens.kinds[tokens.count - 1] == .textPart { tokens.removeLast() }
    if end > start { significant(.textPart, at: start) }
    position = end
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == Byte.space || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  /// Where on its line an unfinished text was meant to end: before an arrow, before the brace of a block, before the
  /// parentheses and braces that the line still has open, else at the end of the line.
  private func likelyEnd(_ start: Int, _ lineEnd: Int) -> Int {
    for index in start..<max(start, lineEnd - 1)
    where bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == UInt8(ascii: ">") && index > start
      && bytes[index - 1] == Byte.space
    {
      return trimmed(start, index)
    }
    var end = trimmed(start, lineEnd)
    if end > start, bytes[end - 1] == Byte.leftBrace { return trimmed(start, end - 1) }
    var open = openBrackets(before: mode.start)
    if open.braces > 0, end > start, bytes[end - 1] == Byte.rightBrace {
      end = trimmed(start, end - 1)
      for index in start..<end where bytes[index] == UInt8(ascii: ";") { return trimmed(start, index) }
    }
    while open.parentheses > 0, end > start, bytes[end - 1] == UInt8(ascii: ")") {
      end -= 1
      open.parentheses -= 1
    }
    return end
  }

  /// Parentheses and braces opened on the line of an offset and still open there.
  private func openBrackets(before offset: Int) -> (parentheses: Int, braces: Int) {
    var result = (parentheses: 0, braces: 0)
    var index = offset
    while index > 0, bytes[index - 1] != Byte.newline { index -= 1 }
    while index < offset {
      switch bytes[index] {
      case UInt8(ascii: "("): result.parentheses += 1
      case UInt8(ascii: ")"): result.parentheses -= 1
      case Byte.leftBrace: result.braces += 1
      case Byte.rightBrace: result.braces -= 1
      default: break
      }
      index += 1
    }
    return result
  }
}
