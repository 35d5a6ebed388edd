import FlowBytecode
import FlowCompiler
import FlowSemantics
import FlowSimulator

/// What a person notices: how soon the command answers, and how much a parked conversation takes.
enum CommandBench {
  static func figures() -> [Figure] { [startUp(), snapshots()].compactMap { $0 } }

  private static func startUp() -> Figure? {
    let tool = CommandLine.arguments[0]
    let porfin = String(tool.dropLast("porfin-dev".count)) + "porfin"
    let file = ".build/one-line.flow"
    guard System.write(Array("flow empty { state start { end } }\n".utf8), to: file),
      let seconds = Measure.startUp(porfin, ["check", file]), let reference = Measure.startUp("/bin/true", [])
    else {
      Output.error("bench: \(porfin) is missing; build it with: make build\n")
      return nil
    }
    return Figure(
      name: "start of porfin check", value: seconds * 1000, unit: "ms",
      reference: .init(name: "/bin/true", value: reference * 1000), goal: .atMost(8))
  }

  /// Over the scenarios of the assistants in flows/.
  private static func snapshots() -> Figure? {
    let library = Library()
    var sizes: [Double] = []
    for path in System.files(in: "flows", suffix: ".flow") {
      guard let bytes = System.read(path) else { continue }
      let check = library.check([ModuleText(path: path, bytes: bytes)])
      guard !check.hasErrors else { continue }
      for scenario in check.program.scenarios {
        guard let image = Compiler.compile(check.program, modules: check.modules, entry: scenario.flow).verified else {
          continue
        }
        let result = ScenarioRunner.run(scenario, check.program, image)
        sizes += result.snapshots.filter { !$0.isEmpty }.map { Double($0.count) }
      }
    }
    guard !sizes.isEmpty else { return nil }
    return Figure(
      name: "snapshot of a parked conversation", value: Measure.median(sizes), unit: "bytes", reference: nil,
      goal: .atMost(200))
  }
}
