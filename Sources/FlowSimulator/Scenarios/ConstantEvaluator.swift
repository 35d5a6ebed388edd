import FlowSemantics
import FlowVM
import FlowValues

/// Values of the expressions that scenarios hold: constants, records and cases made of them, and simple arithmetic of
/// dates; for `expect`, comparisons over the variables of the conversation.
struct ConstantEvaluator {
  static let depthMax = 64

  let program: Program
  /// Values of the flow's variables by name; empty for constant expressions.
  var variables: [(name: [UInt8], value: Datum)] = []
  var contact: [Datum] = []
  var now: Int64 = 0

  init(_ program: Program) { self.program = program }

  /// Nil for what a scenario cannot say.
  func value(_ id: ExpressionID, depth: Int = 0) -> Datum? {
    guard depth < Self.depthMax else { return nil }
    let next = depth + 1
    switch program[id].form {
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .decimal(let mantissa, let scale): return Decimal(mantissa: mantissa, scale: Int(scale)).map { .decimal($0) }
    case .money(let value): return .money(value)
    case .date(let value): return .date(value)
    case .time(let value): return .time(value)
    case .datetime(let value): return .datetime(value)
    case .duration(let value): return .duration(value)
    case .text(let name): return .text(Array(program.names.bytes(of: name)))
    case .none: return Datum.none
    case .now: return .datetime(now)
    case .today: return .date(Int64(Instant(clamping: now).civil(at: .saoPaulo).date.days))
    case .local(let local): return variable(local)
    case .contactField(let field): return Int(field) < contact.count ? contact[Int(field)] : Datum.none
    case .wrap(let inner), .asText(let inner): return value(inner, depth: next)
    case .intToDecimal(let inner):
      guard case .int(let number)? = value(inner, depth: next) else { return nil }
      return Decimal(mantissa: number, scale: 0).map { .decimal($0) }
    case .list(let elements): return values(elements, depth: next).map { .list($0) }
    case .record(_, let fields): return values(fields, depth: next).map { .record($0) }
    case .enumCase(_, let number, let fields): return values(fields, depth: next).map { .choice(Int(number), $0) }
    case .field(let record, let number):
      guard case .record(let fields)? = value(record, depth: next), Int(number) < fields.count else { return nil }
      return fields[Int(number)]
    case .isNone(let inner): return value(inner, depth: next).map { .bool($0 == Datum.none) }
    case .isSome(let inner): return value(inner, depth: next).map { .bool($0 != Datum.none) }
    case .isCase(let inner, let number):
      guard case .choice(let actual, _)? = value(inner, depth: next) else { return nil }
      return .bool(actual == Int(number))
    case .and(let left, let right): return both(left, right, next) { $0 && $1 }
    case .or(let left, let right): return both(left, right, next) { $0 || $1 }
    case .orElse(let left, let right):
      let first = value(left, depth: next)
      return first == Datum.none ? value(right, depth: next) : first
    case .unary(let operation, let operand): return unary(operation, value(operand, depth: next))
    case .binary(let operation, let left, let right):
      guard let left = value(left, depth: next), let right = value(right, depth: next) else { return nil }
      return ScenarioArithmetic.apply(operation, left, right)
    case .conditional(let condition, let then, let otherwise):
      guard case .bool(let holds)? = value(condition, depth: next) else { return nil }
      return value(holds ? then : otherwise, depth: next)
    case .contains(let element, let list):
      guard case .list(let elements)? = value(list, depth: next), let element = value(element, depth: next) else {
        return nil
      }
      return .bool(elements.contains(element))
    case .invalid, .schedule, .reply, .typeName, .knowledge, .interpolation, .format, .range, .call, .builtin:
      return nil
    }
  }

  func values(_ arguments: Arguments, depth: Int = 0) -> [Datum]? {
    var result: [Datum] = []
    for index in arguments.range {
      guard let value = value(program.expressionLists[index], depth: depth) else { return nil }
      result.append(value)
    }
    return result
  }

  private func variable(_ local: LocalID) -> Datum? {
    guard Int(local.index) < locals.count else { return nil }
    let name = program.names.bytes(of: locals[Int(local.index)].name)
    return variables.first { $0.name.elementsEqual(name) }?.value
  }

  /// Variables of the flow that the scenario is for.
  var locals: [Local] = []

  private func both(
    _ left: ExpressionID, _ right: ExpressionID, _ depth: Int, _ combine: (Bool, Bool) -> Bool
  ) -> Datum? {
    guard case .bool(let left)? = value(left, depth: depth), case .bool(let right)? = value(right, depth: depth) else {
      return nil
    }
    return .bool(combine(left, right))
  }

  private func unary(_ operation: UnaryOperator, _ operand: Datum?) -> Datum? {
    switch (operation, operand) {
    case (.not, .bool(let value)?): .bool(!value)
    case (.negate, .int(let value)?): .int(0 &- value)
    case (.negate, .money(let value)?): .money(0 &- value)
    case (.negate, .duration(let value)?): .duration(0 &- value)
    default: nil
    }
  }
}
