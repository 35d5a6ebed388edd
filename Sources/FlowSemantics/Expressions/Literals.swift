import FlowDiagnostics
import FlowSyntax
import FlowValues

/// Values written in the program.
extension Analyzer {
  mutating func literal(_ node: SyntaxNode, expecting hint: TypeID) -> ExpressionID {
    let token = LiteralExpr(node).token
    switch token.kind {
    case .trueKeyword: return add(.bool(true), .bool, node.index)
    case .falseKeyword: return add(.bool(false), .bool, node.index)
    case .noneKeyword: return add(.none, .none, node.index)
    case .number: return number(token, node.index, expecting: hint)
    default: return other(token, node.index)
    }
  }

  /// A whole number is a decimal where one is expected.
  private mutating func number(_ token: SyntaxToken, _ node: Int32, expecting hint: TypeID) -> ExpressionID {
    let bytes = token.bytes
    if !bytes.contains(UInt8(ascii: ",")) {
      guard let value = Numbers.int(bytes) else { return impossible(.numberTooLarge, token, node) }
      if wrappedHint(hint) == .decimal { return decimal(FlowValues.Decimal(value), node) }
      return add(.int(value), .int, node)
    }
    guard let value = Numbers.decimal(bytes) else { return impossible(.numberTooLarge, token, node) }
    return decimal(value, node)
  }

  mutating func decimal(_ value: FlowValues.Decimal, _ node: Int32) -> ExpressionID {
    add(.decimal(mantissa: value.mantissa, scale: value.scale), .decimal, node)
  }

  private mutating func other(_ token: SyntaxToken, _ node: Int32) -> ExpressionID {
    let bytes = Array(token.bytes)[...]
    switch token.kind {
    case .percent:
      guard let value = try? Literal.percent(bytes) else { return impossible(.numberTooLarge, token, node) }
      return decimal(value, node)
    case .money:
      guard let value = try? Literal.money(bytes) else { return impossible(.numberTooLarge, token, node) }
      return add(.money(value), .money, node)
    case .duration:
      guard let value = try? Literal.duration(bytes) else { return impossible(.numberTooLarge, token, node) }
      return add(.duration(value), .duration, node)
    case .time:
      guard let value = try? Literal.time(bytes) else { return impossible(.impossibleMoment, token, node) }
      return add(.time(Int64(value.minutes)), .time, node)
    case .date:
      guard let value = try? Literal.date(bytes) else { return impossible(.impossibleMoment, token, node) }
      return add(.date(Int64(value.days)), .date, node)
    case .dateTime:
      guard let value = try? Literal.datetime(bytes), let moment = value.instant(at: .saoPaulo) else {
        return impossible(.impossibleMoment, token, node)
      }
      return add(.datetime(moment.seconds), .datetime, node)
    case .schedule: return schedule(token, bytes, node)
    default: return invalid(node)
    }
  }

  private mutating func schedule(_ token: SyntaxToken, _ bytes: ArraySlice<UInt8>, _ node: Int32) -> ExpressionID {
    guard (try? Literal.schedule(bytes)) != nil else { return impossible(.impossibleSchedule, token, node) }
    return add(.schedule(program.names.intern(ScheduleSpelling.english(bytes))), .schedule, node)
  }

  private mutating func impossible(_ code: Code, _ token: SyntaxToken, _ node: Int32) -> ExpressionID {
    report(code, at: token.span, [token.string])
    return invalid(node)
  }

  /// The type behind the `?` of a hint, or the hint.
  func wrappedHint(_ hint: TypeID) -> TypeID { program.types.wrapped(hint) ?? hint }
}

/// Opening hours with English weekdays.
enum ScheduleSpelling {
  private static let days: [(portuguese: StaticString, english: StaticString)] = [
    ("seg", "mon"), ("ter", "tue"), ("qua", "wed"), ("qui", "thu"), ("sex", "fri"), ("sáb", "sat"), ("sab", "sat"),
    ("dom", "sun"),
  ]

  static func english(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let day = days.first(where: { starts(bytes[index...], $0.portuguese) }) {
        result.append(contentsOf: UnsafeBufferPointer(start: day.english.utf8Start, count: 3))
        index += day.portuguese.utf8CodeUnitCount
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    bytes.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
