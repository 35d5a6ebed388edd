import FlowSyntax
import Testing

/// Files that the grammar accepts.
@Suite struct AcceptedTests {
  @Test(arguments: Corpus.valid)
  func hasNoMistakes(file: Corpus.File) throws {
    let parse = try file.parse()
    #expect(parse.codes == [])
    TreeCheck.check(parse.tree, try file.bytes())
    for index in 0..<parse.tree.nodeCount {
      let kind = parse.tree[node: Int32(index)].kind
      #expect(kind != .missing && kind != .skipped)
    }
  }

  /// Every production is there: each kind of node and each keyword occurs.
  @Test func coversTheGrammar() throws {
    var seen: Set<SyntaxKind> = [.missing, .skipped, .unknown, .semicolon]
    for file in Corpus.accepted {
      let tree = try file.parse().tree
      for index in 0..<tree.nodeCount { seen.insert(tree[node: Int32(index)].kind) }
      for token in tree.allTokens { seen.insert(token.kind) }
    }
    let unseen = SyntaxKind.allCases.filter { !seen.contains($0) }
    #expect(unseen.isEmpty)
  }

  @Test(arguments: Corpus.accepted + Corpus.layouts)
  func anyBeginningIsRead(file: Corpus.File) throws {
    let bytes = try file.bytes()
    for length in 0...bytes.count {
      let part = Array(bytes[..<length])
      #expect(Parse(SourceFile(path: "", bytes: part)).tree.joined == part)
    }
  }
}
