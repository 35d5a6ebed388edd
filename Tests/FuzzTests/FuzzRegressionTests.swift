import Foundation
import Testing

/// Everything that `make fuzz` ever found, and the bytes that loaders meet first.
@Suite struct FuzzRegressionTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus/fuzz")

  @Test(arguments: FuzzTarget.allCases)
  func findingsStayMended(target: FuzzTarget) throws {
    let folder = Self.corpus.appendingPathComponent(target.rawValue)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty, "Tests/Corpus/fuzz/\(target.rawValue) is empty")
    for file in files { target.exercise(Array(try Data(contentsOf: file))) }
  }

  /// Every beginning of every finding: a file can end anywhere.
  @Test(arguments: FuzzTarget.allCases)
  func findingsCutShort(target: FuzzTarget) throws {
    let folder = Self.corpus.appendingPathComponent(target.rawValue)
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let bytes = Array(try Data(contentsOf: file)).prefix(400)
      for end in 0...bytes.count { target.exercise(Array(bytes.prefix(end))) }
    }
  }
}
