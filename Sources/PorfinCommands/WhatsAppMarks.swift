/// WhatsApp's marks as terminal styles: *bold*, _italic_, ~struck~, ```fixed```. A mark counts at the edge of a word,
/// as in WhatsApp; without colours the text stays as it is.
package enum WhatsAppMarks {
  private static let styles: [Character: (on: String, off: String)] = [
    "*": ("\u{1B}[1m", "\u{1B}[22m"), "_": ("\u{1B}[3m", "\u{1B}[23m"), "~": ("\u{1B}[9m", "\u{1B}[29m"),
  ]

  package static func styled(_ text: String, coloured: Bool) -> String {
    guard coloured else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(
      separator: "\n")
  }

  private static func line(_ text: String) -> String {
    let characters = Array(text.replacing("```", with: "`"))
    var result = ""
    var open: [Character] = []
    for (index, character) in characters.enumerated() {
      if character == "`" { continue }
      guard let style = styles[character] else {
        result.append(character)
        continue
      }
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if open.contains(character), before != " ", !after.isLetter, !after.isNumber {
        open.removeAll { $0 == character }
        result += style.off
      } else if !open.contains(character), after != " ", !before.isLetter, !before.isNumber,
        characters[(index + 1)...].contains(character)
      {
        open.append(character)
        result += style.on
      } else {
        result.append(character)
      }
    }
    for character in open.reversed() { result += styles[character]?.off ?? "" }
    return result
  }
}
