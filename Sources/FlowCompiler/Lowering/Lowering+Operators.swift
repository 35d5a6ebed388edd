import FlowBytecode
import FlowSemantics

extension Lowering {
  mutating func lowerUnary(
    _ operation: UnaryOperator, _ inner: ExpressionID, _ id: ExpressionID, into target: Register
  ) {
    switch operation {
    case .not:
      if isTested(inner) { lowerCondition(id, into: target) } else { emit(.not, target, value(inner)) }
    case .negate: emit(program[inner].type == .decimal ? .negateDecimal : .negate, target, value(inner))
    }
  }

  mutating func lowerBinary(
    _ operation: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID, _ id: ExpressionID, into target: Register
  ) {
    switch operation {
    case .joinText: return lowerText(id, into: target)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return lowerComparison(operation, left, right, into: target)
    case .timeDifference:
      // The time from the right one until the left one.
      let first = run([right, left])
      let until = Instruction(.intrinsic, a: target.number, b: Intrinsic.timeUntil.rawValue, c: first.number)
      return emit(until, run: 2)
    case .addInt, .addMoney, .addDuration, .subtractInt, .subtractMoney, .subtractDuration:
      if lowerAddImmediate(operation, left, right, into: target) { return }
    default: break
    }
    guard let opcode = Self.opcode(operation) else { return report("an operator without instruction") }
    // Money and durations may stand on either side of the number.
    let isSwapped = operation.wantsNumberRight && isNumber(left) && !isNumber(right)
    let first = value(isSwapped ? right : left)
    emit(opcode, target, first, value(isSwapped ? left : right))
  }

  private func isNumber(_ id: ExpressionID) -> Bool { program[id].type == .int || program[id].type == .decimal }

  /// Whether the value can be had only by jumping: not worth computing to negate it.
  private func isTested(_ id: ExpressionID) -> Bool {
    switch program[id].form {
    case .and, .or, .isNone, .isSome, .isCase, .contains: true
    default: false
    }
  }

  /// `x + 1` and `x - 1`, when the constant is small.
  private mutating func lowerAddImmediate(
    _ operation: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID, into target: Register
  ) -> Bool {
    let isSubtraction = operation == .subtractInt || operation == .subtractMoney || operation == .subtractDuration
    if let number = folding.value(right)?.word, let small = Int16(exactly: isSubtraction ? 0 &- number : number) {
      // The opposite of the least number is itself, and not small.
      addImmediate(value(left), small, into: target)
      return true
    }
    if !isSubtraction, let number = folding.value(left)?.word, let small = Int16(exactly: number) {
      addImmediate(value(right), small, into: target)
      return true
    }
    return false
  }

  mutating func addImmediate(_ source: Register, _ number: Int16, into target: Register) {
    emit(Instruction(.addImmediate, a: target.number, b: source.number, c: UInt16(bitPattern: number)))
  }

  private static func opcode(_ operation: BinaryOperator) -> Opcode? {
    switch operation {
    case .addInt, .addMoney, .addDuration: .add
    case .subtractInt, .subtractMoney, .subtractDuration: .subtract
    case .multiplyInt, .multiplyMoneyByInt, .multiplyDurationByInt: .multiply
    case .divideInt, .divideDurationByInt: .divide
    case .addDecimal: .addDecimal
    case .subtractDecimal: .subtractDecimal
    case .multiplyDecimal: .multiplyDecimal
    case .divideDecimal: .divideDecimal
    case .multiplyMoneyByDecimal: .multiplyMoney
    case .divideMoneyByInt: .divideMoneyByInt
    case .divideMoneyByDecimal: .divideMoneyByDecimal
    case .divideMoney: .divideMoney
    case .dateAddDuration: .dateAdd
    case .dateSubtractDuration: .dateSubtract
    case .dateDifference: .dateDifference
    case .datetimeAddDuration: .datetimeAdd
    case .datetimeSubtractDuration: .datetimeSubtract
    case .datetimeDifference: .datetimeDifference
    case .timeAddDuration: .timeAdd
    case .timeSubtractDuration: .timeSubtract
    case .joinSchedule: .joinSchedule
    case .joinList: .joinList
    case .joinText, .timeDifference, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: nil
    }
  }
}

extension BinaryOperator {
  fileprivate var wantsNumberRight: Bool {
    switch self {
    case .multiplyMoneyByInt, .multiplyMoneyByDecimal, .multiplyDurationByInt: true
    default: false
    }
  }
}
