import FlowDiagnostics
import Testing

@Suite("Fixes") struct FixTests {
  private func edit(_ start: UInt32, _ end: UInt32, _ text: String) -> Fix.Edit {
    Fix.Edit(Span(file: 0, start: start, end: end), text)
  }

  private func apply(_ edits: [Fix.Edit], _ text: String) -> String? {
    FixApplier.apply(edits, to: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("edits are applied in the order of the text") func order() {
    #expect(apply([edit(4, 5, "E"), edit(0, 1, "A"), edit(2, 2, "-")], "abcde") == "Ab-cdE")
    #expect(apply([], "abc") == "abc")
    #expect(apply([edit(3, 3, "!")], "abc") == "abc!")
  }

  @Test("edits that overlap or lie outside are refused") func refused() {
    #expect(apply([edit(0, 2, "x"), edit(1, 3, "y")], "abc") == nil)
    #expect(apply([edit(2, 9, "x")], "abc") == nil)
    #expect(apply([edit(2, 1, "x")], "abc") == nil)
  }

  @Test("of two fixes that touch, the first is applied") func touching() {
    let first = Diagnostic(.unknownName, at: Span(file: 0, start: 0, end: 2), fixes: [fix([edit(0, 2, "XX")])])
    let second = Diagnostic(.unknownName, at: Span(file: 0, start: 1, end: 3), fixes: [fix([edit(1, 3, "YY")])])
    let third = Diagnostic(.unknownName, at: Span(file: 0, start: 4, end: 5), fixes: [fix([edit(4, 5, "Z")])])
    let result = FixApplier.applyAll([first, second, third], file: 0, to: Array("abcde".utf8))
    #expect(String(decoding: result.bytes, as: UTF8.self) == "XXcdZ")
    #expect(result.applied == 2)
  }

  private func fix(_ edits: [Fix.Edit]) -> Fix { Fix(LocalizedText(en: "mend", pt: "corrija"), edits) }
}
