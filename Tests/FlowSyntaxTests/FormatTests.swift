import FlowSyntax
import Foundation
import Testing

/// The one layout.
@Suite struct FormatTests {
  /// `x.flow` is laid out like `x.formatted`; with RECORD=1 the latter are written.
  @Test(arguments: Corpus.layouts)
  func layout(file: Corpus.File) throws {
    let formatted = try #require(Formatter.format(try file.parse().tree))
    let url = file.url.deletingPathExtension().appendingPathExtension("formatted")
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(formatted).write(to: url) }
    #expect(String(decoding: formatted, as: UTF8.self) == (try String(contentsOf: url, encoding: .utf8)))
  }

  @Test(arguments: Corpus.valid)
  func keepsMeaning(file: Corpus.File) throws {
    let tree = try file.parse().tree
    FormatCheck.check(tree, try #require(Formatter.format(tree)))
  }

  @Test func leavesMistakesAlone() {
    #expect(Formatter.format(Parse(text: "let = 1").tree) == nil)
  }

  @Test(arguments: Corpus.layouts)
  func linesAreShort(file: Corpus.File) throws {
    let formatted = try #require(Formatter.format(try file.parse().tree))
    for line in String(decoding: formatted, as: UTF8.self).split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 100, "\(line)")
    }
  }
}

/// What must hold of every file laid out.
enum FormatCheck {
  static func check(_ tree: SyntaxTree, _ formatted: [UInt8], _ comment: Comment? = nil) {
    let again = Parse(SourceFile(path: "", bytes: formatted))
    #expect(again.isValid, comment)
    #expect(Formatter.format(again.tree) == formatted, comment)
    #expect(again.tree.comments == tree.comments, comment)
    #expect(again.tree.nodeCount == tree.nodeCount, comment)
    let before = tree.significantTexts
    let after = again.tree.significantTexts
    #expect(before.count == after.count, comment)
    for (left, right) in zip(before, after) where squeezed(left) != squeezed(right) {
      #expect(isRespelled(left, right), comment)
    }
  }

  /// Without what a layout may change within a token: blanks of `"""` texts, durations and money.
  private static func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }

  /// Whether a token may have been written canonically.
  private static func isRespelled(_ left: String, _ right: String) -> Bool {
    if left.hasPrefix("R$") { return digits(right).hasPrefix(digits(left).drop { $0 == "0" }) }
    if left.first?.isNumber == true { return digits(left) == digits(right) }
    return left.folding(options: .diacriticInsensitive, locale: nil)
      == right.folding(options: .diacriticInsensitive, locale: nil)
      || digits(left) == digits(right) && left.contains(":")
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }
}
