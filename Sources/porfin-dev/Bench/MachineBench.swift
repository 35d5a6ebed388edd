import FlowBytecode
import FlowCompiler
import FlowSemantics
import FlowVM

/// How fast the machine runs, beside a Lua program that does the same.
enum MachineBench {
  static func figures() -> [Figure] {
    guard let image = compiled(functions, entry: nil) else { return [] }
    return [
      figure("fib(30)", image, "fib", 30, Lua.fib(), goal: 0.55),
      figure("loop of 10 M", image, "loop", 10_000_000, Lua.loop(), goal: 0.8),
    ].compactMap { $0 }
  }

  private static let functions = """
    function fib(n: int) -> int {
      if n < 2 { return n }
      return fib(n - 1) + fib(n - 2)
    }

    function loop(n: int) -> int {
      var s = 0
      for i in 1..n {
        s = s + i
        if s > 1000000 { s = s - 1000000 }
      }
      return s
    }
    """

  private static func figure(
    _ name: String, _ image: VerifiedImage, _ function: String, _ argument: Int64, _ reference: Figure.Reference?,
    goal: Double
  ) -> Figure? {
    var limits = Limits()
    limits.fuel = .max
    let machine = Machine(image, limits: limits)
    guard let index = image.image.functions.firstIndex(where: { $0.name == Array(function.utf8) }) else { return nil }
    var isRight = true
    let seconds = Measure.seconds {
      let result = try? machine.call(
        FunctionIndex(UInt16(index)), arguments: [.int(argument)], context: TurnContext(now: 0))
      if case .success? = result { return }
      isRight = false
    }
    guard isRight else { return nil }
    return Figure(name: name, value: seconds * 1000, unit: "ms", reference: reference, goal: .ratioAtMost(goal))
  }

  /// A program, compiled whole or from its first flow.
  static func compiled(_ source: String, entry: Int?) -> VerifiedImage? {
    let check = Library().check([ModuleText(path: "bench.flow", bytes: Array(source.utf8))])
    guard !check.hasErrors else {
      Output.error("bench: \(check.diagnostics.first.map { $0.message(in: .english) } ?? "")\n")
      return nil
    }
    let file = check.modules.firstIndex { $0.path == "bench.flow" } ?? -1
    let flow = entry.flatMap { _ in check.program.flows.firstIndex { Int($0.file) == file } }
    return Compiler.compile(check.program, modules: check.modules, entry: flow.map { FlowID($0) }).verified
  }
}
