import ArgumentParser
import PorfinCommands

/// The command line of Porfin: one file per verb in `Commands/`.
@main
struct Porfin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "porfin",
    abstract: "Checks, formats, compiles and plays WhatsApp assistants written in the Porfin language.",
    discussion: """
      Exit codes: 0 all is well · 1 the program has errors (or is not formatted) · 2 the command could not be carried \
      out (wrong arguments, missing or unreadable file). Messages are in English or Portuguese: --lang en|pt, else \
      LC_ALL/LC_MESSAGES/LANG.
      """,
    version: Version.text,
    subcommands: [
      CheckCommand.self, FormatCommand.self, CompileCommand.self, DisassembleCommand.self, GraphCommand.self,
      ExplainCommand.self, SimulateCommand.self, TestCommand.self, ServeCommand.self, ChatCommand.self,
      CompletionsCommand.self,
    ])
}
