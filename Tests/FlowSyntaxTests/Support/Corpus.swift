import FlowSyntax
import Foundation
import Testing

/// Files that tests run over.
enum Corpus {
  /// A file, shown by its name in test output.
  struct File: Sendable, CustomTestStringConvertible {
    let url: URL
    var name: String { url.lastPathComponent }
    var testDescription: String { url.deletingLastPathComponent().lastPathComponent + "/" + name }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }
    func parse() throws -> Parse { Parse(SourceFile(path: name, bytes: try bytes())) }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let accepted = files("Tests/Corpus/syntax/ok")
  static let rejected = files("Tests/Corpus/syntax/err")
  static let layouts = files("Tests/Corpus/format")
  /// Everything without mistakes of syntax: the corpus, the assistants and the standard library.
  static let valid = accepted + layouts + files("flows") + files("stdlib")

  /// The `.flow` files of a folder and its subfolders; none if it does not exist.
  static func files(_ folder: String) -> [File] {
    let base = root.appendingPathComponent(folder)
    guard let all = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else { return [] }
    let urls = all.compactMap { $0 as? URL }.filter { $0.pathExtension == "flow" }
    return urls.sorted { $0.path < $1.path }.map(File.init)
  }
}

extension Parse {
  init(text: String) { self.init(SourceFile(path: "test.flow", bytes: Array(text.utf8))) }

  var codes: [String] { diagnostics.map { "\($0.code.id)" } }
}

extension SyntaxTree {
  var allTokens: [SyntaxToken] { (0..<tokenCount).map { self[token: Int32($0)] } }

  /// All tokens laid end to end.
  var joined: [UInt8] { allTokens.flatMap { Array($0.bytes) } }

  /// Texts of the tokens that the syntax sees, separators left out.
  var significantTexts: [String] {
    allTokens.filter { !$0.kind.isTrivia && $0.kind != .separator }.map(\.string)
  }

  var comments: [String] {
    allTokens.filter { $0.kind == .comment || $0.kind == .docComment }
      .map { $0.string.trimmingCharacters(in: .whitespacesAndNewlines) }
  }
}
