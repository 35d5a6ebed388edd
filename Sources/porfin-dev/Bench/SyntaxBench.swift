import FlowDiagnostics
import FlowSyntax

/// How fast text becomes a tree and text again, on generated flows that look like real ones.
enum SyntaxBench {
  static func figures() -> [Figure] {
    let sources = GenerateCorpus.programs(lines: 200_000, seed: 1).enumerated().map {
      SourceFile(path: "flow\($0).flow", bytes: Array($1.utf8), index: Int32($0))
    }
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    let lua = Lua.compile()
    let parse = Measure.seconds { for source in sources { blackHole(Parse(source).tree.tokenCount) } }
    return [
      Figure(
        name: "lex and parse", value: Double(bytes) / parse / 1e6, unit: "MB/s",
        reference: lua.map { .init(name: "lua5.4 load", value: $0.bytesPerSecond / 1e6) }, goal: .atLeast(30))
    ]
  }
}

/// Uses a value, so that the work behind it is done.
@inline(never)
func blackHole<Value>(_ value: Value) {}
