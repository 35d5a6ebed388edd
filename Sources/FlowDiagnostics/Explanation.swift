#if !hasFeature(Embedded)
  extension Code {
    /// The page that `porfin explain` shows: message, reason, example and its correction.
    public func explain(in language: Language) -> String {
      var buffer = TextBuffer()
      buffer.append("\(Words.severity(severity, language))[\(name)]: ")
      buffer.append(Placeholders.fill(message.text(in: language), with: []))
      buffer.append("\n\n")
      buffer.append(why.text(in: language))
      buffer.append("\n\n")
      buffer.append(Words.example.text(in: language))
      buffer.append("\n\n")
      indent(example, into: &buffer)
      buffer.append("\n")
      buffer.append(Words.corrected.text(in: language))
      buffer.append("\n\n")
      indent(corrected, into: &buffer)
      return buffer.string
    }

    private func indent(_ program: String, into buffer: inout TextBuffer) {
      var atLineStart = true
      for byte in program.utf8 {
        if atLineStart, byte != 0x0A { buffer.append("    ") }
        buffer.append(byte)
        atLineStart = byte == 0x0A
      }
      if !atLineStart { buffer.newline() }
    }
  }
#endif

/// The words around a diagnostic.
enum Words {
  static let example = LocalizedText(en: "A program with this mistake:", pt: "Um programa com esse problema:")
  static let corrected = LocalizedText(en: "Put right:", pt: "Corrigido:")
  static let hint = LocalizedText(en: "hint", pt: "dica")
  static let change = LocalizedText(en: "change", pt: "mudança")

  static func severity(_ severity: Severity, _ language: Language) -> String {
    switch (severity, language) {
    case (.error, .english): "error"
    case (.error, .portuguese): "erro"
    case (.warning, .english): "warning"
    case (.warning, .portuguese): "aviso"
    }
  }
}
