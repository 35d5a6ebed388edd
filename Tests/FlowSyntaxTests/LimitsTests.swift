import FlowSyntax
import Testing

/// Files that are too large, too deep or too wrong.
@Suite struct LimitsTests {
  @Test func fileSize() {
    let bytes = [UInt8](repeating: 32, count: Limits.fileBytesMax + 1)
    let parse = Parse(SourceFile(path: "big.flow", bytes: bytes))
    #expect(parse.codes == ["F902"])
    #expect(parse.tree.allTokens.first?.end == UInt32(bytes.count))
  }

  /// Programs with something ten thousand times within itself.
  private static let deep: [String] = [
    "let a = " + String(repeating: "(", count: 10_000),
    "let a = " + String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000),
    "let a = " + String(repeating: "[", count: 10_000),
    "let a = " + String(repeating: "- ", count: 10_000) + "1",
    "let a = " + String(repeating: "not ", count: 10_000) + "b",
    "let a = " + String(repeating: "1 + ", count: 10_000) + "1",
    "let a = b" + String(repeating: ".c", count: 10_000),
    "let a = b" + String(repeating: "()", count: 10_000),
    "let a = " + String(repeating: "f(", count: 10_000) + String(repeating: ")", count: 10_000),
    "let a = " + String(repeating: "if b then ", count: 10_000),
    "let a = " + String(repeating: "\"{", count: 10_000) + "b" + String(repeating: "}\"", count: 10_000),
    "let a: " + String(repeating: "list<", count: 10_000) + "b" + String(repeating: ">", count: 10_000) + " = c",
    "flow f { state a " + String(repeating: "{ if b ", count: 10_000),
    "flow f { state a { if b {}" + String(repeating: " else if b {}", count: 10_000) + "\nend } }",
    "flow f { state a { menu b {" + String(repeating: "section \"c\" {", count: 10_000),
  ]

  @Test(arguments: deep.indices)
  func nesting(index: Int) {
    let text = Self.deep[index]
    let parse = Parse(text: text)
    #expect(parse.codes.contains("F191"))
    #expect(parse.codes.count <= 2)
    TreeCheck.check(parse.tree, Array(text.utf8))
    #expect(depth(parse.tree) <= 4 * Limits.nestingMax)
  }

  private func depth(_ tree: SyntaxTree) -> Int {
    var ends: [Int32] = []
    var deepest = 0
    for index in 0..<Int32(tree.nodeCount) {
      while let end = ends.last, end <= index { ends.removeLast() }
      ends.append(tree[node: index].endIndex)
      deepest = max(deepest, ends.count)
    }
    return deepest
  }

  @Test func wideIsNotDeep() {
    let elements = (0..<5_000).map { "f(\($0), a.b) + 1" }.joined(separator: ", ")
    #expect(Parse(text: "let a = [\(elements)]").isValid)
    let statements = String(repeating: "\"a\"\n", count: 20_000)
    #expect(Parse(text: "flow f { state a {\n\(statements)end } }").isValid)
  }

  @Test func manyMistakes() {
    let parse = Parse(text: String(repeating: "let = 1\n", count: 1_000))
    #expect(parse.codes.count == Limits.diagnosticsMax + 1)
    #expect(parse.codes.last == "F192")
    #expect(parse.codes.dropLast().allSatisfy { $0 == "F140" })
  }

  @Test func invalidUTF8IsOneMistake() {
    var bytes = Array("let a = \"José\" // olá\nlet b = 1\n".utf8)
    bytes.removeAll { $0 == 0xC3 }
    let parse = Parse(SourceFile(path: "", bytes: bytes))
    #expect(parse.codes == ["F119"])
    #expect(parse.tree.joined == bytes)
  }
}
