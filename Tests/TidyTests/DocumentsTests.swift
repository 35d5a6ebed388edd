import Foundation
import Testing

/// The documents point at things that exist, and each is reachable from the README.
@Suite struct DocumentsTests {
  static var documents: [String] {
    Repository.files(in: "", suffix: ".md").filter { !$0.hasPrefix("Tests/Corpus") }
  }

  @Test(arguments: documents)
  func linksResolve(document: String) throws {
    for target in try links(in: document) {
      #expect(Repository.exists(target), "\(document) links to \(target)")
    }
  }

  @Test func everyPageIsReachable() throws {
    var seen: Set<String> = [], open = ["README.md"]
    while let page = open.popLast() {
      guard page.hasSuffix(".md"), seen.insert(page).inserted, Repository.exists(page) else { continue }
      open += try links(in: page)
    }
    for page in Self.documents where page.hasPrefix("docs/") || !page.contains("/") {
      #expect(seen.contains(page), "no path of links leads from README.md to \(page)")
    }
  }

  /// Relative links, as paths below the root.
  private func links(in document: String) throws -> [String] {
    let folder = URL(fileURLWithPath: "/" + document).deletingLastPathComponent()
    let outsideCode = try Repository.text(document).replacing(/(?s)```.*?```|`[^`\n]*`/, with: "")
    return try Pattern(#"\]\(([^)#\s]+)(?:#[^)\s]*)?\)"#).captures(in: outsideCode).compactMap { link in
      guard !link.contains("://"), !link.hasPrefix("mailto:") else { return nil }
      return String(folder.appendingPathComponent(link).standardizedFileURL.path.dropFirst())
    }
  }
}
