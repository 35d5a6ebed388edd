/// Lists of items: what a file and what braces hold.
extension Printer {
  /// Writes items, each on a line of its own. The first line is begun already if this is a file, else it is not.
  mutating func items(_ start: Int, _ end: Int, indent: Int, isFile: Bool = false) {
    let outerRun = run
    run = AlignedRun()
    var previous: Int32 = start == 0 ? -1 : sheet.tokens[start - 1]
    var index = start
    var isFirst = true
    while index < end {
      if sheet.kinds[index] == .separator {
        index += 1
        continue
      }
      let extra = isFile ? continuationIndent(index) : 0
      gap(trivia(after: previous, before: sheet.tokens[index]), indent + extra, &isFirst)
      let itemEnd = endOfItem(index, end, isFile: isFile)
      item(index, itemEnd, indent + extra)
      previous = sheet.tokens[itemEnd - 1]
      index = itemEnd
    }
    closing(trivia(after: previous, before: sheet.tokens[end]), indent, isFirst)
    run.flush(&output)
    run = outerRun
  }

  /// One past the last token of the item that begins here.
  private func endOfItem(_ start: Int, _ end: Int, isFile: Bool) -> Int {
    let isLong = isFile && isLongEffect(start, end)
    var index = start
    while index < end {
      switch sheet.kinds[index] {
      case .separator: return index
      case .bar, .arrow:
        if isFile, index > start, beginsOutcomeLine(index, isLong) { return index }
        index += 1
      default: index = sheet.next(after: index)
      }
    }
    return end
  }

  /// Writes one item at the present column and notes its line for alignment.
  private mutating func item(_ start: Int, _ end: Int, _ indent: Int) {
    let linesBefore = lines
    run.begin(at: output.count)
    isLong = headWidth(start, end) > Limits.lineColumnsMax - column
    tokens(start, end, indent, isItem: true)
    if lines > linesBefore {
      run.drop()
      run.flush(&output)
    } else {
      run.end(at: output.count, column: column)
    }
  }

  /// Columns of an item up to the first brace behind which a line breaks.
  private func headWidth(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      switch sheet.kinds[index] {
      case .leftBrace where !isOnOneLine(index): return sheet.flatWidth(start, index) + 2
      default: index = sheet.next(after: index)
      }
    }
    return sheet.flatWidth(start, end)
  }

  // ── Between items ──

  /// Comments and blank lines before an item: a comment on the line of what stands before stays there.
  private mutating func gap(_ gap: Gap, _ indent: Int, _ isFirst: inout Bool) {
    comments(gap, indent, &isFirst)
    breakLine(gap.breaks, indent, &isFirst)
  }

  /// Comments before what closes the list.
  private mutating func closing(_ gap: Gap, _ indent: Int, _ isFirst: Bool) {
    var isFirst = isFirst
    comments(gap, indent, &isFirst)
  }

  private mutating func comments(_ gap: Gap, _ indent: Int, _ isFirst: inout Bool) {
    for comment in gap.comments {
      if comment.breaks == 0 && !output.isEmpty {
        trailing(comment.token)
      } else {
        breakLine(comment.breaks, indent, &isFirst)
        run.flush(&output)
        write(comment: comment.token)
      }
    }
  }

  /// A comment behind the last item, or behind the brace that opens the list.
  private mutating func trailing(_ comment: SyntaxToken) {
    let column = column
    let start = output.count
    output.append(Byte.space)
    output.append(Byte.space)
    write(comment: comment)
    run.trail(from: start, to: output.count, column: column)
  }

  /// A new line, and a blank one before it if there was one; none before the first of a list.
  private mutating func breakLine(_ breaks: Int, _ indent: Int, _ isFirst: inout Bool) {
    if breaks > 1 && !isFirst {
      run.flush(&output)
      newline(0)
    }
    if !output.isEmpty { newline(indent) }
    isFirst = false
  }

  // ── Effects: their outcomes and clauses stand below them ──

  /// How much further right than the declaration the item that begins here stands.
  private func continuationIndent(_ index: Int) -> Int {
    guard sheet.marks[index].contains(.line) || sheet.marks[index].contains(.outcome) else { return 0 }
    return sheet.kinds[index] == .bar ? 3 : 2
  }

  /// Whether this token of an effect begins a line: its author broke there, or the outcomes have no room.
  private func beginsOutcomeLine(_ index: Int, _ isLong: Bool) -> Bool {
    sheet.marks[index].contains(.line) || isLong && sheet.marks[index].contains(.outcome)
  }

  /// Whether an effect, or the rest of it from its arrow on, has no room on a line.
  private func isLongEffect(_ start: Int, _ end: Int) -> Bool {
    switch sheet.kinds[start] {
    case .effectKeyword, .arrow: break
    // It begins a line only because the outcomes had no room.
    case .bar: return sheet.marks[start].contains(.outcome)
    default: return false
    }
    var index = start
    while index < end, sheet.kinds[index] != .separator, index == start || !sheet.marks[index].contains(.line) {
      index = sheet.next(after: index)
    }
    return sheet.flatWidth(start, index) > Limits.lineColumnsMax - 2
  }
}
