import Testing

/// Words that do not belong in what is committed.
@Suite struct WordsTests {
  private static let banned = [
    Ban(#"\b(FIXME|XXX|HACK|TBD)\b"#, "finish it, or say in ARCHITECTURE.md what is left"),
    Ban(#"\bTODO\b(?!\(#\d+\): \w)"#, "name the issue and the reason: TODO(#12): why"),
    Ban(#"(?i)\bnot (yet )?implemented\b"#, "leave out what does not work"),
    Ban(#"(?i)\blorem ipsum\b"#, "write a real example"),
    Ban(#"\.disabled\(|XCTSkip|pytest\.(mark\.)?skip|mark\.xfail"#, "a test runs or goes"),
    Ban(#"\bcatch\s*\{\s*\}"#, "an error is answered, not dropped"),
    Ban(#"[ \t]+$"#, "blanks at the end of the line"),
    Ban(#"^(<<<<<<<|>>>>>>>) "#, "a conflict is left in the file"),
  ]
  private static let texts = [".swift", ".py", ".c", ".h", ".mjs", ".sh", ".md", ".flow", ".grammar", ".awk"]

  @Test(arguments: ["Sources", "Tests", "Grammar", "docs", "stdlib", "flows"])
  func noneIsUsed(folder: String) throws {
    for path in Repository.files(in: folder) where Self.texts.contains(where: path.hasSuffix) {
      // This file spells them out; the corpus holds damaged files on purpose.
      if path == "Tests/TidyTests/WordsTests.swift" || path.hasPrefix("Tests/Corpus/") { continue }
      let text = try Repository.text(path)
      for ban in Self.banned {
        for finding in try ban.findings(in: text, of: path) { Issue.record("\(finding)") }
      }
    }
  }

  /// In tests too a failed `try!` ends the whole run without a word about the rest.
  @Test func nothingTraps() throws {
    let ban = Ban(#"\btry!|\bas!|\bfatalError\("#, "ends the process")
    for path in Repository.files(in: "Sources", suffix: ".swift") + Repository.files(in: "Tests", suffix: ".swift") {
      for finding in try ban.findings(in: codeOnly(Repository.text(path)), of: path) { Issue.record("\(finding)") }
    }
  }
}
