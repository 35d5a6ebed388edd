import FlowBytecode
import FlowSemantics
import FlowValues

/// One side of a comparison.
enum Side {
  case register(Register)
  case known(FoldedValue)

  /// The number, if it is known and can stand in an instruction.
  var immediate: Int16? {
    if case .known(.word(let word)) = self { Int16(exactly: word) } else { nil }
  }
}

/// Two values of one type and what is asked about them.
struct Comparison {
  var operation: BinaryOperator
  var left: Side
  var right: Side
  var type: TypeID

  init(_ operation: BinaryOperator, _ left: Side, _ right: Side, _ type: TypeID) {
    self.operation = operation
    self.left = left
    self.right = right
    self.type = type
    // Greater is less with the sides exchanged.
    switch operation {
    case .greater: self = Comparison(.less, right, left, type)
    case .greaterOrEqual: self = Comparison(.lessOrEqual, right, left, type)
    default: break
    }
  }

  var isEquality: Bool { operation == .equal || operation == .notEqual }
}

/// How the machine compares values of a type.
enum ComparisonKind {
  /// Equal and ordered as its word.
  case word
  /// Equal as its word, ordered as a number.
  case decimal
  case text
  /// Only equal, part by part.
  case structure
}

extension Lowering {
  mutating func side(_ id: ExpressionID) -> Side {
    if let known = folding.value(id) { .known(known) } else { .register(value(id)) }
  }

  private mutating func register(_ operand: Side, _ type: TypeID) -> Register {
    switch operand {
    case .register(let register): register
    case .known(let value): constant(value, type: type)
    }
  }

  private mutating func kind(of type: TypeID) -> ComparisonKind {
    let index = tables.type(type)
    switch tables.builder.image.types[index.position] {
    case .scalar(.decimal): return .decimal
    case .scalar(.schedule): return .structure
    case .scalar(let kind): return kind.isText ? .text : .word
    case .sizedText, .resource: return .text
    case .void, .typeReference, .media, .optional, .list, .record, .enumeration: return .structure
    }
  }

  /// Ends the current block by a comparison, in one instruction where there is one.
  mutating func decide(_ comparison: Comparison, _ isTrue: BlockID, _ isFalse: BlockID) {
    let kind = kind(of: comparison.type)
    if kind == .word || kind == .decimal && comparison.isEquality {
      return decide(jump(comparison), isTrue, isFalse)
    }
    let result = temporary(.bool)
    let isOpposite = compute(comparison, kind, into: result)
    decide(Instruction(isOpposite ? .jumpUnless : .jumpIf, a: result.number), isTrue, isFalse)
  }

  /// The jump taken if the comparison holds, for types that are compared by their word.
  private mutating func jump(_ comparison: Comparison) -> Instruction {
    let (left, right, type) = (comparison.left, comparison.right, comparison.type)
    if let number = right.immediate {
      return Instruction(comparison.jumpToImmediate, a: register(left, type).number, b: UInt16(bitPattern: number))
    }
    if let number = left.immediate {
      return Instruction(comparison.jumpFromImmediate, a: register(right, type).number, b: UInt16(bitPattern: number))
    }
    let first = register(left, type)
    return Instruction(comparison.jump, a: first.number, b: register(right, type).number)
  }

  mutating func lowerComparison(
    _ operation: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID, into target: Register
  ) {
    let type = program[left].type
    let comparison = Comparison(operation, side(left), side(right), type)
    if compute(comparison, kind(of: type), into: target) { emit(.not, target, target) }
  }

  /// Computes a comparison, or its opposite if the answer is true.
  private mutating func compute(_ comparison: Comparison, _ kind: ComparisonKind, into target: Register) -> Bool {
    let type = comparison.type
    if kind == .structure {
      let pair = temporaries([tables.type(type), tables.type(type)])
      fill(pair, with: comparison.left, type)
      fill(pair.advanced(by: 1), with: comparison.right, type)
      emit(Instruction(.equalValue, a: target.number, b: pair.number, c: tables.type(type).value), run: 2)
      return comparison.operation == .notEqual
    }
    let first = register(comparison.left, type)
    let second = register(comparison.right, type)
    emit(comparison.opcode(kind), target, first, second)
    return kind == .text && comparison.operation == .notEqual
  }

  private mutating func fill(_ target: Register, with operand: Side, _ type: TypeID) {
    switch operand {
    case .register(let register): move(register, into: target)
    case .known(let value): load(value, type: type, into: target)
    }
  }
}

extension Comparison {
  fileprivate var jump: Opcode {
    switch operation {
    case .equal: .jumpEqual
    case .notEqual: .jumpNotEqual
    case .less: .jumpLess
    default: .jumpLessOrEqual
    }
  }

  /// With the right side in the instruction.
  fileprivate var jumpToImmediate: Opcode {
    switch operation {
    case .equal: .jumpEqualImmediate
    case .notEqual: .jumpNotEqualImmediate
    case .less: .jumpLessImmediate
    default: .jumpLessOrEqualImmediate
    }
  }

  /// With the left side in the instruction.
  fileprivate var jumpFromImmediate: Opcode {
    switch operation {
    case .equal: .jumpEqualImmediate
    case .notEqual: .jumpNotEqualImmediate
    case .less: .jumpGreaterImmediate
    default: .jumpGreaterOrEqualImmediate
    }
  }

  fileprivate func opcode(_ kind: ComparisonKind) -> Opcode {
    switch (operation, kind) {
    case (.equal, .text), (.notEqual, .text): .equalText
    case (.less, .text): .lessText
    case (_, .text): .lessOrEqualText
    case (.equal, _): .equal
    case (.notEqual, _): .notEqual
    case (.less, .decimal): .lessDecimal
    case (_, .decimal): .lessOrEqualDecimal
    case (.less, _): .less
    case (_, _): .lessOrEqual
    }
  }
}

extension BinaryOperator {
  var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .addInt, .subtractInt, .multiplyInt, .divideInt, .addDecimal, .subtractDecimal, .multiplyDecimal,
      .divideDecimal,
      .addMoney, .subtractMoney, .multiplyMoneyByInt, .multiplyMoneyByDecimal, .divideMoneyByInt, .divideMoneyByDecimal,
      .divideMoney, .addDuration, .subtractDuration, .multiplyDurationByInt, .divideDurationByInt, .dateAddDuration,
      .dateSubtractDuration, .dateDifference, .datetimeAddDuration, .datetimeSubtractDuration, .datetimeDifference,
      .timeAddDuration, .timeSubtractDuration, .timeDifference, .joinText, .joinSchedule, .joinList:
      false
    }
  }
}
