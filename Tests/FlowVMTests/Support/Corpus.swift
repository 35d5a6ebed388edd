import Foundation

/// Files of `Tests/Corpus/bytecode`: an image in the assembler's language with what must come of it in `;` comments.
struct CorpusFile: CustomStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]

  var description: String { name }
  var lines: [String] { String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init) }

  static let all: [CorpusFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus/bytecode")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".asm") }.sorted().map { name in
      CorpusFile(name: name, bytes: (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } ?? [])
    }
  }()
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
