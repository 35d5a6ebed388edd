import FlowDiagnostics
import FlowSemantics
import Foundation
import Testing

/// The files of `Tests/Corpus/types/`: programs with the mistakes of names and types marked where they stand.
@Suite("Names and types") struct TypeCorpusTests {
  @Test("every marked mistake is found, and nothing else", arguments: TypeCorpus.files)
  func markers(file: String) throws {
    let text = try TypeCorpus.text(file)
    let found = Checked(text).lines.filter { TypeCorpus.isOfTypes(String($0.suffix(4))) }
    let difference = found.sorted().difference(from: CheckCorpus.expected(text).sorted())
    #expect(difference.isEmpty, "\(file): \(difference.map(TypeCorpus.describe))")
  }

  @Test("a fix mends its mistake and makes no other", arguments: TypeCorpus.files)
  func fixes(file: String) throws {
    let text = try TypeCorpus.text(file)
    let checked = Checked(text)
    for diagnostic in checked.diagnostics {
      // The first is what `--fix` applies; others are guesses further off.
      if let fix = diagnostic.fixes.first {
        let bytes = try #require(FixApplier.apply(fix.edits, to: Array(text.utf8)))
        let mended = Checked(String(decoding: bytes, as: UTF8.self))
        #expect(
          mended.codes.count < checked.codes.count,
          "\(file): \(diagnostic.code.name) \(diagnostic.message(in: .english)): \(fix.edits.map(\.replacement))")
      }
    }
  }

  @Test("every code has a case") func coverage() throws {
    let marked = Set(
      try TypeCorpus.files.flatMap { CheckCorpus.expected(try TypeCorpus.text($0)) }.map { $0.suffix(4) })
    // These take several files: see `ModuleGraphTests`.
    let elsewhere = ["F222", "F224", "F225"]
    for code in Code.all.map(\.name) where TypeCorpus.isOfTypes(code) && !elsewhere.contains(code) {
      #expect(marked.contains(code[...]), "\(code)")
    }
  }
}

enum TypeCorpus {
  static let folder = CheckCorpus.folder.deletingLastPathComponent().appending(path: "types")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".flow") }.sorted()
  }()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Names are F2, types F3.
  static func isOfTypes(_ code: String) -> Bool { code.hasPrefix("F2") || code.hasPrefix("F3") }

  static func describe(_ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .insert(_, let line, _): "told: \(line)"
    case .remove(_, let line, _): "not told: \(line)"
    }
  }
}
