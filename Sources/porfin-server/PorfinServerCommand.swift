import ArgumentParser
import PorfinCommands

/// The command line of the server; `porfin serve` and `porfin chat` start it.
@main
struct PorfinServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "porfin",
    abstract: "Serves WhatsApp assistants written in the Porfin language.",
    version: Version.text,
    subcommands: [ServeCommand.self, ChatCommand.self])
}
