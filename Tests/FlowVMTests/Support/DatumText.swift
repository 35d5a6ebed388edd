import FlowVM
import FlowValues

/// Boundary values as tests write them: `12` int, `x25e1` decimal 2,5, `m500` money, `d20717` date, `t870` time,
/// `dt1790000000` datetime, `s60` duration, `"…"` text, `open(480-720)` schedule, `[…]` list, `{…}` record,
/// `#1(…)` case, `~19` type, `true`, `false`, `none`.
struct DatumReader {
  private var rest: Substring

  init(_ text: some StringProtocol) { rest = Substring(text) }

  mutating func skipBlanks() { rest = rest.drop { $0 == " " } }

  mutating func take(_ prefix: String) -> Bool {
    skipBlanks()
    guard rest.hasPrefix(prefix) else { return false }
    rest = rest.dropFirst(prefix.count)
    return true
  }

  var remainder: String { String(rest) }

  /// Values up to the closing bracket, which is taken.
  mutating func values(until close: String) -> [Datum] {
    var values: [Datum] = []
    while !take(close) {
      guard !rest.isEmpty else { break }
      values.append(value())
      _ = take(",")
    }
    return values
  }

  private mutating func number() -> Int64 {
    let digits = rest.prefix { $0.isNumber || $0 == "-" }
    rest = rest.dropFirst(digits.count)
    return Int64(digits) ?? 0
  }

  mutating func value() -> Datum {
    skipBlanks()
    if take("none") { return .none }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("\"") { return .text(text()) }
    if take("[") { return .list(values(until: "]")) }
    if take("{") { return .record(values(until: "}")) }
    if take("#") {
      let number = Int(number())
      return .choice(number, take("(") ? values(until: ")") : [])
    }
    if take("~") { return .type(Int(number())) }
    if take("open(") { return .schedule(schedule()) }
    if take("x") {
      let mantissa = number()
      _ = take("e")
      return .decimal(Decimal(mantissa: mantissa, scale: Int(number())) ?? .zero)
    }
    if take("dt") { return .datetime(number()) }
    if take("d") { return .date(number()) }
    if take("m") { return .money(number()) }
    if take("t") { return .time(number()) }
    if take("s") { return .duration(number()) }
    return .int(number())
  }

  private mutating func text() -> [UInt8] {
    let text = rest.prefix { $0 != "\"" }
    rest = rest.dropFirst(text.count + 1)
    return Array(text.replacing("\\n", with: "\n").utf8)
  }

  private mutating func schedule() -> Schedule {
    var ranges: [Schedule.Range] = []
    while !take(")") {
      guard !rest.isEmpty else { break }
      let opens = rest.prefix { $0.isNumber }
      rest = rest.dropFirst(opens.count + 1)
      let closes = rest.prefix { $0.isNumber }
      rest = rest.dropFirst(closes.count)
      ranges.append(Schedule.Range(opens: Int16(opens) ?? 0, closes: Int16(closes) ?? 0))
      _ = take(",")
    }
    return Schedule(checking: ranges) ?? .closed
  }
}

extension Datum {
  /// The form that `DatumReader` reads.
  var text: String {
    switch self {
    case .none: "none"
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .decimal(let value): "x\(value.mantissa)e\(value.scale)"
    case .money(let value): "m\(value)"
    case .date(let value): "d\(value)"
    case .time(let value): "t\(value)"
    case .datetime(let value): "dt\(value)"
    case .duration(let value): "s\(value)"
    case .text(let bytes): "\"\(String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\\n"))\""
    case .schedule(let value): "open(\(value.ranges.map { "\($0.opens)-\($0.closes)" }.joined(separator: ", ")))"
    case .list(let values): "[\(values.map(\.text).joined(separator: ", "))]"
    case .record(let values): "{\(values.map(\.text).joined(separator: ", "))}"
    case .choice(let number, let values):
      "#\(number)" + (values.isEmpty ? "" : "(\(values.map(\.text).joined(separator: ", ")))")
    case .type(let number): "~\(number)"
    }
  }
}
