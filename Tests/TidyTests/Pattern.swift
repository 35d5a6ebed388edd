import Foundation

/// A regular expression whose `^` and `$` are those of lines.
struct Pattern {
  private let expression: NSRegularExpression

  init(_ source: String) throws {
    expression = try NSRegularExpression(pattern: source, options: .anchorsMatchLines)
  }

  /// What the first group caught, for each place that matches.
  func captures(in text: String) -> [String] {
    matches(in: text).compactMap { Range($0.range(at: 1), in: text).map { String(text[$0]) } }
  }

  /// The number (from 1) and the text of each line where a match begins.
  func lines(in text: String) -> [(number: Int, line: String)] {
    matches(in: text).compactMap { match in
      guard let range = Range(match.range, in: text) else { return nil }
      let number = text[..<range.lowerBound].utf8.reduce(1) { $1 == 10 ? $0 + 1 : $0 }
      let line = text[text.lineRange(for: range.lowerBound..<range.lowerBound)]
      return (number, line.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  private func matches(in text: String) -> [NSTextCheckingResult] {
    expression.matches(in: text, range: NSRange(text.startIndex..., in: text))
  }
}

/// Something that must not stand in a file, and what to do instead.
struct Ban {
  let pattern: String
  let reason: String

  init(_ pattern: String, _ reason: String) {
    self.pattern = pattern
    self.reason = reason
  }

  /// One line for each place where it stands.
  func findings(in text: String, of path: String) throws -> [String] {
    try Pattern(pattern).lines(in: text).map { "\(path):\($0.number): \(reason): \($0.line)" }
  }
}

/// Swift source without its comments and the insides of its string literals, line for line.
func codeOnly(_ source: String) -> String {
  enum Place { case code, text, block, comment }
  let bytes = Array(source.utf8), quote = UInt8(ascii: "\"")
  var code: [UInt8] = [], place = Place.code, index = 0
  func isBlockQuote() -> Bool { index + 2 < bytes.count && bytes[index + 1] == quote && bytes[index + 2] == quote }
  while index < bytes.count {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") {
      if place != .block { place = .code }
      code.append(byte)
    } else if place == .code || place == .text || place == .block, byte == quote {
      if isBlockQuote(), place != .text {
        place = place == .block ? .code : .block
        index += 2
      } else if place != .block {
        place = place == .text ? .code : .text
      }
      code.append(byte)
    } else if place == .text || place == .block {
      if byte == UInt8(ascii: "\\") { index += 1 }
    } else if place == .code {
      if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == byte { place = .comment }
      if place == .code { code.append(byte) }
    }
    index += 1
  }
  return String(decoding: code, as: UTF8.self)
}
