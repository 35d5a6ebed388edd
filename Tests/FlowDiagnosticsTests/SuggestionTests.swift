import FlowDiagnostics
import Testing

@Suite("Did you mean") struct SuggestionTests {
  @Test(
    "the nearest names come first",
    arguments: [
      ("agneda", ["agenda", "agendas", "venda"], ["agenda", "agendas"]),
      ("prise", ["price", "prices", "size"], ["price"]),
      ("calendário", ["calendario", "calendar"], ["calendario", "calendar"]),
      ("Preco", ["preço"], ["preço"]),
      ("bok", ["book", "box", "boo", "bo"], ["bo", "boo", "book"]),
      ("xyz", ["agenda", "price"], []),
      ("book", ["booking"], ["booking"]),
      ("nome", ["nome"], ["nome"]),
      ("ab", ["cd"], []),
      ("a", ["b"], []),
      ("á", ["A"], ["A"]),
    ])
  func order(word: String, candidates: [String], expected: [String]) {
    var suggestions = Suggestions(for: Array(word.utf8))
    for candidate in candidates { suggestions.offer(Array(candidate.utf8)) }
    #expect(suggestions.best == expected)
  }

  @Test("a candidate counts once, and only three are kept") func few() {
    var suggestions = Suggestions(for: Array("state".utf8))
    for candidate in ["state", "state", "stat", "states", "skate", "slate"] { suggestions.offer(Array(candidate.utf8)) }
    #expect(suggestions.best.count == 3)
    #expect(suggestions.best.first == "state")
  }
}
