import FlowDiagnostics

/// `docs/reference/diagnostics.md`: what `porfin explain` says, for every code.
enum DiagnosticsPage {
  static func file() -> Generate.File {
    var page = """
      # Diagnostics

      Every code that Porfin can report, with a program that shows it and the same program put right. `porfin explain CODE`
      shows the same in the terminal; `--lang pt` in Portuguese.

      | code | | what is wrong | o que está errado |
      | --- | --- | --- | --- |

      """
    for code in Code.all {
      let kind = code.severity == .error ? "error" : "warning"
      let messages = [code.message.english, code.message.portuguese].map(cell).joined(separator: " | ")
      page += "| [\(code.name)](#\(anchor(code))) | \(kind) | \(messages) |\n"
    }
    for code in Code.all { page += section(code) }
    return Generate.File(path: "docs/reference/diagnostics.md", content: page)
  }

  private static func section(_ code: Code) -> String {
    """

    ## \(code.name)

    **\(sentence(code.message.english))** \(code.why.english)

    **\(sentence(code.message.portuguese))** \(code.why.portuguese)

    ```flow wrong
    \(code.example.trimmed)
    ```

    Put right / corrigido:

    ```flow
    \(code.corrected.trimmed)
    ```

    """
  }

  private static func anchor(_ code: Code) -> String { code.name.lowercased() }

  /// `{0}` stands for what the author wrote.
  private static func sentence(_ message: String) -> String {
    let filled = message.replacing(/\{\d\}/, with: "…")
    return filled.prefix(1).uppercased() + filled.dropFirst() + (filled.hasSuffix(".") ? "" : ".")
  }

  private static func cell(_ message: String) -> String {
    message.replacing(/\{\d\}/, with: "…").replacing("|", with: "\\|")
  }
}

extension String {
  /// Without line breaks and blanks at its end.
  var trimmed: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
