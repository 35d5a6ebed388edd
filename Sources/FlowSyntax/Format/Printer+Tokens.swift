/// One item: its tokens, its lists in brackets and its blocks in braces.
extension Printer {
  /// Writes the tokens of an item, or of an element of a list, from the present column on.
  mutating func tokens(_ start: Int, _ end: Int, _ indent: Int, isItem: Bool = false) {
    var index = start
    while index < end {
      if index > start { space(before: index, end, indent) }
      if isItem && sheet.marks[index].contains(.cell) { run.cell(at: output.count, column: column) }
      switch sheet.kinds[index] {
      case .leftBrace: index = braces(index, end, indent)
      case .textBlockOpen: index = blockText(index)
      case .textOpen:
        flat(index, sheet.next(after: index))
        index = sheet.next(after: index)
      case .leftParenthesis, .leftBracket: index = brackets(index, end, indent)
      default:
        write(index)
        index += 1
      }
    }
  }

  /// Writes what stands between a token and the one before: a blank, nothing, or a line break.
  private mutating func space(before index: Int, _ end: Int, _ indent: Int) {
    if sheet.hasComment[index] {
      comments(before: index, indent + Printer.continuation)
    } else if isLong && breaks(before: index, end) {
      newline(indent + Printer.continuation)
    } else if sheet.hasGap[index] {
      blank()
    }
  }

  /// Blanks of a continued line beyond the first.
  static let continuation = 2 * Limits.indentation

  /// Whether a line of a long item breaks here: where its author broke it, or where what follows has no room.
  private func breaks(before index: Int, _ end: Int) -> Bool {
    if sheet.startsLine[index] { return true }
    guard sheet.kinds[index - 1] == .comma || sheet.marks[index].contains(.breakBefore) else { return false }
    return column + 1 + widthToBreak(index, end) > Limits.lineColumnsMax
  }

  /// Columns from a token to the next place at which the line could break, brackets and braces that open included.
  private func widthToBreak(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      switch sheet.kinds[index] {
      case .leftBrace, .leftParenthesis, .leftBracket, .comma: return sheet.flatWidth(start, index + 1)
      default:
        let mayBreak = sheet.marks[index].contains(.breakBefore) || sheet.hasComment[index]
        if index > start && mayBreak { return sheet.flatWidth(start, index) }
        index = sheet.next(after: index)
      }
      if sheet.flatWidth(start, index) > Limits.lineColumnsMax { break }
    }
    return sheet.flatWidth(start, index)
  }

  /// Comments in the midst of an item, and the line break after them; what follows stands at `next`.
  private mutating func comments(before index: Int, _ indent: Int, next: Int? = nil) {
    let gap = trivia(after: sheet.tokens[index - 1], before: sheet.tokens[index])
    for comment in gap.comments {
      if comment.breaks == 0 {
        blank()
        blank()
      } else {
        newline(indent)
      }
      write(comment: comment.token)
    }
    newline(next ?? indent)
  }

  // ── Braces ──

  /// Whether a block stands on one line in the file and may stay so.
  func isOnOneLine(_ brace: Int) -> Bool {
    let close = Int(sheet.closers[brace])
    guard sheet.flatWidth(brace, close + 1) <= Limits.lineColumnsMax else { return false }
    for index in brace + 1..<max(brace + 1, close + 1) where sheet.startsLine[index] { return false }
    return true
  }

  /// Writes a block; gives the token behind it.
  private mutating func braces(_ brace: Int, _ end: Int, _ indent: Int) -> Int {
    let close = Int(sheet.closers[brace])
    let isEmpty = close == brace + 1 && !sheet.hasComment[close]
    if isEmpty
      || isOnOneLine(brace) && column + sheet.flatWidth(brace, tail(after: close, end)) <= Limits.lineColumnsMax
    {
      flat(brace, close + 1)
    } else {
      let wasLong = isLong
      write(brace)
      items(brace + 1, close, indent: indent + Limits.indentation)
      newline(indent)
      write(close)
      isLong = wasLong
    }
    return close + 1
  }

  /// One past the tokens after a closing bracket or brace that stand on its line whatever happens.
  private func tail(after close: Int, _ end: Int) -> Int {
    var index = close + 1
    while index < end {
      switch sheet.kinds[index] {
      case .leftBrace, .leftParenthesis, .leftBracket, .comma: return index + 1
      default:
        if sheet.marks[index].contains(.breakBefore) || sheet.hasComment[index] { return index }
        index = sheet.next(after: index)
      }
    }
    return index
  }

  // ── Brackets ──

  /// Writes a parenthesis or a list; gives the token behind it.
  private mutating func brackets(_ open: Int, _ end: Int, _ indent: Int) -> Int {
    let close = Int(sheet.closers[open])
    let isList = sheet.marks[open].contains(.list)
    let isForced = isList && close > open + 1 && sheet.kinds[close - 1] == .comma
    let fits = column + sheet.flatWidth(open, tail(after: close, end)) <= Limits.lineColumnsMax
    if !isForced && fits {
      flat(open, close + 1)
    } else if isList && (isForced || hasOwnComment(open, close) || isWorthBreaking(open, close)) {
      list(open, close, onePerLine: isForced || hasOwnComment(open, close))
    } else {
      write(open)
      if close > open + 1 { tokens(open + 1, close, indent) }
      if sheet.hasComment[close] { comments(before: close, indent) }
      write(close)
    }
    return close + 1
  }

  /// Whether a list that has no room gains by standing on lines of its own: if it has several elements, or one that
  /// has room there and nothing in it that could be broken instead.
  private func isWorthBreaking(_ open: Int, _ close: Int) -> Bool {
    if endOfElement(open + 1, close) < close { return true }
    let room = Limits.lineColumnsMax - lineIndent - Limits.indentation
    guard close > open + 1, sheet.flatWidth(open + 1, close) <= room else { return false }
    return !(open + 1..<close).contains { sheet.marks[$0].contains(.list) && Int(sheet.closers[$0]) > $0 + 1 }
  }

  /// Whether comments stand between the elements of a list.
  private func hasOwnComment(_ open: Int, _ close: Int) -> Bool {
    var index = open + 1
    while index <= close {
      if sheet.hasComment[index], index == close || index == open + 1 || sheet.kinds[index - 1] == .comma {
        return true
      }
      index = sheet.next(after: index)
    }
    return false
  }

  /// The comma after an element, or the end of the list.
  private func endOfElement(_ start: Int, _ close: Int) -> Int {
    var index = start
    while index < close, sheet.kinds[index] != .comma {
      index = sheet.next(after: index)
    }
    return index
  }

  /// Writes a list whose elements stand below the line of its bracket: each on a line, or as many as fit.
  private mutating func list(_ open: Int, _ close: Int, onePerLine: Bool) {
    let outer = lineIndent
    let inner = outer + Limits.indentation
    write(open)
    var index = open + 1
    while index < close {
      let elementEnd = endOfElement(index, close)
      let width = sheet.flatWidth(index, elementEnd) + (elementEnd < close ? 1 : 0)
      let isFirst = index == open + 1
      if sheet.hasComment[index] {
        comments(before: index, inner)
      } else if onePerLine || isFirst || column + 1 + width > Limits.lineColumnsMax {
        newline(inner)
      } else {
        blank()
      }
      tokens(index, elementEnd, inner)
      index = elementEnd
      if index < close {
        if sheet.hasComment[index] { comments(before: index, inner) }
        write(index)
        index += 1
      }
    }
    if sheet.hasComment[close] { comments(before: close, inner, next: outer) } else { newline(outer) }
    write(close)
  }
}
