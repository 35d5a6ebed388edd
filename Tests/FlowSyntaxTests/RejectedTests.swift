import FlowDiagnostics
import FlowSyntax
import Testing

/// Mistakes: a comment `// error: F100 F101` stands on the line before the one with exactly these.
@Suite struct RejectedTests {
  private struct Mistake: Hashable, Comparable, CustomStringConvertible {
    var line: Int
    var code: String
    var description: String { "\(line): \(code)" }

    static func < (left: Mistake, right: Mistake) -> Bool { (left.line, left.code) < (right.line, right.code) }
  }

  private func expected(_ bytes: [UInt8]) -> [Mistake] {
    var result: [Mistake] = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      guard let range = text.range(of: "// error: ") else { continue }
      for code in text[range.upperBound...].split(separator: " ") {
        result.append(Mistake(line: index + 2, code: String(code)))
      }
    }
    return result
  }

  @Test(arguments: Corpus.rejected)
  func tellsEachMistakeOnce(file: Corpus.File) throws {
    let bytes = try file.bytes()
    let source = SourceFile(path: file.name, bytes: bytes)
    let parse = Parse(source)
    let lines = source.lineIndex()
    let found = parse.diagnostics.map { Mistake(line: lines.line(of: $0.span.start) + 1, code: "\($0.code.id)") }
    #expect(found.sorted() == expected(bytes).sorted())
    #expect(!found.isEmpty)
    #expect(!parse.tree.isValid)
    TreeCheck.check(parse.tree, bytes)
  }

  @Test(arguments: Corpus.rejected)
  func anyBeginningIsRead(file: Corpus.File) throws {
    let bytes = try file.bytes()
    for length in 0...bytes.count {
      let part = Array(bytes[..<length])
      #expect(Parse(SourceFile(path: "", bytes: part)).tree.joined == part)
    }
  }

  /// Each fix, alone, takes its mistake away; at most one that it hid comes to light.
  @Test(arguments: Corpus.rejected)
  func fixesMend(file: Corpus.File) throws {
    let bytes = try file.bytes()
    let before = Parse(SourceFile(path: file.name, bytes: bytes))
    for diagnostic in before.diagnostics {
      for fix in diagnostic.fixes {
        let mended = try #require(FixApplier.apply(fix.edits, to: bytes))
        let after = Parse(SourceFile(path: file.name, bytes: mended))
        let title = "\(diagnostic.code.id): \(fix.title.english)"
        #expect(after.diagnostics.count <= before.diagnostics.count, "\(title) \(after.codes)")
        let remains = after.diagnostics.contains {
          "\($0.code.id)" == "\(diagnostic.code.id)" && $0.span == diagnostic.span
        }
        #expect(!remains, "\(title) \(after.codes)")
      }
    }
  }
}
