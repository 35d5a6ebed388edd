import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowSyntax

/// How fast text becomes a tree, a checked program and text again, on generated flows that look like real ones.
enum SyntaxBench {
  static func figures() -> [Figure] {
    let programs = GenerateCorpus.programs(lines: 200_000, seed: 1)
    let texts = programs.enumerated().map { ModuleText(path: "flow\($0).flow", bytes: Array($1.utf8)) }
    let bytes = texts.reduce(0) { $0 + $1.bytes.count }
    let lines = texts.reduce(0) { $1.bytes.reduce($0) { $1 == 10 ? $0 + 1 : $0 } }
    let library = Library()
    let lua = Lua.compile()

    let parse = Measure.seconds {
      for text in texts { blackHole(Parse(SourceFile(path: text.path, bytes: text.bytes)).tree.tokenCount) }
    }
    var mistakes = 0
    let check = Measure.seconds { mistakes = library.check(texts).diagnostics.count }
    guard mistakes == 0 else { return [] }
    let trees = texts.map { Parse(SourceFile(path: $0.path, bytes: $0.bytes)).tree }
    let format = Measure.seconds { for tree in trees { blackHole(Formatter.format(tree)?.count ?? 0) } }
    // `porfin fmt` parses, too.
    return [
      Figure(
        name: "lex and parse", value: Double(bytes) / parse / 1e6, unit: "MB/s",
        reference: lua.map { .init(name: "lua5.4 load", value: $0.bytesPerSecond / 1e6) }, goal: .atLeast(30)),
      Figure(
        name: "full check", value: Double(lines) / check, unit: "lines/s",
        reference: lua.map { .init(name: "lua5.4 load", value: $0.linesPerSecond) }, goal: .atLeast(580_000)),
      Figure(
        name: "format", value: Double(lines) / (parse + format), unit: "lines/s",
        reference: Python.format(), goal: .atLeast(250_000)),
    ]
  }
}

/// Uses a value, so that the work behind it is done.
@inline(never)
func blackHole<Value>(_ value: Value) {}
