import FlowDiagnostics
import FlowSemantics
import Testing

@Suite("Flow checks") struct CheckCorpusTests {
  @Test("every marked mistake is found, and nothing else", arguments: CheckCorpus.files)
  func markers(file: String) throws {
    let text = try CheckCorpus.text(file)
    let checked = Checked(text)
    #expect(checked.lines.sorted() == CheckCorpus.expected(text).sorted())
  }

  @Test("every code is found in its example and not in the correction", arguments: CheckCodes.all)
  func examples(code: String) throws {
    let code = try #require(Code.find(code))
    #expect(Checked(code.example).codes == [code.name])
    #expect(Checked(code.corrected).codes == [])
  }

  /// Where a mistake was the first of several on one way, the next one comes to light.
  @Test("a fix mends its mistake and makes no other", arguments: CheckCorpus.files)
  func fixes(file: String) throws {
    let text = try CheckCorpus.text(file)
    let checked = Checked(text)
    for diagnostic in checked.diagnostics {
      for fix in diagnostic.fixes {
        let bytes = try #require(FixApplier.apply(fix.edits, to: Array(text.utf8)))
        let mended = Checked(String(decoding: bytes, as: UTF8.self))
        let isNext = file == "window.flow" && mended.codes == checked.codes && mended.lines != checked.lines
        #expect(
          mended.codes.count < checked.codes.count || isNext,
          "\(diagnostic.code.name): \(fix.title.english) gives \(mended.lines)")
      }
    }
  }

  @Test("every code has a case") func coverage() throws {
    let marked = try CheckCorpus.files.flatMap { CheckCorpus.expected(try CheckCorpus.text($0)) }
    for code in CheckCodes.all { #expect(marked.contains { $0.hasSuffix(code) }, "\(code)") }
  }
}

/// The codes of the checks: F4 to F6.
enum CheckCodes {
  static let all = Code.all.map(\.name).filter { $0.hasPrefix("F4") || $0.hasPrefix("F5") || $0.hasPrefix("F6") }
}
