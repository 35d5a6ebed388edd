import FlowValues

extension Print {
  /// `1 h 30 min`, `2 dias`; `short` `1h30`; `long` `1 hora e 30 minutos`; `relative` `em 1 hora e 30 minutos`.
  public static func duration(_ seconds: Int64, _ format: PrintFormat = .standard) -> [UInt8] {
    var text: [UInt8] = []
    switch format {
    case .short:
      if seconds < 0 { text.append(UInt8(ascii: "-")) }
      appendShort(DurationParts(seconds), to: &text)
    case .long:
      if seconds < 0 { text.append("menos ") }
      appendLong(DurationParts(seconds), to: &text)
    case .relative:
      text.append(seconds < 0 ? "há " : "em ")
      appendLong(DurationParts(seconds), to: &text)
    default:
      if seconds < 0 { text.append(UInt8(ascii: "-")) }
      appendStandard(DurationParts(seconds), to: &text)
    }
    return text
  }

  private static func appendStandard(_ parts: DurationParts, to text: inout [UInt8]) {
    var isFirst = true
    for (count, unit) in zip(parts.counts, units) where count > 0 || parts.isZero && unit.isDefault {
      if !isFirst { text.append(UInt8(ascii: " ")) }
      isFirst = false
      text.append(count, width: 1)
      text.append(UInt8(ascii: " "))
      text.append(unit.isDay && count == 1 ? "dia" : unit.symbol)
    }
  }

  private static func appendLong(_ parts: DurationParts, to text: inout [UInt8]) {
    var left = parts.counts.count { $0 > 0 }
    if parts.isZero { return text.append("0 minutos") }
    var isFirst = true
    for (count, unit) in zip(parts.counts, units) where count > 0 {
      left -= 1
      if !isFirst { text.append(left == 0 ? " e " : ", ") }
      isFirst = false
      text.append(count, width: 1)
      text.append(UInt8(ascii: " "))
      text.append(count == 1 ? unit.one : unit.many)
    }
  }

  /// `2d 1h30`, `1h30`, `45min`, `30s`
  private static func appendShort(_ parts: DurationParts, to text: inout [UInt8]) {
    let days = parts.counts[0]
    let hours = parts.counts[1]
    let minutes = parts.counts[2]
    let seconds = parts.counts[3]
    let start = text.count
    if days > 0 {
      text.append(days, width: 1)
      text.append(hours > 0 || minutes > 0 || seconds > 0 ? "d " : "d")
    }
    if hours > 0 {
      text.append(hours, width: 1)
      text.append("h")
      if minutes > 0 { text.append(minutes, width: 2) }
    } else if minutes > 0 {
      text.append(minutes, width: 1)
      text.append("min")
    }
    if seconds > 0 {
      if hours > 0 || minutes > 0 { text.append(UInt8(ascii: " ")) }
      text.append(seconds, width: 1)
      text.append("s")
    }
    if text.count == start { text.append("0min") }
  }

  private struct Unit {
    var symbol: StaticString
    var one: StaticString
    var many: StaticString
    var isDay = false
    /// The unit in which nothing is said.
    var isDefault = false
  }

  private static let units = [
    Unit(symbol: "dias", one: "dia", many: "dias", isDay: true),
    Unit(symbol: "h", one: "hora", many: "horas"),
    Unit(symbol: "min", one: "minuto", many: "minutos", isDefault: true),
    Unit(symbol: "s", one: "segundo", many: "segundos"),
  ]
}

/// Days, hours, minutes and seconds of a duration without its sign.
private struct DurationParts {
  var counts: [UInt64]

  var isZero: Bool { counts.allSatisfy { $0 == 0 } }

  init(_ seconds: Int64) {
    let all = seconds.magnitude
    counts = [all / 86_400, all / 3_600 % 24, all / 60 % 60, all % 60]
  }
}
