import FlowSyntax
import Foundation
import Testing

/// The keyword tables are those of `Grammar/keywords.tsv`.
@Suite struct KeywordTableTests {
  private struct Row: Hashable, Comparable {
    var english: String
    var portuguese: String
    var kind: String

    static func < (left: Row, right: Row) -> Bool { (left.kind, left.english) < (right.kind, right.english) }
  }

  private func normativeRows() throws -> [Row] {
    let text = try String(contentsOf: Corpus.root.appendingPathComponent("Grammar/keywords.tsv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return Row(english: cells[0], portuguese: cells[1], kind: cells[2])
    }
  }

  @Test func agreesWithTheGrammar() throws {
    let keywords = Keyword.all.map { keyword in
      Row(
        english: "\(keyword.english)", portuguese: "\(keyword.portuguese)",
        kind: keyword.kind.isHardKeyword ? "hard" : "soft")
    }
    let names = BuiltinName.all.map { name in
      Row(english: "\(name.english)", portuguese: "\(name.portuguese)", kind: name.role == .type ? "type" : "name")
    }
    #expect((keywords + names).sorted() == (try normativeRows()).sorted())
  }

  @Test func everyKeywordKindHasItsRow() {
    for kind in SyntaxKind.allCases {
      #expect(Keyword.of(kind)?.kind == (kind.isKeyword ? kind : nil))
      if let keyword = Keyword.of(kind) { #expect("\(kind)" == "\(keyword.english)Keyword") }
    }
  }

  @Test(arguments: KeywordLanguage.allCases)
  func everySpellingIsRead(language: KeywordLanguage) {
    let first = language == .english ? "use" : "usa"
    for keyword in Keyword.all {
      let parse = Parse(text: "\(first) \(keyword.spelling(in: language))")
      // A soft keyword is a name after `use`, a hard one is not.
      #expect(parse.isValid == keyword.kind.isSoftKeyword, "\(keyword.english)")
    }
  }

  @Test func spellingsWithoutAccentsCount() {
    #expect(Parse(text: "funcao f() -> inteiro { se nao x { retorne 1 } senao { retorne 2 } }").isValid)
    // `e` is `and`, not `is` without its accent.
    let parse = Parse(text: "seja a = b e c")
    #expect(parse.tree.allTokens.contains { $0.kind == .andKeyword })
  }
}
