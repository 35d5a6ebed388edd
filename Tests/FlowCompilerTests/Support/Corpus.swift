import Foundation
import Testing

/// Tests as files: a folder of `Tests/Corpus`, one case a `.flow` file with its expectation beside it.
struct Corpus {
  let folder: URL

  init(_ name: String) {
    folder = Self.root.appendingPathComponent("Tests/Corpus/\(name)")
  }

  /// The repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Names of the cases, without extension.
  var cases: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".flow") }.map { String($0.dropLast(5)) }.sorted()
  }

  func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
  }

  /// Compares with a file of expectations, or writes it when `ACCEPT=1`.
  func expect(_ actual: String, in file: String) throws {
    let path = folder.appendingPathComponent(file)
    if ProcessInfo.processInfo.environment["ACCEPT"] == "1" {
      try actual.write(to: path, atomically: true, encoding: .utf8)
      return
    }
    let expected = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    #expect(actual == expected, "\(file): run the tests with ACCEPT=1 and look at the difference")
  }
}
