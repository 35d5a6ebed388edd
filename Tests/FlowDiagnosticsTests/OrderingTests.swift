import FlowDiagnostics
import Testing

@Suite("Order of diagnostics") struct OrderingTests {
  @Test("by file and place, each once") func order() {
    let list = [
      Diagnostic(.unknownName, at: Span(file: 1, start: 0, end: 1)),
      Diagnostic(.typeMismatch, at: Span(file: 0, start: 5, end: 6)),
      Diagnostic(.unknownName, at: Span(file: 0, start: 5, end: 6), ["first"]),
      Diagnostic(.unknownName, at: Span(file: 0, start: 5, end: 6), ["second"]),
      Diagnostic(.otherwiseNeverTaken, at: Span(file: 0, start: 5, end: 6)),
      Diagnostic(.unknownName, at: Span(file: 0, start: 0, end: 1)),
    ]
    let ordered = Diagnostics.ordered(list)
    #expect(ordered.map { $0.span.file } == [0, 0, 0, 0, 1])
    #expect(ordered.map(\.code.name) == ["F200", "F200", "F300", "F344", "F200"])
    #expect(ordered[1].arguments == ["first"])
  }

  @Test("places are lines and columns of code points") func positions() {
    let text = SourceText(name: "a", bytes: Array("olá\r\nção".utf8))
    #expect(text.position(at: 0) == Position(line: 1, column: 1))
    #expect(text.position(at: 4) == Position(line: 1, column: 4))
    #expect(text.position(at: 6) == Position(line: 2, column: 1))
    #expect(text.position(at: 10) == Position(line: 2, column: 3))
    #expect(text.position(at: 999) == Position(line: 2, column: 4))
    #expect(text.range(ofLine: 0) == 0..<4)
  }
}
