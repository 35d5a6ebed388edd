import Foundation
import Testing

@testable import PorfinServer

/// Tests/Corpus/settings: settings, and what is said of them. `%` begins an environment variable; what follows a line
/// `--- en` or `--- pt` is the answer in that language. `PORFIN_ACCEPT=1` writes the answers anew.
@Suite struct SettingsTests {
  private static let root = String(#filePath.dropLast("/Tests/PorfinServerTests/SettingsTests.swift".count))
  private static let folder = root + "/Tests/Corpus/settings"

  static var files: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { $0.hasSuffix(".conf") }.sorted()
  }

  @Test func thereAreFiles() { #expect(Self.files.count > 5) }

  @Test(arguments: files) func isAnsweredAsItSays(file: String) throws {
    let path = Self.folder + "/" + file
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    let input = whole.components(separatedBy: "--- en\n")[0]
    let lines = input.components(separatedBy: "\n")
    var environment: [String: String] = [:]
    for line in lines where line.hasPrefix("%") {
      let parts = line.dropFirst().split(separator: "=", maxSplits: 1).map(String.init)
      environment[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    let text = lines.map { $0.hasPrefix("%") ? "" : $0 }.joined(separator: "\n")
    var said = input + "--- en\n" + answer(text, environment, .english)
    said += "--- pt\n" + answer(text, environment, .portuguese)
    if ProcessInfo.processInfo.environment["PORFIN_ACCEPT"] == "1" {
      try said.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(whole == said, "PORFIN_ACCEPT=1 takes what is said now")
    #expect(!said.components(separatedBy: "--- en\n")[1].contains("hush-hush"), "a secret is printed")
  }

  private func answer(_ text: String, _ environment: [String: String], _ language: ServerLanguage) -> String {
    do {
      let settings = try SettingsReader.read(text, path: "porfin.conf", environment: environment)
      let platform = Platform(
        intake: { _, _ in }, isReady: { true }, programs: [PublishedProgram(assistant: "clinic", version: 3)])
      return StartupReport(settings, platform, version: "0", port: settings.number("port")).text(language) + "\n"
    } catch {
      return error.text(language) + "\n"
    }
  }

  @Test func anyBytesAreAnswered() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "[channel ", "]", "=", "\n", "kind", "cloud", "port", "\"", "#", " ", "é", "\u{0}", "app_secret", "[", "\r",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      do { _ = try SettingsReader.read(text, path: "p", environment: ["PORFIN_\(text.prefix(9))": text]) } catch {
        #expect(!error.problems.isEmpty && error.problems.allSatisfy { !$0.text(.portuguese).isEmpty })
      }
    }
  }

  @Test func theTableIsRight() {
    for declaration in SettingTable.all {
      if let fallback = declaration.fallback {
        #expect(declaration.type.complaint(fallback) == nil, "\(declaration.name)")
      }
      #expect(declaration.isRequired == !declaration.nextStep.english.isEmpty, "\(declaration.name)")
      #expect(!declaration.about.portuguese.isEmpty && declaration.about.portuguese != declaration.about.english)
    }
    for table in [SettingTable.server, SettingTable.channel] {
      #expect(Set(table.map(\.name)).count == table.count)
    }
  }
}
