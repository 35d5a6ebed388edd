import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowStdlib
import FlowSyntax

/// Reads files, finds what they use, and hands all of it to the compiler's pure phases.
package struct ProgramLoader {
  package let stdlib: StdlibSource

  package init(_ options: StdlibOptions) throws(FileError) {
    stdlib = try StdlibSource(directory: options.directory)
  }

  /// The files of the prelude, those named, and those they use, parsed.
  package func load(_ paths: [String]) throws(FileError) -> ModuleGraph {
    var entries: [ModuleText] = []
    for path in try Files.flows(paths) { entries.append(ModuleText(path: path, bytes: try Files.read(path))) }
    return load(entries)
  }

  package func load(_ entries: [ModuleText]) -> ModuleGraph {
    ModuleGraph(entries: entries, prelude: stdlib.prelude, known: stdlib.names) { path in
      if let bytes = stdlib.module(path) { return bytes }
      do { return try Files.read(path) } catch { return nil }
    }
  }
}

/// The standard library: inside the binary, or a working copy.
package struct StdlibSource {
  package static let folder = "stdlib/"

  /// Paths as `use` finds them (`stdlib/confirm.flow`), with their bytes.
  private let files: [(path: String, bytes: [UInt8])]

  package init(directory: String?) throws(FileError) {
    guard let directory else {
      files = Stdlib.modules().map { ("stdlib/" + String(decoding: $0.path, as: UTF8.self), $0.text) }
      return
    }
    let root = directory.hasSuffix("/") ? directory : directory + "/"
    var found: [(path: String, bytes: [UInt8])] = []
    for path in try Files.flows([directory]) {
      found.append(("stdlib/" + String(path.dropFirst(root.count)), try Files.read(path)))
    }
    files = found
  }

  package var prelude: [ModuleText] {
    files.filter { $0.path.hasPrefix("stdlib/prelude/") }.map { ModuleText(path: $0.path, bytes: $0.bytes) }
  }

  package var names: [String] { files.map(\.path).filter { !$0.hasPrefix("stdlib/prelude/") } }

  package func module(_ path: String) -> [UInt8]? { files.first { $0.path == path }?.bytes }
}

/// Prints diagnostics as people or programs want them, and counts errors.
package struct Reporter {
  package let language: Language
  package let asJSON: Bool

  package init(language: Language, asJSON: Bool) {
    self.language = language
    self.asJSON = asJSON
  }

  /// Whether there were errors.
  @discardableResult package func report(_ diagnostics: [Diagnostic], _ sources: Sources) -> Bool {
    let ordered = Diagnostics.ordered(diagnostics)
    if asJSON {
      Terminal.print(JSONRenderer(language: language).render(ordered, sources))
    } else if !ordered.isEmpty {
      let renderer = TerminalRenderer(
        language: language, isColoured: Terminal.wantsColour(Terminal.errorIsTerminal))
      Terminal.printError(renderer.render(ordered, sources))
    }
    return ordered.contains { $0.severity == .error }
  }
}
