import FlowDiagnostics
import Testing

/// Every code has what `explain` and the reference pages are made of, and its examples say the truth.
@Suite("Codes") struct CodeTests {
  @Test("numbers are unique and in their range") func numbers() {
    var seen: Set<String> = []
    for code in Code.all {
      #expect(seen.insert(code.name).inserted, "\(code.name) twice")
      #expect(code.name.utf8.count == 4 && (code.name.hasPrefix("F") || code.name.hasPrefix("W")), "\(code.name)")
    }
  }

  @Test("every code has all of its texts, in both languages") func texts() {
    for code in Code.all {
      for text in [code.message, code.why] {
        for language in Language.allCases {
          let words = text.text(in: language)
          #expect(!words.isEmpty, "\(code.name)")
          #expect(!words.contains("  "), "\(code.name): \(words)")
        }
        #expect(placeholders(text.english) == placeholders(text.portuguese), "\(code.name)")
      }
      #expect(code.message.english.last != "." && code.message.portuguese.last != ".", "\(code.name)")
      #expect(
        code.why.english.last == "." || code.why.english.last == "`" || code.why.english.last == ")", "\(code.name)")
      #expect(!code.example.isEmpty && !code.corrected.isEmpty && code.example != code.corrected, "\(code.name)")
    }
  }

  @Test("the example has this mistake and no other", arguments: programs)
  func example(name: String) throws {
    let code = try #require(Code.find(name))
    #expect(ExampleProgram(code.example).codes == [name])
  }

  @Test("the correction has none", arguments: programs)
  func correction(name: String) throws {
    let code = try #require(Code.find(name))
    #expect(ExampleProgram(code.corrected).codes == [])
  }

  @Test("a code is found by its name in any case") func find() {
    #expect(Code.find("f200")?.name == "F200")
    #expect(Code.find("F999") == nil)
  }

  @Test("an explanation shows message, reason, example and correction") func explain() {
    let text = Code.unknownName.explain(in: .portuguese)
    #expect(text.hasPrefix("erro[F200]: não há nada chamado `…` aqui\n\n"))
    #expect(text.contains("\n    flow hello("))
    #expect(text.contains("Corrigido:"))
  }

  /// Some examples are commands or damaged files, not programs.
  private static let programs = Code.all.filter { $0.name < "F7" && !$0.example.hasPrefix("porfin ") }.map(\.name)

  private func placeholders(_ text: String) -> Set<Character> {
    var found: Set<Character> = []
    let letters = Array(text)
    for index in letters.indices.dropLast(2) where letters[index] == "{" && letters[index + 2] == "}" {
      if letters[index + 1].isNumber { found.insert(letters[index + 1]) }
    }
    return found
  }
}
