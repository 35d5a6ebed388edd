import ArgumentParser
import FlowDiagnostics
import Foundation
import PorfinCommands
import PorfinHTTP

/// `porfin chat`: the simulated number of a running `porfin serve`, in the terminal.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Writes to the simulated number of a running `porfin serve`. With a pipe: a message a line in.")

  @Option(help: "Where porfin serve answers.")
  var url = "http://127.0.0.1:8080"

  @Option(help: "Who you are: letters, digits, - and _.")
  var person = "terminal"

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let chat = Chat(url: url, person: person, language: languageOptions.resolved)
    do {
      try chat.begin()
      Thread { chat.listen() }.start()
      while let line = readLine() {
        guard !line.isEmpty else { continue }
        try chat.send(line)
        if !Terminal.inputIsTerminal { chat.waitForReply() }
      }
    } catch {
      Terminal.printError(error.text(languageOptions.resolved, url))
      throw ExitCode.cannotExit
    }
  }
}
