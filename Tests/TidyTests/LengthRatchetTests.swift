import Testing

/// A source file is one idea. The longest ones are listed with their exact length: the list only ever gets shorter.
@Suite struct LengthRatchetTests {
  static let linesMax = 400
  static let list = "Tests/TidyTests/long-files.tsv"

  @Test func filesAreShortOrListed() throws {
    var listed: [String: Int] = [:]
    for line in try Repository.lines(Self.list) where !line.hasPrefix("#") && !line.isEmpty {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let length = Int(fields[0]), !fields[2].isEmpty else {
        Issue.record("\(Self.list): a line is length, path, reason: \(line)")
        continue
      }
      listed[String(fields[1])] = length
    }
    let sources = Repository.files(in: "Sources") + Repository.files(in: "Tests")
    let measured = sources.filter { path in
      [".swift", ".py", ".c", ".h", ".mjs", ".sh"].contains { path.hasSuffix($0) }
    }
    #expect(measured.count > 50, "the sources were not found")
    for path in measured {
      let length = try Repository.lines(path).count
      if let allowed = listed.removeValue(forKey: path) {
        #expect(length == allowed, "\(path): write the new length into \(Self.list), or split the file")
        #expect(length > Self.linesMax, "\(path) is short now: take it off \(Self.list)")
      } else {
        #expect(length <= Self.linesMax, "\(path): split it by idea, or list it in \(Self.list) with the reason")
      }
    }
    #expect(listed.isEmpty, "\(Self.list) names files that are gone: \(listed.keys.sorted())")
  }
}
