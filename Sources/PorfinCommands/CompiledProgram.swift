import ArgumentParser
import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics

/// Compiles files for the verbs that need an image.
package enum CompiledProgram {
  /// The verified image of a program; its first flow is the one named, or the first of the first file.
  /// Diagnostics are printed; errors end the verb with exit code 1.
  package static func load(
    _ paths: [String], flow: String?, _ language: Language, _ stdlib: StdlibOptions
  ) throws -> VerifiedImage {
    let check = ProgramCheck(try ProgramLoader(stdlib).load(paths))
    let reporter = Reporter(language: language, asJSON: false)
    if reporter.report(check.diagnostics, check.sources) { throw ExitCode.failedExit }
    let entry = try FlowChoice(check, language).choose(flow, path: try Files.flows(paths).first ?? "")
    let compilation = Compiler.compile(check.program, modules: check.modules, entry: entry)
    if reporter.report(compilation.diagnostics, check.sources) { throw ExitCode.failedExit }
    return try verify(compilation.image, paths.first ?? "", language)
  }

  package static func verify(_ image: Image, _ path: String, _ language: Language) throws -> VerifiedImage {
    do throws(ImageError) {
      return try VerifiedImage(image)
    } catch {
      Terminal.printError(CommandMessages(language).image(path, error.message))
      throw ExitCode.cannotExit
    }
  }
}

/// Images on disk.
package enum ImageFile {
  package static func read(_ path: String, _ language: Language) throws -> VerifiedImage {
    let bytes = try Files.read(path)
    let image: Image
    do throws(ImageError) {
      image = try Image(decoding: bytes)
    } catch {
      Terminal.printError(CommandMessages(language).image(path, error.message))
      throw ExitCode.cannotExit
    }
    return try CompiledProgram.verify(image, path, language)
  }
}
