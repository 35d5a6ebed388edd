import ArgumentParser
import FlowDiagnostics
import FlowSyntax
import PorfinCommands

/// `porfin fmt`: the one layout; `--keywords pt|en` translates the language's words.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Lays files out in the one way, or with --check says which are not.")

  @Argument(help: "Files, directories, or - to format standard input.", completion: .file(extensions: ["flow"]))
  var paths: [String]

  @Flag(help: "Change nothing; exit with 1 if a file is not formatted.")
  var check = false

  @Option(help: "Write the keywords in this language: pt or en.")
  var keywords: LanguageName?

  @Flag(help: "Print diagnostics as JSON.")
  var json = false

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.resolved
    let messages = CommandMessages(language)
    try reporting(language) {
      var clean = true
      for path in try Files.flows(paths) {
        let bytes = try Files.read(path)
        guard let result = format(path, bytes, language) else {
          clean = false
          continue
        }
        if path == "-" {
          Terminal.print(bytes: result)
        } else if result != bytes {
          if check {
            clean = false
            Terminal.print(messages.notFormatted(path))
          } else {
            try Files.write(result, to: path)
            Terminal.print(messages.formatted(path))
          }
        }
      }
      if !clean { throw ExitCode.failedExit }
    }
  }

  /// Nil, with diagnostics printed, if the file has syntax errors: it is left as it is.
  private func format(_ path: String, _ bytes: [UInt8], _ language: Language) -> [UInt8]? {
    let parse = Parse(SourceFile(path: path, bytes: bytes))
    let sources = Sources([SourceText(name: path, bytes: bytes)])
    guard !Reporter(language: language, asJSON: json).report(parse.diagnostics, sources) else { return nil }
    guard let keywords else { return Formatter.format(parse.tree) }
    let converted = KeywordConversion.convert(parse.tree, to: keywords == .pt ? .portuguese : .english)
    return Formatter.format(Parse(SourceFile(path: path, bytes: converted)).tree)
  }
}
