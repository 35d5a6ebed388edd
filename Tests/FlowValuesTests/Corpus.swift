import FlowValues
import Foundation

/// Tables that tests read.
enum Corpus {
  /// The rows of a tab-separated file in Tests/Corpus/portuguese, without comments.
  static func rows(_ name: String) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Corpus/portuguese/\(name)"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}

func slice(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
