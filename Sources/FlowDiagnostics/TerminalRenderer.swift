/// Prints diagnostics for people: header, place, source line with carets, labels, hint and the suggested change.
///
/// ```
/// erro[F200]: não conheço o nome `agneda`
///   --> clinica.flow:12:29
///    |
/// 12 |     match calendar.book(agneda, slot) {
///    |                         ^^^^^^
///    = dica: você quis dizer `agenda`?
/// ```
public struct TerminalRenderer {
  public var language: Language
  /// Whether to write ANSI colours.
  public var isColoured: Bool

  public init(language: Language, isColoured: Bool = false) {
    self.language = language
    self.isColoured = isColoured
  }

  /// One diagnostic, ending in a line break.
  public func render(_ diagnostic: Diagnostic, _ sources: Sources) -> String {
    var buffer = TextBuffer()
    let gutter = gutterWidth(diagnostic, sources)
    header(diagnostic, into: &buffer)
    snippet(diagnostic, sources, gutter, into: &buffer)
    if let hint = diagnostic.hint { note(Words.hint, hint, gutter, into: &buffer) }
    if let fix = diagnostic.fixes.first {
      note(Words.change, fix.title, gutter, into: &buffer)
      change(fix, sources, gutter, into: &buffer)
    }
    return buffer.string
  }

  /// Several diagnostics, in order, with a blank line between two.
  public func render(_ diagnostics: [Diagnostic], _ sources: Sources) -> String {
    var result = ""
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { result += "\n" }
      result += render(diagnostic, sources)
    }
    return result
  }

  // MARK: Pieces

  private func header(_ diagnostic: Diagnostic, into buffer: inout TextBuffer) {
    let style: TerminalStyle = diagnostic.severity == .error ? .error : .warning
    styled(style, "\(Words.severity(diagnostic.severity, language))[\(diagnostic.code.name)]", into: &buffer)
    styled(.strong, ": \(diagnostic.message(in: language))", into: &buffer)
    buffer.newline()
  }

  /// The primary line and the labels, grouped by file, lines in order.
  private func snippet(_ diagnostic: Diagnostic, _ sources: Sources, _ gutter: Int, into buffer: inout TextBuffer) {
    let primary = Mark(span: diagnostic.span, text: nil)
    var others = diagnostic.labels.map { Mark(span: $0.span, text: $0.text) }
    var marks = [primary]
    marks += others.filter { $0.span.file == diagnostic.span.file }
    others.removeAll { $0.span.file == diagnostic.span.file }
    block(marks, at: diagnostic.span, "-->", diagnostic.severity, sources, gutter, into: &buffer)
    for other in others { block([other], at: other.span, ":::", diagnostic.severity, sources, gutter, into: &buffer) }
  }

  /// A place with a text; the primary one has none.
  private struct Mark {
    var span: Span
    var text: LocalizedText?
  }

  private func block(
    _ marks: [Mark], at place: Span, _ arrow: String, _ severity: Severity, _ sources: Sources, _ gutter: Int,
    into buffer: inout TextBuffer
  ) {
    let file = sources[place.file]
    let position = file.position(at: place.start)
    buffer.repeating(0x20, gutter)
    styled(.frame, arrow, into: &buffer)
    buffer.append(" \(file.name):\(position.line):\(position.column)\n")
    bar(gutter, into: &buffer)
    buffer.newline()
    var previous: Int?
    for mark in marks.sorted(by: { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }) {
      let line = file.line(at: mark.span.start)
      if let last = previous, line > last + 1 { buffer.append("…\n") }
      lines(mark, line, isNew: previous != line, severity, file, gutter, into: &buffer)
      previous = line
    }
  }

  /// The source line, unless it was just printed, and the carets under it.
  private func lines(
    _ mark: Mark, _ line: Int, isNew: Bool, _ severity: Severity, _ file: SourceText, _ gutter: Int,
    into buffer: inout TextBuffer
  ) {
    let span = Int(mark.span.start)..<Int(max(mark.span.start, mark.span.end))
    let shown = SourceLine(file.bytes, line: file.range(ofLine: line), mark: span)
    if isNew { numbered(line, shown.text, gutter, into: &buffer) }
    bar(gutter, into: &buffer)
    buffer.repeating(0x20, shown.caretStart + 1)
    let isPrimary = mark.text == nil
    var underline = String(repeating: isPrimary ? "^" : "-", count: shown.caretCount)
    if let text = mark.text { underline += " " + text.text(in: language) }
    styled(isPrimary ? (severity == .error ? .error : .warning) : .note, underline, into: &buffer)
    buffer.newline()
  }

  private func note(_ word: LocalizedText, _ text: LocalizedText, _ gutter: Int, into buffer: inout TextBuffer) {
    buffer.repeating(0x20, gutter + 1)
    styled(.frame, "=", into: &buffer)
    buffer.append(" ")
    styled(.note, "\(word.text(in: language)):", into: &buffer)
    // Lines after the first stand under the text of the first.
    let indent = String(repeating: " ", count: gutter + 5 + word.text(in: language).utf8.count)
    buffer.append(" ")
    for byte in text.text(in: language).utf8 {
      buffer.append(byte)
      if byte == 0x0A { buffer.append(indent) }
    }
    buffer.newline()
  }

  private func change(_ fix: Fix, _ sources: Sources, _ gutter: Int, into buffer: inout TextBuffer) {
    guard let preview = ChangePreview(fix, sources) else { return }
    bar(gutter, into: &buffer)
    buffer.newline()
    for line in preview.lines {
      let style: TerminalStyle = line.isAdded ? .added : .removed
      buffer.append(number: line.number, width: gutter)
      buffer.append(" ")
      let bytes = Array(line.bytes)
      let shown = SourceLine(bytes, line: bytes.indices, mark: 0..<0)
      styled(style, (line.isAdded ? "+ " : "- ") + shown.text.string, into: &buffer)
      buffer.newline()
    }
    if preview.isCut {
      buffer.repeating(0x20, gutter + 1)
      buffer.append("…\n")
    }
  }

  // MARK: Ink

  private func numbered(_ line: Int, _ text: TextBuffer, _ gutter: Int, into buffer: inout TextBuffer) {
    if isColoured { buffer.append(TerminalStyle.frame.sequence) }
    buffer.append(number: line + 1, width: gutter)
    buffer.append(" | ")
    if isColoured { buffer.append(TerminalStyle.reset) }
    buffer.append(text.bytes[...])
    buffer.newline()
  }

  private func bar(_ gutter: Int, into buffer: inout TextBuffer) {
    buffer.repeating(0x20, gutter + 1)
    styled(.frame, "|", into: &buffer)
  }

  private func styled(_ style: TerminalStyle, _ text: String, into buffer: inout TextBuffer) {
    if isColoured { buffer.append(style.sequence) }
    buffer.append(text)
    if isColoured { buffer.append(TerminalStyle.reset) }
  }

  /// Digits of the greatest line number shown, at least 2.
  private func gutterWidth(_ diagnostic: Diagnostic, _ sources: Sources) -> Int {
    var greatest = sources[diagnostic.span.file].line(at: diagnostic.span.start) + 1
    for label in diagnostic.labels {
      greatest = max(greatest, sources[label.span.file].line(at: label.span.start) + 1)
    }
    for edit in diagnostic.fixes.first?.edits ?? [] {
      greatest = max(greatest, sources[edit.span.file].line(at: edit.span.end) + 2)
    }
    var width = 1
    while greatest >= 10 {
      greatest /= 10
      width += 1
    }
    return max(2, width)
  }
}
