import FlowSemantics
import FlowVM
import FlowValues

/// The operators that scenarios need: comparison of everything, sums of numbers, moments and durations.
enum ScenarioArithmetic {
  private static let daySeconds: Int64 = 86_400

  static func apply(_ operation: BinaryOperator, _ left: Datum, _ right: Datum) -> Datum? {
    switch operation {
    case .equal: .bool(left == right)
    case .notEqual: .bool(left != right)
    case .less: order(left, right).map { .bool($0 < 0) }
    case .lessOrEqual: order(left, right).map { .bool($0 <= 0) }
    case .greater: order(left, right).map { .bool($0 > 0) }
    case .greaterOrEqual: order(left, right).map { .bool($0 >= 0) }
    default: sum(operation, left, right)
    }
  }

  private static func sum(_ operation: BinaryOperator, _ left: Datum, _ right: Datum) -> Datum? {
    switch (operation, left, right) {
    case (.addInt, .int(let a), .int(let b)): .int(a &+ b)
    case (.subtractInt, .int(let a), .int(let b)): .int(a &- b)
    case (.multiplyInt, .int(let a), .int(let b)): .int(a &* b)
    case (.addMoney, .money(let a), .money(let b)): .money(a &+ b)
    case (.subtractMoney, .money(let a), .money(let b)): .money(a &- b)
    case (.multiplyMoneyByInt, .money(let a), .int(let b)): .money(a &* b)
    case (.addDuration, .duration(let a), .duration(let b)): .duration(a &+ b)
    case (.datetimeAddDuration, .datetime(let a), .duration(let b)): .datetime(a &+ b)
    case (.datetimeSubtractDuration, .datetime(let a), .duration(let b)): .datetime(a &- b)
    case (.dateAddDuration, .date(let a), .duration(let b)): .date(a &+ b / daySeconds)
    case (.dateSubtractDuration, .date(let a), .duration(let b)): .date(a &- b / daySeconds)
    case (.joinText, .text(let a), .text(let b)): .text(a + b)
    default: nil
    }
  }

  /// Negative, zero or positive as the first comes before, with or after the second.
  private static func order(_ left: Datum, _ right: Datum) -> Int? {
    switch (left, right) {
    case (.int(let a), .int(let b)), (.money(let a), .money(let b)), (.date(let a), .date(let b)),
      (.time(let a), .time(let b)), (.datetime(let a), .datetime(let b)), (.duration(let a), .duration(let b)):
      a < b ? -1 : a > b ? 1 : 0
    case (.decimal(let a), .decimal(let b)): a < b ? -1 : b < a ? 1 : 0
    case (.text(let a), .text(let b)): a.lexicographicallyPrecedes(b) ? -1 : a == b ? 0 : 1
    default: nil
    }
  }
}
