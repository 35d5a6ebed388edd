/// `bench [--json FILE]`: the figures that Porfin promises, each beside a reference measured in the same run.
enum Bench {
  static func run(_ arguments: Arguments) -> Int32 {
    guard System.run(Lua.name, ["-v"]) == 0 else {
      Output.error("bench: \(Lua.name) is missing; it is the reference (Debian package lua5.4)\n")
      return 2
    }
    var figures: [Figure] = []
    let groups = [MachineBench.figures, SyntaxBench.figures, TurnBench.figures, CommandBench.figures]
    for measure in groups { figures += measure() }
    Output.line(table(figures))
    let path = arguments.value("json") ?? ".build/bench.json"
    let json = "[\n" + figures.map { "  " + $0.json }.joined(separator: ",\n") + "\n]\n"
    guard System.write(Array(json.utf8), to: path) else {
      Output.error("bench: cannot write \(path)\n")
      return 2
    }
    guard figures.count == figuresExpected else {
      Output.error("bench: \(figuresExpected - figures.count) figures could not be measured\n")
      return 1
    }
    Output.line("\(figures.filter(\.met).count) of \(figures.count) goals met; written to \(path)")
    return 0
  }

  private static let figuresExpected = 8

  private static func table(_ figures: [Figure]) -> String {
    var rows = [["what", "value", "reference", "ratio", "goal", ""]]
    for figure in figures {
      rows.append([
        figure.name, "\(Figure.short(figure.value)) \(figure.unit)",
        figure.reference.map { "\($0.name): \(Figure.short($0.value))" } ?? "–",
        figure.ratio.map(Figure.short) ?? "–", figure.goalText, figure.met ? "met" : "MISSED",
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    return rows.map { row in row.indices.map { row[$0].padded(to: widths[$0]) }.joined(separator: "  ") }
      .joined(separator: "\n")
  }
}
