import ArgumentParser
import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowPortuguese
import FlowSemantics
import FlowSimulator
import FlowVM
import FlowValues
import PorfinCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `porfin simulate`: talk to an assistant; through a pipe, one message a line in, one JSON object an output out.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays a flow: you are the customer. With a pipe: a message a line in, a JSON object an event out.")

  @Argument(help: "A flow, or a compiled image (.flowc).", completion: .file(extensions: ["flow", "flowc"]))
  var path: String

  @Option(help: "Which flow; the first of the file if not given.")
  var flow: String?

  @Option(help: "When it begins, e.g. \"2026-11-30 09:00\"; a terminal begins now, a pipe on that Monday.")
  var at: String?

  @Option(help: "Seed of random picks.")
  var seed: UInt64 = 1

  @Flag(help: "Print JSON even at a terminal.")
  var json = false

  @Flag(help: "Show the states that are entered.")
  var trace = false

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var stdlibOptions: StdlibOptions

  func run() throws {
    let language = languageOptions.resolved
    try reporting(language) {
      let program = try PlayableProgram.load(path, flow: flow, language, stdlibOptions)
      let session = Session(program.image, flow: program.flow, now: try begin(language), seed: seed)
      let isPlain = json || !Terminal.inputIsTerminal || !Terminal.outputIsTerminal
      var simulator = Simulator(
        session, flowName: program.name, sourcePath: path, language: language, asJSON: isPlain, showsTrace: trace)
      simulator.run()
    }
  }

  /// Pipes begin at a fixed moment, so that the same input gives the same output.
  private static let fixedBegin = "2026-11-30 09:00"

  private func begin(_ language: Language) throws -> Int64 {
    if at == nil, Terminal.inputIsTerminal, Terminal.outputIsTerminal, !json { return Int64(time(nil)) }
    let text = at ?? Self.fixedBegin
    guard let moment = moment(text) else {
      Terminal.printError(
        language == .english
          ? "error: \(text) is no moment\nWrite it as 2026-11-30 09:00."
          : "erro: \(text) não é um momento\nEscreva como 2026-11-30 09:00.")
      throw ExitCode.cannotExit
    }
    return moment
  }

  private func moment(_ text: String) -> Int64? {
    do { return try Literal.datetime(Array(text.utf8)[...]).instant(at: .saoPaulo)?.seconds } catch { return nil }
  }
}

/// A program ready to be played: compiled here, or read from an image.
struct PlayableProgram {
  var image: VerifiedImage
  var flow: FlowIndex
  var name: String

  static func load(
    _ path: String, flow: String?, _ language: Language, _ stdlib: StdlibOptions
  ) throws -> PlayableProgram {
    let image =
      path.hasSuffix(".flowc")
      ? try ImageFile.read(path, language) : try CompiledProgram.load([path], flow: flow, language, stdlib)
    let flows = image.image.flows
    let wanted = flow.map { name in flows.firstIndex { $0.name.elementsEqual(name.utf8) } } ?? 0
    guard let index = wanted, index < flows.count else {
      let known = flows.map { String(decoding: $0.name, as: UTF8.self) }
      Terminal.printError(CommandMessages(language).unknownFlow(flow ?? "", known: known))
      throw ExitCode.cannotExit
    }
    return PlayableProgram(
      image: image, flow: FlowIndex(UInt16(index)), name: String(decoding: flows[index].name, as: UTF8.self))
  }
}
