import FlowDiagnostics
import FlowSyntax
import Testing

/// Every code of the syntax: its example has that mistake and no other, its correction has none.
@Suite struct CodesTests {
  static let codes = Code.all.filter { "\($0.id)".hasPrefix("F1") && !$0.example.hasPrefix("porfin ") }

  @Test(arguments: codes.indices)
  func exampleHasTheMistake(index: Int) {
    let code = Self.codes[index]
    #expect(Parse(text: code.example).codes == ["\(code.id)"])
    #expect(Parse(text: code.corrected).codes == [])
  }

  @Test func everyCodeOccursInTheCorpus() throws {
    var seen: Set<String> = ["F191"]
    for file in Corpus.rejected { seen.formUnion(try file.parse().codes) }
    for code in Self.codes { #expect(seen.contains("\(code.id)"), "\(code.id)") }
  }
}
