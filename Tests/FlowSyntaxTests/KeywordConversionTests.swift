import FlowSyntax
import Testing

/// Keywords in the other language, and back.
@Suite struct KeywordConversionTests {
  @Test(arguments: Corpus.valid)
  func thereAndBack(file: Corpus.File) throws {
    // In the canonical spelling, for only that can come back.
    let bytes = try #require(Formatter.format(try file.parse().tree))
    let tree = Parse(SourceFile(path: file.name, bytes: bytes)).tree
    let there = KeywordConversion.convert(tree, to: tree.language.other)
    let parse = Parse(SourceFile(path: file.name, bytes: there))
    #expect(parse.codes == [])
    #expect(parse.tree.nodeCount == tree.nodeCount)
    guard !tree.file.declarations.isEmpty else { return }
    #expect(parse.tree.language == tree.language.other || tree.allTokens.allSatisfy { !$0.kind.isKeyword })
    let back = KeywordConversion.convert(parse.tree, to: tree.language)
    #expect(String(decoding: back, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [
    ("flow f { state a { wait 2 days; end } }", "fluxo f { estado a { espere 2 dias; fim } }"),
    ("let a: list<text?> = [now, b.now, f(now: 1)]", "seja a: lista<texto?> = [agora, b.now, f(now: 1)]"),
    ("use a\nlet today = 1\nlet b = today", "usa a\nseja today = 1\nseja b = today"),
    ("let h = mon-fri 8:00-18:00 + sat 9:00-12:00", "seja h = seg-sex 8:00-18:00 + sáb 9:00-12:00"),
    ("enum E { outro }\nlet a = E.outro", "opções E { outro_ }\nseja a = E.outro_"),
    ("let fim = 1\nlet a = fim + f(fim: 2) + x.fim", "seja fim_ = 1\nseja a = fim_ + f(fim_: 2) + x.fim_"),
    ("let a = x.fim", "seja a = x.fim"),
    ("let a = if not b is none then 1 else 2", "seja a = se não b é nada então 1 senão 2"),
    ("let text = 1\nlet data = text", "seja text = 1\nseja data = text"),
  ])
  func words(english: String, portuguese: String) {
    let there = KeywordConversion.convert(Parse(text: english).tree, to: .portuguese)
    #expect(String(decoding: there, as: UTF8.self) == portuguese)
    let back = KeywordConversion.convert(Parse(text: portuguese).tree, to: .english)
    #expect(String(decoding: back, as: UTF8.self) == english)
  }
}
