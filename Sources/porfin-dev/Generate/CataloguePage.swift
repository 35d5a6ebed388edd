/// `docs/reference/library.md`: the standard library, from the doc comments of its files.
enum CataloguePage {
  static func files() -> [Generate.File] {
    let paths = System.files(in: "stdlib", suffix: ".flow")
    let prelude = paths.filter { $0.hasPrefix("stdlib/prelude/") }
    let modules = paths.filter { !$0.hasPrefix("stdlib/prelude/") }
    var page = """
      # The standard library

      What an assistant can do outside the conversation (the *prelude*: every file sees it), and the modules that a file
      asks for with `use`. Made from the doc comments in `stdlib/`; every example compiles in the tests.

      """
    page += "\n## Prelude\n" + prelude.map { module($0, use: false) }.joined()
    page += "\n## Modules\n" + modules.map { module($0, use: true) }.joined()
    return [Generate.File(path: "docs/reference/library.md", content: page)]
  }

  private static func module(_ path: String, use: Bool) -> String {
    guard let bytes = System.read(path) else { return "" }
    let content = String(decoding: bytes, as: UTF8.self)
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let name = path.split(separator: "/").last.map { String($0.dropLast(".flow".count)) } ?? path
    var text = "\n### \(name)\n"
    let header = lines.prefix { $0.hasPrefix("// ") }.map { $0.dropFirst(3) }
    if !header.isEmpty { text += "\n" + header.joined(separator: "\n") + "\n" }
    if use { text += "\n`use \(name)`\n" }
    for declaration in declarations(lines) { text += "\n" + declaration }
    return text
  }

  /// Each declaration that has a doc comment: its words, then its first lines.
  private static func declarations(_ lines: [String]) -> [String] {
    var found: [String] = [], index = 0
    while index < lines.count {
      guard lines[index].hasPrefix("///") else {
        index += 1
        continue
      }
      let comment = lines[index...].prefix { $0.hasPrefix("///") }
      let head = lines[comment.endIndex...].prefix { !$0.isEmpty }
      let body = comment.map { line in
        let words = line.dropFirst(3)
        return words.hasPrefix(" ") ? String(words.dropFirst()) : String(words)
      }
      let signature = signature(Array(head))
      if let first = signature.first {
        let code = "```text\n\(signature.joined(separator: "\n"))\n```"
        found.append("#### `\(title(first))`\n\n\(code)\n\n\(body.joined(separator: "\n").trimmed)\n")
      }
      index = max(comment.endIndex, index + 1)
    }
    return found
  }

  /// Records, enums and effects whole; of flows, functions and templates the first line.
  private static func signature(_ head: [String]) -> [String] {
    guard let first = head.first, first.first?.isLetter == true else { return [] }
    let whole = ["effect", "record", "enum", "builtin"].contains { first.hasPrefix($0) }
    guard !whole else { return head }
    return [first.hasSuffix(" {") ? String(first.dropLast(2)) : first]
  }

  /// `effect calendar.book`.
  private static func title(_ line: String) -> String {
    String(line.prefix { $0 != "(" && $0 != "{" && $0 != "<" }).trimmed
  }
}
