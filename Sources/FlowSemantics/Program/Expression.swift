/// A typed expression. Names are resolved, defaults filled in, conversions explicit: a compiler needs no lookup.
public struct Expression: Sendable {
  public var form: ExpressionForm
  public var type: TypeID
  /// The syntax node it came from, in the file of its declaration.
  public var node: Int32

  @inlinable public init(_ form: ExpressionForm, _ type: TypeID, node: Int32) {
    self.form = form
    self.type = type
    self.node = node
  }
}

public enum ExpressionForm: Sendable {
  /// Stands where a mistake was reported.
  case invalid

  // Literals.
  case bool(Bool)
  case int(Int64)
  /// mantissa × 10^-scale, normalised (no trailing zeros).
  case decimal(mantissa: Int64, scale: UInt8)
  /// Centavos.
  case money(Int64)
  /// Days since 1970-01-01.
  case date(Int64)
  /// Minutes since midnight.
  case time(Int64)
  /// Seconds since 1970-01-01T00:00Z (the literal is read in the flow's time zone).
  case datetime(Int64)
  /// Seconds.
  case duration(Int64)
  /// The literal's text as written, in English weekday names (`mon-fri 8:00-18:00`).
  case schedule(Name)
  case text(Name)
  /// The absent optional; the expression's type is `T?`.
  case none

  // Names.
  case local(LocalID)
  /// Fixed when the turn began.
  case now, today
  /// The customer's words, in arms of a menu or an ask.
  case reply
  /// Field number of the contact: `Program.contact.fields`.
  case contactField(Int32)
  /// A type's name given to a parameter of type `enum_type`, `record_type` or `type`.
  case typeName(TypeID)
  /// A `knowledge` declared in the flow (index into `Flow.knowledge`).
  case knowledge(Int32)

  // Texts: every piece is of type text.
  case interpolation(Slice<ExpressionID>)
  /// A value as text: named format (or `.standard`) with constant arguments.
  case format(ExpressionID, Format, Arguments)

  // Construction and access.
  case list(Arguments)
  case record(RecordID, Arguments)
  case enumCase(EnumerationID, case: Int32, Arguments)
  /// Field of a record value, or of a `media` value (0 kind, 1 url, 2 name, 3 mime).
  case field(ExpressionID, Int32)
  /// `T` where `T?` is wanted.
  case wrap(ExpressionID)
  /// A validated text (`cpf`, `phone`, …) or a bounded text used as `text`: same bytes.
  case asText(ExpressionID)
  case intToDecimal(ExpressionID)

  // Operators. Both operands have the types that `Operator` says.
  case unary(UnaryOperator, ExpressionID)
  case binary(BinaryOperator, ExpressionID, ExpressionID)
  case and(ExpressionID, ExpressionID)
  case or(ExpressionID, ExpressionID)
  /// `optional or fallback`; the type is that of the fallback (`T` or `T?`).
  case orElse(ExpressionID, ExpressionID)
  case conditional(ExpressionID, then: ExpressionID, else: ExpressionID)
  case isNone(ExpressionID)
  case isSome(ExpressionID)
  /// Case of an enum or of an effect's outcomes.
  case isCase(ExpressionID, Int32)
  /// First and last, both included; only in `for`, `in` and `ask … in`.
  case range(ExpressionID, ExpressionID)
  /// `x in list` and `x in range`.
  case contains(ExpressionID, ExpressionID)

  // Calls of what has no effect.
  case call(FunctionID, Arguments)
  case builtin(BuiltinID, Arguments)
}

public enum UnaryOperator: Sendable {
  case not, negate
}

/// What it does, with the types of both operands in its name where they matter.
public enum BinaryOperator: Sendable, CaseIterable {
  case addInt, subtractInt, multiplyInt, divideInt
  case addDecimal, subtractDecimal, multiplyDecimal, divideDecimal
  case addMoney, subtractMoney
  case multiplyMoneyByInt, multiplyMoneyByDecimal, divideMoneyByInt, divideMoneyByDecimal
  /// Money by money gives a decimal.
  case divideMoney
  case addDuration, subtractDuration, multiplyDurationByInt, divideDurationByInt
  case dateAddDuration, dateSubtractDuration
  /// Date minus date gives a duration of whole days.
  case dateDifference
  case datetimeAddDuration, datetimeSubtractDuration, datetimeDifference
  case timeAddDuration, timeSubtractDuration, timeDifference
  case joinText, joinSchedule, joinList
  /// Structural equality of two values of one type.
  case equal, notEqual
  /// Order of two values of one ordered type (int, decimal, money, date, time, datetime, duration; text by code point).
  case less, lessOrEqual, greater, greaterOrEqual
}

/// How a value is shown in a hole of a text.
public enum Format: UInt8, Sendable, CaseIterable {
  case standard, short, long, time, weekday, date, money, upper, lower, title, plural, join, limit, mask, digits,
    relative
}
