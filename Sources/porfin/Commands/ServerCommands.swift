import ArgumentParser
import PorfinCommands

/// `porfin serve`: the server is a program of its own beside this one, so that checking a file does not load it.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves assistants: webhooks of WhatsApp numbers, and a simulated number on a page.")

  @Argument(parsing: .captureForPassthrough, help: "See porfin serve --help.")
  var arguments: [String] = []

  func run() throws { try ServerProgram.become("serve", arguments) }
}

/// `porfin chat`: the simulated number of a running `porfin serve`, in the terminal.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Writes to the simulated number of a running `porfin serve`. With a pipe: a message a line in.")

  @Argument(parsing: .captureForPassthrough, help: "See porfin chat --help.")
  var arguments: [String] = []

  func run() throws { try ServerProgram.become("chat", arguments) }
}
