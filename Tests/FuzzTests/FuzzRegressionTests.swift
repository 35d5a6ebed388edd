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

  /// Every beginning of what is right, and every byte of it changed: refused or understood, never a trap.
  @Test(arguments: FuzzTarget.allCases)
  func whatIsRightDamaged(target: FuzzTarget) {
    #expect(!target.seeds.isEmpty)
    for seed in target.seeds {
      for position in stride(from: 0, to: seed.count, by: max(1, seed.count / 200)) {
        target.exercise(Array(seed.prefix(position)))
        for change: UInt8 in [0x01, 0x80, 0xFF] {
          var damaged = seed
          damaged[position] ^= change
          target.exercise(damaged)
        }
      }
    }
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
