import FlowSyntax

/// The arithmetic of the language: what each operator makes of two types.
///
/// Validated and bounded texts count as text; a whole number beside a decimal counts as a decimal.
struct OperatorTable {
  struct Row {
    var sign: SyntaxKind
    var left: TypeID
    var right: TypeID
    var result: TypeID
    var operation: BinaryOperator

    /// `2 * price` is computed as `price * 2`.
    var isSwapped: Bool {
      switch operation {
      case .multiplyMoneyByInt, .multiplyMoneyByDecimal: right == .money
      case .multiplyDurationByInt: right == .duration
      default: false
      }
    }

    init(_ left: TypeID, _ sign: SyntaxKind, _ right: TypeID, _ result: TypeID, _ operation: BinaryOperator) {
      self.sign = sign
      self.left = left
      self.right = right
      self.result = result
      self.operation = operation
    }
  }

  static let rows: [Row] = [
    Row(.int, .plus, .int, .int, .addInt),
    Row(.int, .minus, .int, .int, .subtractInt),
    Row(.int, .star, .int, .int, .multiplyInt),
    Row(.int, .slash, .int, .int, .divideInt),

    Row(.decimal, .plus, .decimal, .decimal, .addDecimal),
    Row(.decimal, .minus, .decimal, .decimal, .subtractDecimal),
    Row(.decimal, .star, .decimal, .decimal, .multiplyDecimal),
    Row(.decimal, .slash, .decimal, .decimal, .divideDecimal),

    Row(.money, .plus, .money, .money, .addMoney),
    Row(.money, .minus, .money, .money, .subtractMoney),
    Row(.money, .star, .int, .money, .multiplyMoneyByInt),
    Row(.money, .star, .decimal, .money, .multiplyMoneyByDecimal),
    Row(.int, .star, .money, .money, .multiplyMoneyByInt),
    Row(.decimal, .star, .money, .money, .multiplyMoneyByDecimal),
    Row(.money, .slash, .int, .money, .divideMoneyByInt),
    Row(.money, .slash, .decimal, .money, .divideMoneyByDecimal),
    Row(.money, .slash, .money, .decimal, .divideMoney),

    Row(.duration, .plus, .duration, .duration, .addDuration),
    Row(.duration, .minus, .duration, .duration, .subtractDuration),
    Row(.duration, .star, .int, .duration, .multiplyDurationByInt),
    Row(.int, .star, .duration, .duration, .multiplyDurationByInt),
    Row(.duration, .slash, .int, .duration, .divideDurationByInt),

    Row(.date, .plus, .duration, .date, .dateAddDuration),
    Row(.date, .minus, .duration, .date, .dateSubtractDuration),
    Row(.date, .minus, .date, .duration, .dateDifference),
    Row(.datetime, .plus, .duration, .datetime, .datetimeAddDuration),
    Row(.datetime, .minus, .duration, .datetime, .datetimeSubtractDuration),
    Row(.datetime, .minus, .datetime, .duration, .datetimeDifference),
    Row(.time, .plus, .duration, .time, .timeAddDuration),
    Row(.time, .minus, .duration, .time, .timeSubtractDuration),
    Row(.time, .minus, .time, .duration, .timeDifference),

    Row(.text, .plus, .text, .text, .joinText),
    Row(.schedule, .plus, .schedule, .schedule, .joinSchedule),
  ]

  /// Types with an order: `<`, ranges, the bounds of a question.
  static func isOrdered(_ type: TypeID) -> Bool {
    switch type {
    case .int, .decimal, .money, .date, .time, .datetime, .duration, .text: true
    default: false
    }
  }

  /// By sign, left and right type: index of the row, or 255.
  private var lookup: [UInt8]

  init() {
    lookup = Array(repeating: 255, count: 4 * Self.side * Self.side)
    for (index, row) in Self.rows.enumerated() {
      guard let place = Self.place(row.sign, row.left, row.right) else { continue }
      lookup[place] = UInt8(truncatingIfNeeded: index)
    }
  }

  /// The row for two types of which none is bounded or validated text.
  func row(_ left: TypeID, _ sign: SyntaxKind, _ right: TypeID) -> Row? {
    guard let place = Self.place(sign, left, right), lookup[place] != 255 else { return nil }
    return Self.rows[Int(lookup[place])]
  }

  private static let side = TypeID.builtinCount

  private static func place(_ sign: SyntaxKind, _ left: TypeID, _ right: TypeID) -> Int? {
    guard Int(left.index) < side, Int(right.index) < side else { return nil }
    let number: Int
    switch sign {
    case .plus: number = 0
    case .minus: number = 1
    case .star: number = 2
    case .slash: number = 3
    default: return nil
    }
    return (number * side + Int(left.index)) * side + Int(right.index)
  }
}
