import FlowBytecode
import FlowVM
import Testing

/// The example of every builtin function holds when the machine runs it.
struct IntrinsicTests {
  @Test(arguments: Intrinsic.allCases)
  func exampleHolds(_ intrinsic: Intrinsic) throws {
    var reader = ExampleReader(intrinsic)
    let read = reader.read()
    let example = try #require(read, "cannot read \(intrinsic.row.example)")
    let machine = try Machine(Self.program(calling: intrinsic))
    let context = TurnContext(now: 1_795_500_000)
    let result = try machine.call(FunctionIndex(0), arguments: example.arguments, context: context).get()
    if let wanted = example.result { #expect(result == wanted) } else { #expect(result != .none) }
  }

  /// Whatever numbers and texts an intrinsic is given, it gives a value or a fault.
  @Test(arguments: Intrinsic.allCases)
  func survivesAnything(_ intrinsic: Intrinsic) throws {
    var limits = Limits()
    limits.heapWords = 1 << 16
    let machine = try Machine(Self.program(calling: intrinsic), limits: limits)
    var random = SplitMix(seed: UInt64(intrinsic.rawValue))
    for _ in 0..<200 {
      let arguments = intrinsic.signature.parameters.map { random.datum($0.type) }
      _ = try machine.call(FunctionIndex(0), arguments: arguments, context: TurnContext(now: 1_795_500_000))
    }
  }

  /// A function that passes its parameters on; T is int.
  static func program(calling intrinsic: Intrinsic) throws -> VerifiedImage {
    var builder = ImageBuilder()
    func type(_ pattern: IntrinsicSignature.TypePattern) -> TypeIndex {
      switch pattern {
      case .builtin(let type): type
      case .parameter: .int
      case .list(let inner): builder.type(.list(type(inner)))
      case .optional(let inner): builder.type(.optional(type(inner)))
      }
    }
    let signature = intrinsic.signature
    let parameters = signature.parameters.map { Image.Parameter(name: $0.name, type: type($0.type)) }
    let result = type(signature.result)
    let function = builder.declareFunction(name: signature.name, parameters: parameters, result: result)
    var code = builder.procedure(for: function)
    let register = code.register(result)
    code.emit(.intrinsic, .register(register), .intrinsic(intrinsic), .register(Register(0)))
    code.emit(.returnValue, .register(register))
    try builder.define(function, code: code)
    return try VerifiedImage(builder.finish())
  }
}
