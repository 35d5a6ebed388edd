import FlowDiagnostics
import FlowSyntax
import Testing

/// The texts of the codes name keywords as they are written in each language.
@Suite("Keywords in texts") struct KeywordTextTests {
  /// What the English text quotes as a keyword, the Portuguese one quotes in Portuguese.
  @Test(arguments: Code.all.map(\.name))
  func portugueseNamesPortugueseKeywords(name: String) throws {
    let code = try #require(Code.find(name))
    for text in [code.message, code.why] {
      let portuguese = Set(quoted(text.portuguese).joined())
      // `.flow` and `|limit(20)` are no keywords.
      for phrase in quoted(text.english) {
        // A phrase of one word may be a name; of several, the first is what the phrase is about.
        guard let word = phrase.first, let spellings = Self.portuguese[word] else { continue }
        #expect(!portuguese.isDisjoint(with: spellings), "\(name): `\(word)` is not named in: \(text.portuguese)")
      }
    }
  }

  /// By English spelling: the Portuguese ones; a word may be a keyword in several places.
  private static let portuguese: [String: [String]] = Dictionary(
    Keyword.all.map { ("\($0.english)", ["\($0.portuguese)"]) }, uniquingKeysWith: +)

  /// The words of the phrases between backticks, without what stands between quotation marks.
  private func quoted(_ text: String) -> [[String]] {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.enumerated().filter { $0.offset % 2 == 1 && $0.element.first?.isLetter == true }.map { piece in
      let code = piece.element.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
      return code.split { !$0.isLetter && $0 != "_" }.map(String.init)
    }
  }
}
