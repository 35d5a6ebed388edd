import Foundation
import Testing

/// The assistants of `flows/` and the modules of `stdlib/`: they compile, and their scenarios play as written.
@Suite("Assistants and library") struct AssistantTests {
  static let files = Repository.files("flows", ".flow") + Repository.files("stdlib", ".flow")

  @Test("they have no mistakes, and no warnings", arguments: files) func compiles(path: String) throws {
    let check = Repository.check(path, try #require(Repository.bytes(path)))
    #expect(check.diagnostics.isEmpty, "\(Repository.render(check))")
  }

  @Test("their scenarios pass", arguments: files) func scenarios(path: String) throws {
    let check = Repository.check(path, try #require(Repository.bytes(path)))
    guard !check.hasErrors else { return }
    for result in try Repository.play(check) where result.failure != nil {
      Issue.record("\(path): \(Repository.describe(result))")
    }
  }

  @Test("there are at least six assistants of a useful size, two in Portuguese") func assistants() throws {
    let flows = Repository.files("flows", ".flow").filter { $0.split(separator: "/").count == 2 }
    #expect(flows.count >= 6)
    var portuguese = 0
    for path in flows {
      let text = try Repository.text(path)
      if text.contains("\nfluxo ") { portuguese += 1 }
      #expect((100...450).contains(text.split(separator: "\n", omittingEmptySubsequences: false).count), "\(path)")
      #expect(text.contains("\nscenario ") || text.contains("\ncenário "), "\(path) has no scenario")
    }
    #expect(portuguese >= 2)
  }
}
