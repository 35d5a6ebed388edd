import ArgumentParser
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import PorfinCommands

/// `porfin graph`: the states of a flow and the arrows between them.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draws a flow: mermaid, dot (Graphviz) or json.")

  @Argument(help: "A file.", completion: .file(extensions: ["flow"]))
  var path: String

  @Option(help: "mermaid, dot or json.")
  var format: GraphFormat = .mermaid

  @Option(help: "Which flow; the first of the file if not given.")
  var flow: String?

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var stdlibOptions: StdlibOptions

  func run() throws {
    let language = languageOptions.resolved
    try reporting(language) {
      let check = ProgramCheck(try ProgramLoader(stdlibOptions).load([path]))
      if Reporter(language: language, asJSON: false).report(check.diagnostics, check.sources) {
        throw ExitCode.failedExit
      }
      let id = try FlowChoice(check, language).choose(flow, path: path)
      let graph = StateGraph(check.program, id)
      Terminal.print(GraphWriter(graph, name: check.program.names.string(graph.flow)).write(format))
    }
  }
}

enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  case mermaid, dot, json
}
