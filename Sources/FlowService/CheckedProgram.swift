import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowStdlib

/// The files of a request, checked; on demand compiled.
struct CheckedProgram {
  let check: ProgramCheck
  private let language: Language
  private let firstPath: String

  /// nil if the fields from `files` on are no pairs of path and text.
  init?(_ request: Request, files first: Int) {
    let fields = request.fields.dropFirst(first)
    guard !fields.isEmpty, fields.count % 2 == 0 else { return nil }
    var entries: [ModuleText] = []
    for index in stride(from: fields.startIndex, to: fields.endIndex, by: 2) {
      entries.append(ModuleText(path: String(decoding: fields[index], as: UTF8.self), bytes: fields[index + 1]))
    }
    let library = Self.library()
    let graph = ModuleGraph(
      entries: entries, prelude: library.filter { Self.isPrelude($0.path) },
      known: library.filter { !Self.isPrelude($0.path) }.map { $0.path },
      load: { path in library.first { $0.path.utf8.elementsEqual(path.utf8) }?.bytes })
    check = ProgramCheck(graph)
    language = request.language
    firstPath = ModulePath.normalized(entries[0].path)
  }

  /// Answers with the first flow of the first file, or with what is wrong.
  static func withFlow(
    _ request: Request, files: Int, _ answer: (Program, FlowID) -> Service.Answer
  ) -> Service.Answer {
    guard let program = CheckedProgram(request, files: files) else { return .badRequest }
    guard let flow = program.firstFlow else { return program.mistakes(program.check.diagnostics) }
    return answer(program.check.program, flow)
  }

  /// Answers with the image of the first flow of the first file, or with what is wrong.
  static func withImage(
    _ request: Request, files: Int, _ answer: (VerifiedImage) -> Service.Answer
  ) -> Service.Answer {
    guard let program = CheckedProgram(request, files: files) else { return .badRequest }
    guard let flow = program.firstFlow else { return program.mistakes(program.check.diagnostics) }
    return program.compiled(flow, answer)
  }

  func compiled(_ flow: FlowID, _ answer: (VerifiedImage) -> Service.Answer) -> Service.Answer {
    let compilation = Compiler.compile(check.program, modules: check.modules, entry: flow)
    guard let image = compilation.verified else { return mistakes(compilation.diagnostics) }
    return answer(image)
  }

  func diagnosticsJSON() -> String { json(check.diagnostics) }

  func mistakes(_ diagnostics: [Diagnostic]) -> Service.Answer {
    Service.Answer(status: .mistakes, bytes: Array(json(diagnostics).utf8))
  }

  private func json(_ diagnostics: [Diagnostic]) -> String {
    JSONRenderer(language: language).render(diagnostics, check.sources)
  }

  /// nil if there is none, or the program has errors.
  private var firstFlow: FlowID? {
    guard !check.hasErrors else { return nil }
    let file = check.modules.firstIndex { $0.path.utf8.elementsEqual(firstPath.utf8) } ?? -1
    return check.program.flows.firstIndex { Int($0.file) == file }.map { FlowID($0) }
  }

  private static func library() -> [ModuleText] {
    Stdlib.modules().map { ModuleText(path: "stdlib/" + String(decoding: $0.path, as: UTF8.self), bytes: $0.text) }
  }

  private static func isPrelude(_ path: String) -> Bool {
    path.utf8.starts(with: "stdlib/prelude/".utf8)
  }
}
