import ArgumentParser
import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowSimulator
import PorfinCommands

/// `porfin test`: plays the scenarios of a program.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Plays the scenarios of a program and says which leave their script.")

  @Argument(help: "Files or directories.", completion: .file(extensions: ["flow"]))
  var paths: [String]

  @Flag(help: "Name the scenarios that pass, too.")
  var verbose = false

  @Flag(help: "Print what happened, with every snapshot, instead of the verdicts.")
  var transcript = false

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var stdlibOptions: StdlibOptions

  func run() throws {
    let language = languageOptions.resolved
    try reporting(language) {
      let check = ProgramCheck(try ProgramLoader(stdlibOptions).load(paths))
      let reporter = Reporter(language: language, asJSON: false)
      if reporter.report(check.diagnostics, check.sources) { throw ExitCode.failedExit }
      let results = try ScenarioSuite(check, language).play()
      if transcript {
        for result in results { Terminal.print(Transcript.lines(result)) }
        return
      }
      let view = ScenarioView(check: check, language: language)
      var failed = 0
      for result in results {
        if result.failure != nil { failed += 1 }
        if verbose || result.failure != nil { Terminal.print(view.lines(result)) }
      }
      Terminal.print(CommandMessages(language).scenarios(passed: results.count - failed, failed: failed))
      if failed > 0 { throw ExitCode.failedExit }
    }
  }
}

/// Compiles each flow that has scenarios once and plays them.
struct ScenarioSuite {
  let check: ProgramCheck
  let language: Language

  init(_ check: ProgramCheck, _ language: Language) {
    self.check = check
    self.language = language
  }

  func play() throws -> [ScenarioResult] {
    var results: [ScenarioResult] = []
    var images: [Int32: VerifiedImage] = [:]
    for scenario in check.program.scenarios {
      let image: VerifiedImage
      if let known = images[scenario.flow.index] {
        image = known
      } else {
        let compilation = Compiler.compile(check.program, modules: check.modules, entry: scenario.flow)
        if Reporter(language: language, asJSON: false).report(compilation.diagnostics, check.sources) {
          throw ExitCode.failedExit
        }
        image = try CompiledProgram.verify(compilation.image, check.modules[Int(scenario.file)].path, language)
        images[scenario.flow.index] = image
      }
      results.append(ScenarioRunner.run(scenario, check.program, image))
    }
    return results
  }
}

/// One scenario's result as lines.
struct ScenarioView {
  let check: ProgramCheck
  let language: Language

  func lines(_ result: ScenarioResult) -> String {
    let title = String(decoding: result.title, as: UTF8.self)
    let path = check.modules[Int(result.file)].path
    guard let failure = result.failure else { return "✓ \(path): \(title)" }
    let span = check.modules[Int(result.file)].tree[node: failure.node].span
    let place = check.sources[result.file].position(at: span.start)
    var text = "✗ \(path):\(place.line): \(title)\n  \(failure.reason.text(in: language))"
    for words in failure.said {
      let said = String(decoding: words, as: UTF8.self).replacing("\n", with: "\n    ┃ ")
      text += "\n    ┃ \(said)"
    }
    return text
  }
}
