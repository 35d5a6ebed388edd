import ArgumentParser
import FlowBytecode
import FlowDiagnostics
import PorfinCommands

/// `porfin disasm`: an image, or a flow compiled on the spot, as text.
struct DisassembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disasm", abstract: "Prints the instructions of an image or a flow.")

  @Argument(help: "A .flowc image or a flow.", completion: .file(extensions: ["flowc", "flow"]))
  var path: String

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var stdlibOptions: StdlibOptions

  func run() throws {
    let language = languageOptions.resolved
    try reporting(language) {
      let program =
        path.hasSuffix(".flow")
        ? try CompiledProgram.load([path], flow: nil, language, stdlibOptions)
        : try ImageFile.read(path, language)
      Terminal.print(bytes: Disassembler.disassemble(program.image))
    }
  }
}
