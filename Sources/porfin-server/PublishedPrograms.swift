import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import PorfinCommands
import PorfinHTTP
import PorfinStore

/// The flows that `porfin serve` publishes: each file with an assistant, named after it. Files of sub-flows only are for
/// others to use.
enum PublishedPrograms {
  /// Diagnostics are printed; a flow with errors ends the verb, so nothing half is served.
  static func load(_ paths: [String], _ language: Language, _ stdlib: StdlibOptions) throws -> [NewProgram] {
    var programs: [NewProgram] = []
    for path in try Files.flows(paths) {
      let image = try CompiledProgram.load([path], flow: nil, language, stdlib).image
      guard let assistant = image.flows.first(where: { !$0.isSubflow }) else { continue }
      let name = String(decoding: assistant.name, as: UTF8.self)
      if programs.contains(where: { $0.assistant == name }) {
        Terminal.printError(
          language == .english
            ? "error: \(path): there is another assistant \(name)\nGive its first flow another name."
            : "erro: \(path): já existe um assistente \(name)\nDê outro nome ao primeiro fluxo.")
        throw ExitCode.cannotExit
      }
      let bytes = image.encoded()
      programs.append(
        NewProgram(assistant: name, hash: Signature.sha256(bytes), image: bytes, source: try Files.read(path)))
    }
    return programs
  }
}
