/// Checks the consecutive registers that an instruction reads.
struct RunCheck {
  let body: BodyCheck
  let instruction: Instruction
  /// The T of the row's type rules.
  let variable: TypeIndex?

  var fault: ImageError.Kind? {
    guard let opcode = instruction.opcode else { return .badOpcode }
    for shape in opcode.row.operands {
      guard case .run(let run) = shape.role else { continue }
      if let fault = fault(of: run, from: UInt16(truncatingIfNeeded: instruction.get(shape.field))) { return fault }
    }
    return nil
  }

  private func fault(of run: OperandShape.Run, from first: UInt16) -> ImageError.Kind? {
    let image = body.image
    switch run {
    case .texts: return body.runFault(from: first, Array(repeating: .text, count: Int(instruction.c)))
    case .elements:
      guard let variable else { return .wrongType }
      return body.runFault(from: first, Array(repeating: variable, count: Int(instruction.c)))
    case .functionParameters:
      let function = image.functions[Int(instruction.b)]
      guard body.window[Int(instruction.a)] == body.shapes[function.result] else { return .wrongType }
      return body.runFault(from: first, function.parameters.map { $0.type })
    case .intrinsicParameters: return intrinsicFault(from: first)
    case .effectParameters:
      return body.runFault(from: first, image.effects[Int(instruction.b)].parameters.map { $0.type })
    case .templateParameters:
      let count = image.templates[Int(instruction.b)].parameters.count
      return body.runFault(from: first, Array(repeating: .text, count: count))
    case .mediaArguments: return mediaFault(from: first)
    case .formatArguments:
      let arguments = Image.Format(rawValue: instruction.x)?.arguments ?? []
      return body.runFault(from: first, [TypeIndex(instruction.c)] + arguments)
    case .pair: return body.runFault(from: first, [TypeIndex(instruction.c), TypeIndex(instruction.c)])
    case .listAndElement: return listFault(from: first)
    // Checked with the types they depend on.
    case .fields, .caseFields: return nil
    }
  }

  private func mediaFault(from first: UInt16) -> ImageError.Kind? {
    let arguments = Image.MediaKind(rawValue: instruction.x)?.arguments ?? []
    for (offset, type) in arguments.enumerated() {
      guard let shape = body.shape(of: first &+ UInt16(offset)) else { return .badRegister }
      guard let type else {
        guard case .optional(let part) = body.image.types[shape.position], body.shapes[part] == .text else {
          return .wrongType
        }
        continue
      }
      if shape != type { return .wrongType }
    }
    return nil
  }

  private func listFault(from first: UInt16) -> ImageError.Kind? {
    guard let list = body.shape(of: first), let element = body.shape(of: first &+ 1) else { return .badRegister }
    guard case .list(let part) = body.image.types[list.position] else { return .wrongType }
    return body.shapes[part] == element && body.shapes[TypeIndex(instruction.c)] == element ? nil : .wrongType
  }

  private func intrinsicFault(from first: UInt16) -> ImageError.Kind? {
    guard let signature = Intrinsic(rawValue: instruction.b)?.signature else { return .badOperand }
    var parameter: TypeIndex?
    for (offset, wanted) in signature.parameters.enumerated() {
      guard let shape = body.shape(of: first &+ UInt16(offset)) else { return .badRegister }
      guard fits(shape, wanted.type, &parameter) else { return .wrongType }
    }
    return fits(body.window[Int(instruction.a)], signature.result, &parameter) ? nil : .wrongType
  }

  private func fits(
    _ shape: TypeIndex, _ pattern: IntrinsicSignature.TypePattern, _ parameter: inout TypeIndex?
  ) -> Bool {
    switch pattern {
    case .builtin(let type): return shape == body.shapes[type]
    case .parameter:
      if let known = parameter { return known == shape }
      parameter = shape
      return true
    case .list(let inner):
      guard case .list(let part) = body.image.types[shape.position] else { return false }
      return fits(body.shapes[part], inner, &parameter)
    case .optional(let inner):
      // T? of an optional T is T itself.
      if inner == .parameter, parameter == shape, case .optional = body.image.types[shape.position] { return true }
      guard case .optional(let part) = body.image.types[shape.position] else { return false }
      return fits(body.shapes[part], inner, &parameter)
    }
  }
}
