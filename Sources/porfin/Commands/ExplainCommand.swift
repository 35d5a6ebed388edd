import ArgumentParser
import FlowDiagnostics
import PorfinCommands

/// `porfin explain F203`: what a diagnostic means, why it matters, an example and its correction.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a diagnostic, e.g. porfin explain F203; without a code, lists all.")

  @Argument(help: "The code of a diagnostic.")
  var code: String?

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.resolved
    guard let code else {
      for code in Code.all { Terminal.print("\(code.id)  \(code.message.text(in: language))") }
      return
    }
    guard let found = Code.find(code) else {
      let messages = CommandMessages(language)
      Terminal.printError(messages.unknownCode(code))
      throw ExitCode.cannotExit
    }
    Terminal.print(found.explain(in: language))
  }
}
