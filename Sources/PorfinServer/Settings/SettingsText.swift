/// The text of a settings file, taken apart but not yet understood.
///
/// A line is `name = value`, `[channel NAME]`, a comment after `#` at its beginning, or blank. A value goes to the end of
/// the line, without the blanks around it; one pair of double quotes around it is dropped.
struct SettingsText {
  struct Line: Equatable {
    var number: Int
    /// Nil before the first section.
    var channel: String?
    var name: String
    var value: String
  }

  private(set) var lines: [Line] = []
  /// Channels in the order of their sections, with the lines of the headings.
  private(set) var channels: [(name: String, line: Int)] = []
  private(set) var problems: [SettingsProblem] = []
  private let path: String

  init(_ text: String, path: String) {
    self.path = path
    var section: String?
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Self.trimmed(raw), number = index + 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("[") {
        section = heading(line, number)
      } else if let equals = line.firstIndex(of: "=") {
        let name = Self.trimmed(line[..<equals])
        let value = Self.unquoted(Self.trimmed(line[line.index(after: equals)...]))
        lines.append(Line(number: number, channel: section, name: name, value: value))
      } else {
        complain(
          number, Words("this is no setting", "isto não é um ajuste"),
          Words("Write name = value.", "Escreva nome = valor."))
      }
    }
  }

  private mutating func heading(_ line: String, _ number: Int) -> String {
    let words = line.dropFirst().dropLast().split(separator: " ")
    guard line.hasSuffix("]"), words.count == 2, words[0] == "channel", Self.isChannelName(words[1]) else {
      complain(
        number, Words("a section is [channel NAME]", "uma seção é [channel NOME]"),
        Words("NAME has small letters, digits and -.", "NOME tem letras minúsculas, dígitos e -."))
      return ""
    }
    let name = String(words[1])
    if let before = channels.first(where: { $0.name == name }) {
      complain(
        number,
        Words(
          "channel \(name) stands in line \(before.line) already", "o canal \(name) já está na linha \(before.line)"),
        Words("Join the sections.", "Junte as seções."))
    } else if channels.count >= Limits.channelsMax {
      complain(
        number, Words("more than \(Limits.channelsMax) channels", "mais de \(Limits.channelsMax) canais"), Words("", "")
      )
    } else {
      channels.append((name, number))
    }
    return name
  }

  private mutating func complain(_ line: Int, _ what: Words, _ nextStep: Words) {
    problems.append(SettingsProblem("\(path):\(line)", what, nextStep))
  }

  static func isChannelName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 40
      && text.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, isBlank(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, isBlank(last) { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unquoted(_ text: String) -> String {
    text.utf8.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
  }
}
