import FlowValues

extension Print {
  /// A text in one of the formats without argument: `upper`, `lower`, `title`, `digits`, `mask`.
  public static func text(_ text: [UInt8], _ format: PrintFormat) -> [UInt8] {
    switch format {
    case .upper: LetterCase.upper(text)
    case .lower: LetterCase.lower(text)
    case .title: LetterCase.title(text)
    case .digits: text.filter { $0.isDigit }
    case .mask: mask(text)
    default: text
    }
  }

  /// All but the last four characters hidden.
  public static func mask(_ text: [UInt8]) -> [UInt8] {
    let starts = TextCut.characterStarts(of: text)
    guard starts.count > 4 else { return [UInt8](repeating: UInt8(ascii: "*"), count: starts.count) }
    return [UInt8](repeating: UInt8(ascii: "*"), count: starts.count - 4) + text[starts[starts.count - 4]...]
  }

  /// At most `characters` characters; where something is cut off, the last of them is `…`.
  public static func limit(_ text: [UInt8], to characters: Int) -> [UInt8] {
    let starts = TextCut.characterStarts(of: text)
    guard starts.count > max(characters, 0) else { return text }
    guard characters > 0 else { return [] }
    var cut = Array(text[..<starts[characters - 1]])
    while cut.last == UInt8(ascii: " ") { cut.removeLast() }
    cut.append("…")
    return cut
  }

  /// `a, b e c`; with a separator, that between all of them.
  public static func join(_ items: [[UInt8]], separator: [UInt8]? = nil) -> [UInt8] {
    var text: [UInt8] = []
    for (index, item) in items.enumerated() {
      if index > 0 {
        if let separator { text += separator } else { text.append(index == items.count - 1 ? " e " : ", ") }
      }
      text += item
    }
    return text
  }
}
