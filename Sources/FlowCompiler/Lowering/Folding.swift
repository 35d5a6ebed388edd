import FlowBytecode
import FlowSemantics
import FlowValues

/// Computes what is known at compile time, exactly as the machine would; what would fault stays for the machine.
struct Folding {
  let program: Program
  /// By local: the value of a `let` that is always the same.
  var locals: [FoldedValue?] = []

  init(program: Program, locals: [FoldedValue?] = []) {
    self.program = program
    self.locals = locals
  }

  func value(_ id: ExpressionID) -> FoldedValue? {
    let expression = program[id]
    switch expression.form {
    case .bool(let value): return .bool(value)
    case .int(let value), .money(let value), .date(let value), .time(let value), .datetime(let value),
      .duration(let value):
      return .word(value)
    case .decimal(let mantissa, let scale):
      return Decimal(mantissa: mantissa, scale: Int(scale)).flatMap(Word.pack).map { .word($0) }
    case .schedule(let name): return schedule(name)
    case .text(let name): return .text(Array(program.names.bytes(of: name)))
    case .none: return FoldedValue.none
    case .typeName(let type): return .type(type)
    case .local(let local): return locals.indices.contains(Int(local.index)) ? locals[Int(local.index)] : nil
    case .interpolation(let pieces): return text(pieces)
    case .list(let elements): return values(elements).map { .list($0) }
    case .record(_, let fields): return values(fields).map { .record($0) }
    case .enumCase(_, let number, let fields): return values(fields).map { .choice(number, $0) }
    case .wrap(let inner): return wrapped(value(inner), is: program[inner].type, expression.type)
    case .asText(let inner): return value(inner)
    case .intToDecimal(let inner):
      return value(inner)?.word.flatMap { Word.pack(Decimal($0)) }.map { .word($0) }
    case .unary(let operation, let inner): return unary(operation, value(inner), program[inner].type)
    case .binary(let operation, let left, let right): return binary(operation, left, right)
    case .and(let left, let right): return value(left)?.bool.flatMap { $0 ? value(right) : .bool(false) }
    case .or(let left, let right): return value(left)?.bool.flatMap { $0 ? .bool(true) : value(right) }
    case .conditional(let test, let then, let other): return value(test)?.bool.flatMap { value($0 ? then : other) }
    case .invalid, .now, .today, .reply, .contactField, .knowledge, .format, .field, .orElse, .isNone, .isSome, .isCase,
      .range, .contains, .call, .builtin:
      return nil
    }
  }

  private func values(_ arguments: Arguments) -> [FoldedValue]? {
    var values: [FoldedValue] = []
    for id in program.expressionLists[arguments.range] {
      guard let value = value(id) else { return nil }
      values.append(value)
    }
    return values
  }

  private func text(_ pieces: Slice<ExpressionID>) -> FoldedValue? {
    var bytes: [UInt8] = []
    for id in program.expressionLists[pieces.range] {
      guard let piece = value(id)?.text else { return nil }
      bytes += piece
    }
    return .text(bytes)
  }

  private func schedule(_ name: Name) -> FoldedValue? {
    do throws(Literal.Fault) {
      return .schedule(try Literal.schedule(program.names.bytes(of: name)))
    } catch {
      // The analyser has reported it.
      return nil
    }
  }

  /// An optional of an optional is the optional itself.
  private func wrapped(_ value: FoldedValue?, is inner: TypeID, _ outer: TypeID) -> FoldedValue? {
    guard let value, value.word != Word.none else { return nil }
    return inner == outer ? value : .some(value)
  }
}

// MARK: - Operators

extension Folding {
  private func unary(_ operation: UnaryOperator, _ value: FoldedValue?, _ type: TypeID) -> FoldedValue? {
    guard let word = value?.word else { return nil }
    switch operation {
    case .not: return .bool(word == 0)
    case .negate:
      if type == .decimal { return word.unpacked.negated().flatMap(Word.pack).map { .word($0) } }
      return exact(Word(0).subtractingReportingOverflow(word))
    }
  }

  private func binary(_ operation: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID) -> FoldedValue? {
    guard let leftValue = value(left), let rightValue = value(right) else { return nil }
    if operation == .joinText, let start = leftValue.text, let end = rightValue.text { return .text(start + end) }
    if operation == .equal || operation == .notEqual { return equality(operation, leftValue, rightValue) }
    guard let a = leftValue.word, let b = rightValue.word else { return nil }
    return number(operation, a, b) ?? decimal(operation, a.unpacked, b.unpacked)
      ?? order(operation, a, b, program[left].type)
  }

  private func equality(_ operation: BinaryOperator, _ left: FoldedValue, _ right: FoldedValue) -> FoldedValue? {
    .bool((left == right) == (operation == .equal))
  }

  private func number(_ operation: BinaryOperator, _ left: Word, _ right: Word) -> FoldedValue? {
    switch operation {
    case .addInt, .addMoney, .addDuration: exact(left.addingReportingOverflow(right))
    case .subtractInt, .subtractMoney, .subtractDuration: exact(left.subtractingReportingOverflow(right))
    case .multiplyInt, .multiplyMoneyByInt, .multiplyDurationByInt: exact(left.multipliedReportingOverflow(by: right))
    case .divideInt, .divideDurationByInt: right == 0 ? nil : exact(left.dividedReportingOverflow(by: right))
    default: nil
    }
  }

  private func decimal(_ operation: BinaryOperator, _ left: Decimal, _ right: Decimal) -> FoldedValue? {
    let result: Decimal? =
      switch operation {
      case .addDecimal: left.adding(right)
      case .subtractDecimal: left.subtracting(right)
      case .multiplyDecimal: left.multiplied(by: right)
      case .divideDecimal: left.divided(by: right)
      default: nil
      }
    return result.flatMap(Word.pack).map { .word($0) }
  }

  private func order(_ operation: BinaryOperator, _ left: Word, _ right: Word, _ type: TypeID) -> FoldedValue? {
    let difference =
      type == .decimal ? left.unpacked.compared(to: right.unpacked) : left < right ? -1 : left == right ? 0 : 1
    switch operation {
    case .less: return .bool(difference < 0)
    case .lessOrEqual: return .bool(difference <= 0)
    case .greater: return .bool(difference > 0)
    case .greaterOrEqual: return .bool(difference >= 0)
    default: return nil
    }
  }

  private func exact(_ result: (partialValue: Word, overflow: Bool)) -> FoldedValue? {
    result.overflow ? nil : .word(result.partialValue)
  }
}
