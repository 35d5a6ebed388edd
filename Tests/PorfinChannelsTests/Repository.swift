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

  static let accepts = ProcessInfo.processInfo.environment["PORFIN_ACCEPT"] == "1"

  static func names(_ folder: String) -> [String] {
    let path = root.appending(path: "Tests/Corpus/channels/\(folder)").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "Tests/Corpus/channels/\(path)")))
  }

  /// Compares with the file, or writes it when asked to.
  static func matches(_ text: String, _ path: String) throws -> Bool {
    let url = root.appending(path: "Tests/Corpus/channels/\(path)")
    if accepts { try Data(text.utf8).write(to: url) }
    return (try? String(contentsOf: url, encoding: .utf8)) == text
  }
}
