import FlowDiagnostics
import FlowSyntax

/// Verdicts of the parser for `Tests/grammar/conformance.py`: programs on standard input, each after its length; for
/// each a line `accept`, or `reject` and the code of the first error.
enum ParseBatch {
  static func run(_ arguments: Arguments) -> Int32 {
    guard let programs = Frames.split(System.input()) else {
      Output.error("parse-batch: the last program is cut short\n")
      return 2
    }
    var verdicts = ""
    for program in programs { verdicts += verdict(program) + "\n" }
    Output.write(Array(verdicts.utf8))
    return 0
  }

  private static func verdict(_ program: [UInt8]) -> String {
    let parse = Parse(SourceFile(path: "program.flow", bytes: program))
    guard let first = parse.diagnostics.first(where: { $0.severity == .error }) else { return "accept" }
    return "reject \(first.code.name)"
  }
}
