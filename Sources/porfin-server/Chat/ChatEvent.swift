import PorfinCommands

/// What the simulated number says, as it comes over HTTP.
struct ChatNews: Decodable {
  var next: Int
  var events: [ChatEvent]
}

struct ChatEvent: Decodable {
  struct Choice: Decodable {
    var id: String
    var title: String
    var description: String?
  }

  var from: String
  var kind: String
  var header: String?
  var body: String?
  var footer: String?
  var media: String?
  var parts: [String]?
  var links: [String]?
  var choices: [Choice]?

  /// As `porfin simulate` shows bubbles: a bar at the margin, choices with their numbers.
  func lines(coloured: Bool) -> String {
    var lines: [String] = []
    if let header, !header.isEmpty { lines.append("*\(header)*") }
    if let body, !body.isEmpty { lines.append(body) }
    if let media { lines.append("[\(media)] " + (parts ?? []).joined(separator: " ")) }
    if let footer, !footer.isEmpty { lines.append("_\(footer)_") }
    for link in links ?? [] { lines.append("↗ \(link)") }
    for (index, choice) in (choices ?? []).enumerated() {
      let description = choice.description.map { $0.isEmpty ? "" : " – \($0)" } ?? ""
      lines.append("[\(index + 1)] \(choice.title)\(description)")
    }
    let text = WhatsAppMarks.styled(lines.joined(separator: "\n"), coloured: coloured)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { "  ┃ \($0)" }.joined(separator: "\n")
  }
}
