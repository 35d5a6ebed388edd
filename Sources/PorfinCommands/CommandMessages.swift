import ArgumentParser
import FlowDiagnostics

/// What the command line itself says, in both languages: one line what, one line what next.
package struct CommandMessages {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ portuguese: String) -> String {
    language == .english ? english : portuguese
  }

  package func file(_ error: FileError) -> String {
    switch error {
    case .missing(let path):
      say(
        "error: there is no file \(path)\nCheck the spelling, or name a directory to take all its .flow files.",
        "erro: não existe o arquivo \(path)\nConfira o nome, ou indique uma pasta para usar todos os .flow dela.")
    case .directory(let path):
      say(
        "error: \(path) is a directory\nName a file.", "erro: \(path) é uma pasta\nIndique um arquivo.")
    case .tooLarge(let path, let bytes):
      say(
        "error: \(path) has \(bytes) bytes; a flow may have \(FileLimits.bytesMax)\nSplit it and join the parts with `use`.",
        "erro: \(path) tem \(bytes) bytes; um fluxo pode ter \(FileLimits.bytesMax)\nDivida-o e junte as partes com `usa`."
      )
    case .system(let path, let reason):
      say("error: \(path): \(reason)", "erro: \(path): \(reason)")
    case .noFlows(let path):
      say(
        "error: there is no .flow file in \(path)\nFlows end in .flow; start with docs/tutorial.md.",
        "erro: não há arquivo .flow em \(path)\nFluxos terminam em .flow; comece por docs/tutorial.md.")
    case .tooManyFiles(let path):
      say(
        "error: more than \(FileLimits.filesMax) flows in \(path)\nName fewer directories.",
        "erro: mais de \(FileLimits.filesMax) fluxos em \(path)\nIndique menos pastas.")
    }
  }

  package func unknownCode(_ code: String) -> String {
    say(
      "error: there is no diagnostic \(code)\n`porfin explain` without a code lists them all.",
      "erro: não existe o diagnóstico \(code)\n`porfin explain` sem código lista todos.")
  }

  package func noFlow(_ path: String) -> String {
    say(
      "error: \(path) declares no flow\nA flow begins with `flow name { … }`; see docs/tutorial.md.",
      "erro: \(path) não declara nenhum fluxo\nUm fluxo começa com `fluxo nome { … }`; veja docs/tutorial.md.")
  }

  package func unknownFlow(_ name: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return say(
      "error: there is no flow \(name)\nFlows here: \(list)", "erro: não existe o fluxo \(name)\nFluxos aqui: \(list)")
  }

  package func image(_ path: String, _ reason: LocalizedText) -> String {
    say("error: \(path): \(reason.english)", "erro: \(path): \(reason.portuguese)")
  }

  package func checked(files: Int) -> String {
    say(
      "ok: \(files) \(files == 1 ? "file" : "files"), no errors",
      "ok: \(files) \(files == 1 ? "arquivo" : "arquivos"), nenhum erro")
  }

  package func notFormatted(_ path: String) -> String { say("not formatted: \(path)", "não está formatado: \(path)") }

  package func formatted(_ path: String) -> String { say("formatted: \(path)", "formatado: \(path)") }

  package func fixed(_ path: String, _ count: Int) -> String {
    say("fixed \(count) in \(path)", "\(count) correção(ões) em \(path)")
  }

  package func scenarios(passed: Int, failed: Int) -> String {
    say("scenarios: \(passed) passed, \(failed) failed", "cenários: \(passed) passaram, \(failed) falharam")
  }
}

extension ExitCode {
  package static let failedExit = ArgumentParser.ExitCode(ExitCode.failed)
  package static let cannotExit = ArgumentParser.ExitCode(ExitCode.cannot)
}

/// Runs a verb; a file that cannot be read ends it with its message and exit code 2.
package func reporting<Result>(_ language: Language, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as FileError {
    Terminal.printError(CommandMessages(language).file(error))
    throw ExitCode.cannotExit
  }
}
