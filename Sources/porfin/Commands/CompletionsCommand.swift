import ArgumentParser
import PorfinCommands

/// `porfin completions bash|zsh|fish`: the script that completes verbs and options.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract:
      "Prints a completion script, e.g. porfin completions bash > ~/.local/share/bash-completion/completions/porfin")

  @Argument(help: "bash, zsh or fish.")
  var shell: ShellName

  func run() throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Terminal.print(Porfin.completionScript(for: kind))
  }
}

enum ShellName: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish
}
