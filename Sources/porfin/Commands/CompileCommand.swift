import ArgumentParser
import FlowBytecode
import FlowDiagnostics
import PorfinCommands

/// `porfin compile`: a program as one self-contained image.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Compiles a program into one image that the machine runs.")

  @Argument(help: "Files or directories.", completion: .file(extensions: ["flow"]))
  var paths: [String]

  @Option(name: .shortAndLong, help: "Where to write the image.", completion: .file(extensions: ["flowc"]))
  var output: String

  @Option(help: "The flow that a host starts; the first of the first file if not given.")
  var flow: String?

  @Flag(help: "Leave the line map out.")
  var strip = false

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var stdlibOptions: StdlibOptions

  func run() throws {
    let language = languageOptions.resolved
    try reporting(language) {
      var image = try CompiledProgram.load(paths, flow: flow, language, stdlibOptions).image
      if strip { image.lines = nil }
      let bytes = image.encoded()
      try Files.write(bytes, to: output)
      Terminal.print("\(output): \(bytes.count) bytes")
    }
  }
}
