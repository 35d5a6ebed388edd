import FlowDiagnostics
import FlowSyntax

/// Verdicts of the parser for `Tests/grammar/conformance.py`: programs on standard input, each after its length
/// (four bytes, little-endian); for each a line `accept`, or `reject` and the code of the first error.
enum ParseBatch {
  static func run(_ arguments: Arguments) -> Int32 {
    let input = System.input()
    var verdicts = "", at = 0
    while at + 4 <= input.count {
      let length = (0..<4).reduce(0) { $0 | Int(input[at + $1]) << (8 * $1) }
      at += 4
      guard at + length <= input.count else {
        Output.error("parse-batch: the last program is cut short\n")
        return 2
      }
      verdicts += verdict(Array(input[at..<at + length])) + "\n"
      at += length
    }
    Output.write(Array(verdicts.utf8))
    return 0
  }

  private static func verdict(_ program: [UInt8]) -> String {
    let parse = Parse(SourceFile(path: "program.flow", bytes: program))
    guard let first = parse.diagnostics.first(where: { $0.code.severity == .error }) else { return "accept" }
    return "reject \(first.code.id)"
  }
}
