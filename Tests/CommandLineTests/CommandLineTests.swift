import Foundation
import Testing

/// The binary as a person or a script meets it. Each file of `Tests/Corpus/cli/` is a session:
///
/// ```
/// $ porfin check missing.flow      the command; runs in an empty folder that holds the files below
/// < a line of standard input
/// exit 2
/// stdout|stderr is …               a line that must be there (`has …`: that must occur in it)
/// stdout|stderr has …
/// nothing written                  the folder holds what it held
/// --- name.flow                    a file, up to the next `---`
/// ```
@Suite("Command line") struct CommandLineTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let corpus = root.appendingPathComponent("Tests/Corpus/cli")
  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? [])
    .filter { $0.hasSuffix(".session") }.sorted()

  /// Beside the test bundle.
  static let binary: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return bundle.appendingPathComponent("porfin")
  }()

  @Test("sessions", arguments: files) func session(file: String) throws {
    let session = try Session(parsing: String(contentsOf: Self.corpus.appendingPathComponent(file), encoding: .utf8))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("porfin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in session.files {
      let path = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: path)
    }
    for step in session.steps {
      let before = try contents(folder)
      let outcome = try run(step, in: folder)
      #expect(
        outcome.exit == step.exit, "\(file): \(step.command): exit \(outcome.exit)\n\(outcome.output)\(outcome.error)")
      for (stream, expectation) in step.expectations {
        let text = stream == "stdout" ? outcome.output : outcome.error
        #expect(expectation.holds(in: text), "\(file): \(step.command): \(stream) \(expectation) in\n\(text)")
      }
      if step.writesNothing { #expect(try contents(folder) == before, "\(file): \(step.command) wrote something") }
    }
  }

  @Test("the binary is there and the corpus is not empty") func presence() {
    #expect(FileManager.default.isExecutableFile(atPath: Self.binary.path), "\(Self.binary.path)")
    #expect(Self.files.count >= 15)
  }

  private func contents(_ folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      found[name] = try? Data(contentsOf: folder.appendingPathComponent(name))
    }
    return found
  }

  private func run(_ step: Step, in folder: URL) throws -> (exit: Int32, output: String, error: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", step.command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": Self.binary.deletingLastPathComponent().path + ":/usr/bin:/bin", "LANG": "C",
      "ROOT": Self.root.path,
    ]
    let output = folder.deletingLastPathComponent().appendingPathComponent("\(UUID().uuidString).out")
    let error = folder.deletingLastPathComponent().appendingPathComponent("\(UUID().uuidString).err")
    let input = folder.deletingLastPathComponent().appendingPathComponent("\(UUID().uuidString).in")
    for file in [output, error] { try Data().write(to: file) }
    try Data(step.input.utf8).write(to: input)
    defer { for file in [output, error, input] { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    process.standardInput = try FileHandle(forReadingFrom: input)
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try String(contentsOf: output, encoding: .utf8),
      try String(contentsOf: error, encoding: .utf8)
    )
  }
}

struct Step {
  var command: String
  var input = ""
  var exit: Int32 = 0
  var expectations: [(stream: String, Expectation)] = []
  var writesNothing = false
}

enum Expectation: CustomStringConvertible {
  case line(String)
  case part(String)

  func holds(in text: String) -> Bool {
    switch self {
    case .line(let line): text.split(separator: "\n", omittingEmptySubsequences: false).contains { $0 == line }
    case .part(let part): text.contains(part)
    }
  }

  var description: String {
    switch self {
    case .line(let line): "is \(line)"
    case .part(let part): "has \(part)"
    }
  }
}

struct Session {
  var steps: [Step] = []
  var files: [(name: String, text: Data)] = []

  struct Malformed: Error { var line: String }

  init(parsing text: String) throws {
    var name: String?
    var content = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("--- ") {
        if let name { files.append((name, Data(content.utf8))) }
        name = String(line.dropFirst(4))
        content = ""
      } else if name != nil {
        content += line + "\n"
      } else {
        try take(line)
      }
    }
    if let name { files.append((name, Data(content.dropLast().utf8))) }
  }

  private mutating func take(_ line: String) throws {
    if line.hasPrefix("$ ") { return steps.append(Step(command: String(line.dropFirst(2)))) }
    if line.isEmpty || line.hasPrefix("#") { return }
    guard let last = steps.indices.last else { throw Malformed(line: line) }
    if line.hasPrefix("< ") {
      steps[last].input += line.dropFirst(2) + "\n"
    } else if line == "nothing written" {
      steps[last].writesNothing = true
    } else if line.hasPrefix("exit "), let code = Int32(line.dropFirst(5)) {
      steps[last].exit = code
    } else {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3, ["stdout", "stderr"].contains(words[0]), ["is", "has"].contains(words[1]) else {
        throw Malformed(line: line)
      }
      steps[last].expectations.append((words[0], words[1] == "is" ? .line(words[2]) : .part(words[2])))
    }
  }
}
