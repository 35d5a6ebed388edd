extension Diagnostic {
  /// The one-line message with its placeholders filled in.
  public func message(in language: Language) -> String {
    Placeholders.fill(code.message.text(in: language), with: arguments)
  }
}

/// `{0}`, `{1}` … in the texts of a code.
enum Placeholders {
  /// Puts the arguments in; one that is missing becomes `…`.
  static func fill(_ template: String, with arguments: [String]) -> String {
    var buffer = TextBuffer()
    let bytes = Array(template.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x7B, index + 2 < bytes.count, bytes[index + 2] == 0x7D, bytes[index + 1] >= 0x30,
        bytes[index + 1] <= 0x39
      else {
        buffer.append(bytes[index])
        index += 1
        continue
      }
      let number = Int(bytes[index + 1]) - 0x30
      buffer.append(number < arguments.count ? arguments[number] : "…")
      index += 3
    }
    return buffer.string
  }
}
