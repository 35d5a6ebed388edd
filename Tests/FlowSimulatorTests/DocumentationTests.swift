import Foundation
import Testing

/// Every block of the language in README, `docs/` and the doc comments of `stdlib/` compiles, and its scenarios pass.
/// (The pages of `docs/reference/` are made of doc comments and of examples that are tested where they are declared.)
@Suite("Documentation") struct DocumentationTests {
  static let pages =
    ["README.md", "Grammar/README.md"] + Repository.files("docs", ".md").filter { !$0.hasPrefix("docs/reference/") }
  static let modules = Repository.files("stdlib", ".flow")

  @Test("blocks of the pages", arguments: pages) func page(path: String) throws {
    for fence in Fence.inPage(path, try Repository.text(path)) { try verify(fence, using: nil) }
  }

  @Test("examples of the library", arguments: modules) func module(path: String) throws {
    let isPrelude = path.hasPrefix("stdlib/prelude/")
    let name = path.dropFirst("stdlib/".count).dropLast(".flow".count)
    for fence in Fence.inDocComments(path, try Repository.text(path)) {
      try verify(fence, using: isPrelude ? nil : String(name))
    }
  }

  /// Declarations of the language begin in the first column with one of these.
  private static let declarations = ["effect ", "flow ", "function ", "template "]

  @Test("every declaration of the library has an example", arguments: modules) func examples(path: String) throws {
    var fence = false
    for line in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("/// ```flow") || line.hasPrefix("/// ") && line.contains(" == ") { fence = true }
      if Self.declarations.contains(where: line.hasPrefix) {
        #expect(fence, "\(path): no example before `\(line)`")
      }
      if !line.hasPrefix("///") { fence = false }
    }
  }

  @Test("the pages have examples at all") func presence() throws {
    let count = try Self.pages.map { Fence.inPage($0, try Repository.text($0)).count }.reduce(0, +)
    #expect(count >= 30)
  }

  private func verify(_ fence: Fence, using module: String?) throws {
    let check = Repository.check("example.flow", Array(try fence.program(using: module).utf8))
    if fence.kind == .wrong {
      #expect(check.hasErrors, "\(fence.place): this should not compile")
      return
    }
    let errors = check.diagnostics.filter { $0.code.severity == .error }
    guard errors.isEmpty else {
      Issue.record("\(fence.place): \(Repository.render(check))")
      return
    }
    for result in try Repository.play(check) where result.failure != nil {
      Issue.record("\(fence.place): \(Repository.describe(result))")
    }
  }
}
