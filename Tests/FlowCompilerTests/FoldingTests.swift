import FlowBytecode
import FlowVM
import Testing

/// What is computed by the compiler is what the machine would compute, faults included.
struct FoldingTests {
  @Test(arguments: ["int", "decimal", "money", "text", "bool"])
  func foldedIsComputed(type: String) throws {
    var functions = ""
    var cases: [(name: String, seed: UInt64)] = []
    for seed in UInt64(0)..<60 {
      var generator = ExpressionGenerator(seed: seed &* 7_919)
      let expression = generator.expression(type, depth: 4)
      let arguments = generator.arguments
      guard arguments.count <= ImageLimits.parametersMax else { continue }
      let parameters = arguments.enumerated().map { "p\($0): \($1.type)" }.joined(separator: ", ")
      let literals = arguments.map(\.literal)
      functions += "function folded\(seed)() -> \(type) { return \(fill(expression, literals)) }\n"
      functions += "function computed\(seed)(\(parameters)) -> \(type) { "
      functions += "return \(fill(expression, arguments.indices.map { "p\($0)" })) }\n"
      let call = "computed\(seed)(\(literals.joined(separator: " , ")))"
      functions += "function called\(seed)() -> \(type) { return \(call) }\n"
      cases.append(("\(seed)", seed))
    }
    let program = try Build(functions).image()
    for (name, seed) in cases {
      #expect(try result("folded" + name, program) == result("called" + name, program), "seed \(seed)")
    }
  }

  private func fill(_ expression: String, _ leaves: [String]) -> String {
    var text = expression
    for (number, leaf) in leaves.enumerated().reversed() { text = text.replacing("$\(number)$", with: leaf) }
    return text
  }

  /// The value, or what went wrong; not where.
  private func result(_ name: String, _ program: VerifiedImage) throws -> Result<Datum, Reason> {
    let function = try #require(program.image.functions.firstIndex { $0.name == Array(name.utf8) })
    let value = try Machine(program).call(FunctionIndex(UInt16(function)), arguments: [], context: TurnContext(now: 0))
    return value.mapError { Reason(kind: $0.kind) }
  }
}

/// A fault without its place.
private struct Reason: Error, Equatable { var kind: Fault.Kind }
