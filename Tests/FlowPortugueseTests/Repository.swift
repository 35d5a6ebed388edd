import Foundation

/// Where tests find their data.
enum Repository {
  /// The folder that holds Package.swift.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The lines of a tab-separated file below Tests/Corpus, without comments (`#`) and empty lines.
  static func rows(_ path: String) throws -> [[String]] {
    let text = try String(contentsOf: root.appending(path: "Tests/Corpus/\(path)"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// Cases that others wrote, beside the repository; nil where they are not present.
  static func thirdParty(_ name: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared/data/portuguese/\(name)")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
