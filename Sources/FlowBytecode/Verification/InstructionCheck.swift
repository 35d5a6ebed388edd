/// Checks one instruction by the row of its opcode.
struct InstructionCheck {
  let body: BodyCheck
  let position: Int
  private let instruction: Instruction
  /// The T of the row's type rules, once known.
  private var variable: TypeIndex?

  init(body: BodyCheck, position: Int) {
    self.body = body
    self.position = position
    instruction = body.code[position]
  }

  /// What is wrong, or nil.
  var fault: ImageError.Kind? {
    guard let opcode = instruction.opcode else { return .badOpcode }
    if body.flow == nil, opcode.isForFlowsOnly { return .notAllowedHere }
    if !opcode.row.isFinal, position + 1 == body.code.endIndex { return .fallsThrough }
    var check = self
    var rest = instruction
    rest.bits &= ~0xff
    for shape in opcode.row.operands {
      if let fault = check.fault(of: shape) { return fault }
      rest.set(shape.field, to: 0)
    }
    if rest.bits != 0 { return .badOperand }
    return check.structureFault(opcode)
  }

  private mutating func fault(of shape: OperandShape) -> ImageError.Kind? {
    let number = instruction.get(shape.field)
    switch shape.role {
    case .output(let rule), .input(let rule): return fault(ofRegister: number, rule)
    case .optionalInput(let rule):
      return number == UInt32(Register.none.number) ? nil : fault(ofRegister: number, rule)
    case .jump: return jumpFault(to: position + 1 + Int(number))
    case .jumpBack: return number == 0 ? .badJump : jumpFault(to: position + 1 - Int(number))
    case .flag: return number <= 1 ? nil : .badOperand
    case .format: return Image.Format(rawValue: UInt8(truncatingIfNeeded: number)) == nil ? .badOperand : nil
    case .mediaKind: return Image.MediaKind(rawValue: UInt8(truncatingIfNeeded: number)) == nil ? .badOperand : nil
    case .intrinsic: return Intrinsic(rawValue: UInt16(truncatingIfNeeded: number)) == nil ? .badOperand : nil
    case .constant, .type, .function, .contactField, .state, .point, .template, .effect, .text:
      return number < tableCount(shape.role) ? nil : .badOperand
    // These depend on more than one operand: see structureFault.
    case .run, .signed, .number, .scalarType, .caseNumber, .fieldNumber: return nil
    }
  }

  private func tableCount(_ role: OperandShape.Role) -> Int {
    let image = body.image
    return switch role {
    case .constant, .text: image.constants.count
    case .type: image.types.count
    case .function: image.functions.count
    case .contactField: image.contact.count
    case .state: body.flow.map { image.flows[$0.position].states.count } ?? 0
    case .point: image.points.count
    case .template: image.templates.count
    case .effect: image.effects.count
    default: 0
    }
  }

  private func jumpFault(to target: Int) -> ImageError.Kind? { body.code.indices.contains(target) ? nil : .badJump }

  private mutating func fault(ofRegister number: UInt32, _ rule: OperandShape.TypeRule) -> ImageError.Kind? {
    guard let shape = body.shape(of: UInt16(truncatingIfNeeded: number)) else { return .badRegister }
    return fits(shape, rule) ? nil : .wrongType
  }

  private mutating func fits(_ shape: TypeIndex, _ rule: OperandShape.TypeRule) -> Bool {
    let type = body.image.types[shape.position]
    switch rule {
    case .exactly(let wanted): return shape == wanted
    case .any: return unify(shape)
    case .number: return [.int, .money, .duration].contains(shape) && unify(shape)
    case .ordered: return [.int, .money, .date, .time, .datetime, .duration].contains(shape) && unify(shape)
    case .scalar: return shape >= .bool && shape <= .duration && unify(shape)
    case .optional: if case .optional(let part) = type { return unify(body.shapes[part]) }
    case .anyOptional: if case .optional = type { return true }
    case .list: if case .list(let part) = type { return unify(body.shapes[part]) }
    case .anyList: if case .list = type { return true }
    case .record: return body.image.fieldTypes(of: shape) != nil
    case .enumeration: return body.image.enumeration(of: shape) != nil
    }
    return false
  }

  private mutating func unify(_ shape: TypeIndex) -> Bool {
    if let variable { return variable == shape }
    variable = shape
    return true
  }

