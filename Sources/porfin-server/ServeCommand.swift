import ArgumentParser
import Dispatch
import FlowDiagnostics
import Foundation
import PorfinCommands
import PorfinServer
import Synchronization

/// `porfin serve`: runs assistants for real customers, and for the simulated number.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves assistants: webhooks of WhatsApp numbers, and a simulated number on a page.",
    discussion: """
      Settings come from --settings FILE and from environment variables (PORFIN_PORT …), which count more; options of the \
      command line count most. --list-settings shows them all. Stops at SIGTERM or Ctrl-C when what is under way has ended.
      """)

  @Argument(
    help: "Flows, or folders of flows, instead of the setting `flows`.", completion: .file(extensions: ["flow"]))
  var flows: [String] = []

  @Option(name: .customLong("settings"), help: "A file of settings.", completion: .file())
  var settingsPath: String?

  @Option(help: "Port of HTTP; 0 takes any free one.")
  var port: UInt16?

  @Flag(help: "Show every setting, and end.")
  var listSettings = false

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var stdlibOptions: StdlibOptions

  func run() throws {
    if listSettings { return Terminal.prompt(SettingsHelp.text(languageOptions.serverLanguage ?? .english)) }
    let settings = try loadSettings()
    let language = languageOptions.serverLanguage ?? settings.language
    let programs = try reporting(language == .english ? .english : .portuguese) {
      try PublishedPrograms.load(
        settings.list("flows"), language == .english ? .english : .portuguese, stdlibOptions)
    }
    let log = Log.standardError(Log.Level(settings["log"]) ?? .info)
    let outcome = ServeOutcome()
    // The main thread waits; the work is done on Swift's own.
    Task.detached {
      do {
        try await Composition.serve(settings, version: Version.text, log: log) {
          try await Platform.make($0, programs: programs, $1, $2, $3)
        } report: { report in
          Terminal.print(report.text(language))
        }
        outcome.end(nil)
      } catch {
        outcome.end(Self.words(error, settings, language))
      }
    }
    guard let failure = outcome.wait() else { return }
    Terminal.printError((language == .english ? "error: " : "erro: ") + failure)
    throw ExitCode.cannotExit
  }

  private func loadSettings() throws -> Settings {
    let language = languageOptions.serverLanguage ?? .english
    do {
      let text = try settingsPath.map { String(decoding: try Files.read($0), as: UTF8.self) }
      if let text, text.utf8.count > PorfinServer.Limits.settingsBytesMax {
        throw SettingsError(problems: [
          SettingsProblem(settingsPath ?? "", Words("is too large for settings", "é grande demais para ajustes"))
        ])
      }
      var settings = try SettingsReader.read(
        text, path: settingsPath ?? "", environment: ProcessInfo.processInfo.environment)
      if let port { settings.override("port", String(port)) }
      if !flows.isEmpty { settings.override("flows", flows.joined(separator: ",")) }
      return settings
    } catch let error as FileError {
      Terminal.printError(CommandMessages(languageOptions.resolved).file(error))
    } catch let error as SettingsError {
      Terminal.printError(error.text(language))
    }
    throw ExitCode.cannotExit
  }

  private static func words(_ error: any Error, _ settings: Settings, _ language: ServerLanguage) -> String {
    if let problem = error as? PlatformProblem { return problem.text(language) }
    // What remains comes from opening the port.
    let place = "\(settings["host"]):\(settings["port"])"
    return Words(
      "cannot serve on \(place): \(error)\nSet another port: --port 8081",
      "não dá para servir em \(place): \(error)\nDefina outra porta: --port 8081"
    ).text(language)
  }
}

extension LanguageOptions {
  /// The option only: the settings have a language of their own.
  var serverLanguage: ServerLanguage? { language.map { $0 == .pt ? .portuguese : .english } }
}

/// How serving ended, handed to the main thread.
private final class ServeOutcome: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let failure = Mutex<String?>(nil)

  func end(_ words: String?) {
    failure.withLock { $0 = words }
    semaphore.signal()
  }

  func wait() -> String? {
    semaphore.wait()
    return failure.withLock { $0 }
  }
}
