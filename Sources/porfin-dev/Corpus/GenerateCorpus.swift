import FlowDiagnostics
import FlowSyntax

/// `generate-corpus --lines N --seed S --out FOLDER`: realistic flows that the compiler accepts, one file each.
enum GenerateCorpus {
  static func run(_ arguments: Arguments) -> Int32 {
    let folder = arguments.value("out") ?? ".build/corpus"
    let programs = programs(lines: arguments.number("lines", default: 1000), seed: arguments.number("seed", default: 1))
    for (index, program) in programs.enumerated() {
      guard System.write(Array(program.utf8), to: "\(folder)/flow\(index).flow") else {
        Output.error("generate-corpus: cannot write into \(folder)\n")
        return 2
      }
    }
    Output.line("\(programs.count) flows in \(folder)")
    return 0
  }

  /// Programs of successive seeds until there are enough lines.
  static func programs(lines: Int, seed: Int) -> [String] {
    var programs: [String] = [], total = 0
    while total < lines {
      let program = ProgramGenerator.program(seed: UInt64(truncatingIfNeeded: seed &* 1_000_003 &+ programs.count))
      total += program.utf8.reduce(0) { $1 == 10 ? $0 + 1 : $0 }
      programs.append(program)
    }
    return programs
  }
}
