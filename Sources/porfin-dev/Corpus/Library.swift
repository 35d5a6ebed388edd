import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowStdlib

/// Programs with the standard library and the files of this folder, parsed anew for each as the command does.
struct Library {
  private let modules: [ModuleText]

  init() {
    modules = Stdlib.modules().map { module in
      ModuleText(path: "stdlib/" + String(decoding: module.path, as: UTF8.self), bytes: module.text)
    }
  }

  func check(_ entries: [ModuleText]) -> ProgramCheck {
    let prelude = modules.filter { $0.path.hasPrefix("stdlib/prelude/") }
    let graph = ModuleGraph(entries: entries, prelude: prelude) { path in
      modules.first { $0.path == path }?.bytes ?? System.read(path)
    }
    return ProgramCheck(graph)
  }

  struct Refusal: Error {
    let reason: String
  }

  /// The image of a program's first flow without its lines, or why there is none.
  func image(_ bytes: [UInt8]) -> Result<[UInt8], Refusal> {
    let check = check([ModuleText(path: "generated.flow", bytes: bytes)])
    if let first = check.diagnostics.first(where: { $0.severity == .error }) {
      let place = check.sources[first.span.file].position(at: first.span.start)
      return .failure(Refusal(reason: "\(first.code.name) in line \(place.line): \(first.message(in: .english))"))
    }
    let file = check.modules.firstIndex { $0.path == "generated.flow" } ?? -1
    let flow = check.program.flows.firstIndex { Int($0.file) == file }
    let compilation = Compiler.compile(
      check.program, modules: check.modules, entry: flow.map { FlowID($0) }, hasLines: false)
    if let first = compilation.diagnostics.first { return .failure(Refusal(reason: first.message(in: .english))) }
    return .success(compilation.image.encoded())
  }
}
