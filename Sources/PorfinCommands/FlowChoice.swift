import ArgumentParser
import FlowCompiler
import FlowDiagnostics
import FlowSemantics

/// Which flow of a program a verb works on.
package struct FlowChoice {
  package let check: ProgramCheck
  package let language: Language

  package init(_ check: ProgramCheck, _ language: Language) {
    self.check = check
    self.language = language
  }

  /// The flow of this name, or the first flow of the file.
  package func choose(_ name: String?, path: String) throws -> FlowID {
    let file = check.modules.firstIndex { $0.path == ModulePath.normalized(path) } ?? -1
    let mine = check.program.flows.indices.filter { Int(check.program.flows[$0].file) == file }
    if let name {
      let all = check.program.flows.indices.filter { check.program.names.string(check.program.flows[$0].name) == name }
      if let found = all.first(where: mine.contains) ?? all.first { return FlowID(found) }
      let known = mine.map { check.program.names.string(check.program.flows[$0].name) }
      Terminal.printError(CommandMessages(language).unknownFlow(name, known: known))
      throw ExitCode.cannotExit
    }
    guard let first = mine.first else {
      Terminal.printError(CommandMessages(language).noFlow(path))
      throw ExitCode.cannotExit
    }
    return FlowID(first)
  }
}
