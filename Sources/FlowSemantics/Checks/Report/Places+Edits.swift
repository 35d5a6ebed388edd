import FlowDiagnostics
import FlowSyntax

/// Edits that leave a file well laid out.
extension Places {
  /// An edit that puts a statement on a line of its own before a `}`, whether the block is on one line or on several.
  func lineBefore(_ brace: FlowDiagnostics.Span, _ text: String, indentation: Int) -> Fix.Edit {
    let bytes = tree.source.bytes
    var start = Int(brace.start)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let span = FlowDiagnostics.Span(file: brace.file, start: UInt32(truncatingIfNeeded: start), end: brace.start)
    let outer = spaces(max(0, indentation - 2))
    if start > 0, bytes[start - 1] == 0x0A { return Fix.Edit(span, "\(spaces(indentation))\(text)\n\(outer)") }
    if start > 0, bytes[start - 1] == 0x7B { return Fix.Edit(span, " \(text) ") }
    return Fix.Edit(span, "; \(text) ")
  }

  /// An edit that puts a member on a line of its own after a `{`, and after the comment that follows it.
  func lineAfter(_ brace: FlowDiagnostics.Span, _ text: String, indentation: Int) -> Fix.Edit {
    var span = brace
    if let end = endOfLine(after: brace.start) {
      span.start = end
      span.end = end
    }
    return Fix.Edit(span, "\n\(spaces(indentation))\(text)")
  }

  /// Where the line of an offset ends, if nothing but a comment stands on the rest of it.
  private func endOfLine(after offset: UInt32) -> UInt32? {
    let bytes = tree.source.bytes
    var index = Int(offset)
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0D { index += 1 }
    let isComment = index + 1 < bytes.count && bytes[index] == 0x2F && bytes[index + 1] == 0x2F
    while isComment, index < bytes.count, bytes[index] != 0x0A { index += 1 }
    return index < bytes.count && bytes[index] == 0x0A ? UInt32(truncatingIfNeeded: index) : nil
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// An edit that removes statements that follow each other, with their lines if nothing else stands on them.
  func removal(from first: Int32, to last: Int32) -> Fix.Edit {
    var span = node(first).span
    span.end = node(last).span.end
    let bytes = tree.source.bytes
    var start = Int(span.start)
    var end = Int(span.end)
    if end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x3B { end -= 1 }
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x3B { end += 1 }
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    let alone = (start == 0 || bytes[start - 1] == 0x0A) && end < bytes.count && bytes[end] == 0x0A
    span.start = UInt32(truncatingIfNeeded: start)
    span.end = UInt32(truncatingIfNeeded: alone ? end + 1 : end)
    return Fix.Edit(span, alone ? "" : " ")
  }
}
