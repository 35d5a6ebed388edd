/// `generate [--check]`: files that follow from other files. With `--check` nothing is written and a difference fails.
enum Generate {
  /// What a path must hold.
  struct File {
    let path: String
    let content: String
  }

  static func run(_ arguments: Arguments) -> Int32 {
    let files =
      [BuiltinsModule.file(), DiagnosticsPage.file(), InstructionsPage.file()] + CataloguePage.files()
      + GrammarPage.files()
    var stale = 0
    for file in files where System.read(file.path) != Array(file.content.utf8) {
      stale += 1
      if arguments.flag("check") {
        Output.error("\(file.path) is not what it is generated from: run `make generate`\n")
      } else if System.write(Array(file.content.utf8), to: file.path) {
        Output.line("wrote \(file.path)")
      } else {
        Output.error("generate: cannot write \(file.path)\n")
        return 2
      }
    }
    if arguments.flag("check"), stale > 0 { return 1 }
    Output.line("\(files.count) generated files, \(stale == 0 ? "all current" : "\(stale) changed")")
    return 0
  }
}

extension StaticString {
  /// The text of a table of the language.
  var text: String { String(describing: self) }
}
