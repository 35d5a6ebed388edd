/// Checks the code of one function or flow: operands, types, jumps, and that nothing is read before it is written.
struct BodyCheck {
  let image: Image
  let shapes: Shapes
  let constants: ConstantCheck
  /// Shape of each register.
  let window: [TypeIndex]
  let parameterCount: Int
  /// nil in a function.
  let flow: FlowIndex?
  let result: TypeIndex
  /// Number of the first instruction in the image.
  let start: Int
  let code: ArraySlice<Instruction>

  init(
    _ image: Image, _ shapes: Shapes, _ constants: ConstantCheck, body: Image.Body, parameters: [Image.Parameter],
    flow: FlowIndex?, result: TypeIndex
  ) {
    self.image = image
    self.shapes = shapes
    self.constants = constants
    self.flow = flow
    self.result = result
    parameterCount = parameters.count
    window = body.registers.map { shapes[$0] }
    start = Int(body.code.lowerBound)
    code = image.code[Int(body.code.lowerBound)..<Int(body.code.upperBound)]
  }

  func run() throws(ImageError) {
    for position in code.indices {
      if let kind = InstructionCheck(body: self, position: position).fault { throw ImageError(kind, at: position) }
    }
    var definitions = DefinitionCheck(self)
    try definitions.run()
  }

  func shape(of register: UInt16) -> TypeIndex? {
    Int(register) < window.count ? window[Int(register)] : nil
  }
}
