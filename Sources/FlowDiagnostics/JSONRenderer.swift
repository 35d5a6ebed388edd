/// Diagnostics for programs: one JSON object each, of this shape (stable; keys may be added, never changed).
///
/// ```
/// {"file": "a.flow", "code": "F200", "severity": "error" | "warning", "message": "…",
///  "span": {"start": {"offset": 0, "line": 1, "column": 1}, "end": {…}},
///  "labels": [{"file": "a.flow", "span": {…}, "message": "…"}],
///  "hint": "…" | null,
///  "fixes": [{"title": "…", "edits": [{"file": "a.flow", "span": {…}, "replacement": "…"}]}]}
/// ```
/// Offsets count bytes from 0, lines and columns count from 1, columns in code points; `end` is one past the last.
public struct JSONRenderer {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// One object, without a line break.
  public func render(_ diagnostic: Diagnostic, _ sources: Sources) -> String {
    var writer = JSONWriter()
    write(diagnostic, sources, into: &writer)
    return writer.string
  }

  /// An array of all, on one line.
  public func render(_ diagnostics: [Diagnostic], _ sources: Sources) -> String {
    var writer = JSONWriter()
    writer.array { writer in
      for diagnostic in diagnostics { write(diagnostic, sources, into: &writer) }
    }
    return writer.string
  }

  private func write(_ diagnostic: Diagnostic, _ sources: Sources, into writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("file")
      writer.string(sources[diagnostic.span.file].name)
      writer.key("code")
      writer.string(diagnostic.code.name)
      writer.key("severity")
      writer.string(Words.severity(diagnostic.severity, .english))
      writer.key("message")
      writer.string(diagnostic.message(in: language))
      writer.key("span")
      write(diagnostic.span, sources, into: &writer)
      writer.key("labels")
      labels(diagnostic, sources, into: &writer)
      writer.key("hint")
      if let hint = diagnostic.hint { writer.string(hint.text(in: language)) } else { writer.null() }
      writer.key("fixes")
      fixes(diagnostic, sources, into: &writer)
    }
  }

  private func labels(_ diagnostic: Diagnostic, _ sources: Sources, into writer: inout JSONWriter) {
    writer.array { writer in
      for label in diagnostic.labels {
        writer.object { writer in
          place(label.span, sources, into: &writer)
          writer.key("message")
          writer.string(label.text.text(in: language))
        }
      }
    }
  }

  private func fixes(_ diagnostic: Diagnostic, _ sources: Sources, into writer: inout JSONWriter) {
    writer.array { writer in
      for fix in diagnostic.fixes {
        writer.object { writer in
          writer.key("title")
          writer.string(fix.title.text(in: language))
          writer.key("edits")
          writer.array { writer in
            for edit in fix.edits {
              writer.object { writer in
                place(edit.span, sources, into: &writer)
                writer.key("replacement")
                writer.string(edit.replacement)
              }
            }
          }
        }
      }
    }
  }

  private func place(_ span: Span, _ sources: Sources, into writer: inout JSONWriter) {
    writer.key("file")
    writer.string(sources[span.file].name)
    writer.key("span")
    write(span, sources, into: &writer)
  }

  private func write(_ span: Span, _ sources: Sources, into writer: inout JSONWriter) {
    let file = sources[span.file]
    writer.object { writer in
      writer.key("start")
      write(span.start, file, into: &writer)
      writer.key("end")
      write(span.end, file, into: &writer)
    }
  }

  private func write(_ offset: UInt32, _ file: SourceText, into writer: inout JSONWriter) {
    let position = file.position(at: offset)
    writer.object { writer in
      writer.key("offset")
      writer.number(Int(offset))
      writer.key("line")
      writer.number(position.line)
      writer.key("column")
      writer.number(position.column)
    }
  }
}
