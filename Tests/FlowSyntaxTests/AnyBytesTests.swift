import FlowSyntax
import Testing

/// No input of any kind crashes, hangs or is lost.
@Suite struct AnyBytesTests {
  @Test(arguments: 0..<200)
  func randomBytes(seed: UInt64) {
    var random = Random(seed: seed)
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    check(bytes)
  }

  /// Bytes that occur in programs, in any order.
  @Test(arguments: 0..<200)
  func randomCharacters(seed: UInt64) {
    var random = Random(seed: seed &+ 1000)
    let alphabet = Array("{}()[]<>\"\"\"\\\n\n ;,.:|-=>!/#'`“”→R$19,%é\u{A0}\u{FEFF}abx".utf8)
    let count = Int.random(in: 0...300, using: &random)
    check((0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] })
  }

  /// Words and signs of the language, in any order.
  @Test(arguments: 0..<400)
  func tokenSoup(seed: UInt64) {
    var random = Random(seed: seed &+ 2000)
    let language = KeywordLanguage.allCases[Int(seed) % 2]
    var words = Keyword.all.map { "\($0.spelling(in: language))" }
    words += [
      "{", "}", "{", "}", "(", ")", "[", "]", ",", ":", "->", "=", "==", "\n", "\n", "\n", ";", "|", "..", ".", "-",
    ]
    words += [
      "name", "x", "\"text\"", "\"a {b} c\"", "\"\"\"\n  a\n  \"\"\"", "\"open", "3", "R$ 5", "2 h", "14:30", "// c\n",
    ]
    let count = Int.random(in: 1...120, using: &random)
    let text = (0..<count).map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
    check(Array(text.utf8))
  }

  /// Files of the corpus with bytes dropped, doubled and changed.
  @Test(arguments: Corpus.accepted)
  func damagedFiles(file: Corpus.File) throws {
    let bytes = try file.bytes()
    var random = Random(seed: UInt64(bytes.count))
    for _ in 0..<60 where !bytes.isEmpty {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) where !damaged.isEmpty {
        let index = Int.random(in: damaged.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: damaged.remove(at: index)
        case 1: damaged.insert(damaged[Int.random(in: damaged.indices, using: &random)], at: index)
        default: damaged[index] = UInt8.random(in: 0...255, using: &random)
        }
      }
      check(damaged)
    }
  }

  /// What once went wrong.
  @Test(arguments: Corpus.files("Tests/Corpus/syntax/found"))
  func foundBefore(file: Corpus.File) throws { check(try file.bytes()) }

  private func check(_ bytes: [UInt8]) {
    let comment = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
    let parse = Parse(SourceFile(path: "", bytes: bytes))
    TreeCheck.check(parse.tree, bytes, comment)
    #expect(parse.diagnostics.count <= Limits.diagnosticsMax + 1, comment)
    for diagnostic in parse.diagnostics {
      #expect(diagnostic.span.start <= diagnostic.span.end && Int(diagnostic.span.end) <= bytes.count, comment)
    }
    if let formatted = Formatter.format(parse.tree) { FormatCheck.check(parse.tree, formatted, comment) }
  }
}
