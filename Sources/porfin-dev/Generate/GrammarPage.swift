/// `docs/reference/grammar.md`: the three files of `Grammar/` on one page, the keywords as a table.
enum GrammarPage {
  static func files() -> [Generate.File] {
    guard let syntax = text("Grammar/syntax.grammar"), let lexical = text("Grammar/lexical.grammar"),
      let keywords = text("Grammar/keywords.tsv")
    else { return [] }
    var page = """
      # The grammar

      How to read it, precedence and literals: [Grammar/README.md](../../Grammar/README.md).

      ## Keywords

      A *hard* keyword is never a name; a *soft* one is a name wherever a name may stand; a *type* is a name with two
      spellings.

      | English | Portuguese | |
      | --- | --- | --- |

      """
    for line in keywords.split(separator: "\n").dropFirst() {
      let row = line.split(separator: "\t")
      if row.count == 3 { page += "| `\(row[0])` | `\(row[1])` | \(row[2]) |\n" }
    }
    page += "\n## Syntax\n\n```text\n\(syntax.trimmed)\n```\n\n## Tokens\n\n```text\n\(lexical.trimmed)\n```\n"
    return [Generate.File(path: "docs/reference/grammar.md", content: page)]
  }

  private static func text(_ path: String) -> String? {
    System.read(path).map { String(decoding: $0, as: UTF8.self) }
  }
}
