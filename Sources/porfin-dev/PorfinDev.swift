/// Maintenance of this repository: what `make` calls. For people who build Porfin, not for those who use it.
@main
struct PorfinDev {
  /// One verb of the tool.
  struct Verb: Sendable {
    let name: String
    let summary: String
    /// Arguments after the verb, to exit code.
    let run: @Sendable (Arguments) -> Int32
  }

  static let verbs = [
    Verb(name: "parse-batch", summary: "verdicts of the parser on programs from standard input") { ParseBatch.run($0) },
    Verb(name: "answer-batch", summary: "answers to requests from standard input, see FlowService") {
      AnswerBatch.run($0)
    },
    Verb(name: "channel-batch", summary: "answers to requests from standard input, see PorfinChannels") {
      ChannelBatch.run($0)
    },
    Verb(name: "generate-corpus", summary: "realistic flows that the compiler accepts") { GenerateCorpus.run($0) },
    Verb(name: "check-generated", summary: "formatting of generated programs; --programs N --seed S") {
      CheckGenerated.run($0)
    },
    Verb(name: "generate", summary: "files that follow from others; --check only compares") { Generate.run($0) },
    Verb(name: "soak", summary: "the runtime in simulations with faults; --turns N --seed S") { Soak.run($0) },
    Verb(name: "bench", summary: "the promised figures beside references; --json FILE") { Bench.run($0) },
  ]

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let verb = verbs.first(where: { $0.name == words.first }) else {
      Output.error("usage: porfin-dev VERB [OPTION…]\n")
      for verb in verbs { Output.error("  \(verb.name.padded(to: 18))\(verb.summary)\n") }
      System.exit(words.first == nil ? 0 : 2)
    }
    System.exit(verb.run(Arguments(Array(words.dropFirst()))))
  }
}

/// `--name value`, `--flag` and plain words.
struct Arguments {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  func flag(_ name: String) -> Bool { words.contains("--" + name) }

  func value(_ name: String) -> String? {
    guard let index = words.firstIndex(of: "--" + name), index + 1 < words.count else { return nil }
    return words[index + 1]
  }

  func number(_ name: String, default fallback: Int) -> Int { value(name).flatMap { Int($0) } ?? fallback }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }

  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - unicodeScalars.count)) + self
  }
}
