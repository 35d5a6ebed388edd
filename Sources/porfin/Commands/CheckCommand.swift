import ArgumentParser
import FlowCompiler
import FlowDiagnostics
import FlowLint
import FlowSemantics
import PorfinCommands

/// `porfin check FILE|DIR…`: everything that must hold of a program, and with `--fix` the mending of what can be mended.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds the mistakes of a program: files and directories together are one.")

  @Argument(help: "Files, directories, or - for standard input.", completion: .file(extensions: ["flow"]))
  var paths: [String]

  @Flag(help: "Print one JSON array of diagnostics on standard output.")
  var json = false

  @Flag(help: "Apply the suggested changes that are certain, then check again.")
  var fix = false

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var stdlibOptions: StdlibOptions

  func run() throws {
    let language = languageOptions.resolved
    try reporting(language) {
      let loader = try ProgramLoader(stdlibOptions)
      if fix { try FixRunner(loader: loader, language: language).run(paths) }
      let check = ProgramCheck(try loader.load(paths))
      let diagnostics = check.diagnostics + advice(on: check)
      let failed = Reporter(language: language, asJSON: json).report(diagnostics, check.sources)
      if failed { throw ExitCode.failedExit }
      if !json, diagnostics.isEmpty {
        Terminal.print(CommandMessages(language).checked(files: try Files.flows(paths).count))
      }
    }
  }

  /// Lint of the author's own files; none while there are errors, which would make it guess.
  private func advice(on check: ProgramCheck) -> [Diagnostic] {
    guard !check.hasErrors else { return [] }
    return Lint.check(check.program, check.modules).filter {
      !check.modules[Int($0.span.file)].path.hasPrefix(StdlibSource.folder)
    }
  }
}

/// Applies fixes until none is left, at most a few rounds, and writes only files that changed.
struct FixRunner {
  static let roundsMax = 10

  let loader: ProgramLoader
  let language: Language

  func run(_ paths: [String]) throws(FileError) {
    let named = try Files.flows(paths)
    for _ in 0..<Self.roundsMax {
      let check = ProgramCheck(try loader.load(paths))
      var changed = false
      for (index, module) in check.modules.enumerated() where named.contains(module.path) && module.path != "-" {
        let file = Int32(truncatingIfNeeded: index)
        let mine = check.diagnostics.filter { $0.span.file == file }
        let result = FixApplier.applyAll(mine, file: file, to: module.tree.source.bytes)
        guard result.applied > 0, result.bytes != module.tree.source.bytes else { continue }
        try Files.write(result.bytes, to: module.path)
        Terminal.printError(CommandMessages(language).fixed(module.path, result.applied))
        changed = true
      }
      if !changed { return }
    }
  }
}