  /// What a row alone cannot say.
  private func structureFault(_ opcode: Opcode) -> ImageError.Kind? {
    switch opcode {
    case .loadNumber: loadNumberFault
    case .loadConstant: body.constants.shapes[Int(instruction.wide)] == shapeOfA ? nil : .wrongType
    case .loadContact:
      isOptional(shapeOfA, of: body.image.contact[Int(instruction.b)].type) ? nil : .wrongType
    case .remember: rememberFault
    case .track: body.constants.shapes[Int(instruction.wide)] == .text ? nil : .wrongType
    case .trackValue: trackFault
    case .pick: instruction.wide > 0 && instruction.wide <= UInt32(Int32.max) ? nil : .badOperand
    case .returnValue: body.result != .void && shapeOfA == body.shapes[body.result] ? nil : .wrongType
    case .returnNothing: body.result == .void ? nil : .wrongType
    case .loadCase, .jumpIfCase, .jumpUnlessCase, .makeRecord, .field, .makeCase, .caseField: dataFault(opcode)
    case .switch, .switchCase: switchFault
    case .suspend, .again: pointFault(opcode)
    default: RunCheck(body: body, instruction: instruction, variable: variable).fault
    }
  }

  private var shapeOfA: TypeIndex { body.window[Int(instruction.a)] }

  private var loadNumberFault: ImageError.Kind? {
    guard instruction.x >= 2, instruction.x <= 9, shapeOfA == TypeIndex(UInt16(instruction.x)) else {
      return .wrongType
    }
    let word = Word(Int32(bitPattern: instruction.wide))
    guard case .scalar(let kind) = body.image.types[shapeOfA.position] else { return .wrongType }
    return ConstantCheck.fits(word, kind) ? nil : .badOperand
  }

  /// Whether `shape` is an optional of that type (the type itself may be optional already).
  private func isOptional(_ shape: TypeIndex, of type: TypeIndex) -> Bool {
    if shape == body.shapes[type] { return true }
    guard case .optional(let part) = body.image.types[shape.position] else { return false }
    return body.shapes[part] == body.shapes[type]
  }

  private var rememberFault: ImageError.Kind? {
    let type = body.image.contact[Int(instruction.b)].type
    return shapeOfA == body.shapes[type] || isOptional(shapeOfA, of: type)
      || isOptional(body.shapes[type], of: shapeOfA)
      ? nil : .wrongType
  }

  private var trackFault: ImageError.Kind? {
    guard body.constants.shapes[Int(instruction.b)] == .text else { return .wrongType }
    return body.shapes[TypeIndex(instruction.c)] == shapeOfA ? nil : .wrongType
  }

  private var switchFault: ImageError.Kind? {
    let count = Int(instruction.wide)
    guard count > 0, count <= ImageLimits.bodyInstructionsMax, position + 1 + count < body.code.endIndex else {
      return .badJump
    }
    for entry in 1...count {
      let opcode = body.code[position + entry].opcode
      guard opcode == .jump || opcode == .jumpBack else { return .badJump }
    }
    return nil
  }

  private func pointFault(_ opcode: Opcode) -> ImageError.Kind? {
    let point = body.image.points[Int(instruction.wide)]
    guard point.flow == body.flow else { return .notAllowedHere }
    if opcode == .suspend { return nil }
    switch point.kind {
    case .ask, .menu: return nil
    default: return .notAllowedHere
    }
  }

  private func dataFault(_ opcode: Opcode) -> ImageError.Kind? {
    let image = body.image
    switch opcode {
    case .loadCase:
      return image.fieldTypes(of: shapeOfA, case: Int(instruction.b))?.isEmpty == true ? nil : .badOperand
    case .jumpIfCase, .jumpUnlessCase:
      return image.fieldTypes(of: shapeOfA, case: Int(instruction.b)) == nil ? .badOperand : nil
    case .makeRecord:
      guard let fields = image.fieldTypes(of: shapeOfA), fields.count == Int(instruction.c) else { return .badOperand }
      return body.runFault(from: instruction.b, fields)
    case .makeCase:
      guard let fields = image.fieldTypes(of: shapeOfA, case: Int(instruction.c)), !fields.isEmpty,
        fields.count == Int(instruction.x)
      else { return .badOperand }
      return body.runFault(from: instruction.b, fields)
    case .field:
      return fieldFault(image.fieldTypes(of: body.window[Int(instruction.b)]))
    default:
      return fieldFault(image.fieldTypes(of: body.window[Int(instruction.b)], case: Int(instruction.x)))
    }
  }

  private func fieldFault(_ fields: [TypeIndex]?) -> ImageError.Kind? {
    guard let fields, Int(instruction.c) < fields.count else { return .badOperand }
    return body.shapes[fields[Int(instruction.c)]] == shapeOfA ? nil : .wrongType
  }
}

extension BodyCheck {
  /// Whether consecutive registers have these types.
  func runFault(from first: UInt16, _ types: [TypeIndex]) -> ImageError.Kind? {
    guard Int(first) + types.count <= window.count else { return .badRegister }
    for (offset, type) in types.enumerated() where window[Int(first) + offset] != shapes[type] { return .wrongType }
    return nil
  }
}

extension Opcode {
  /// Whether it belongs to a conversation and not to a calculation.
  public var isForFlowsOnly: Bool {
    rawValue >= Opcode.message.rawValue || self == .returnNothing
  }
}
