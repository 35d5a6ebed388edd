import FlowValues

extension Print {
  /// `24/11/2026`; `short` `24/11`; `long` `terça-feira, 24 de novembro`, with the year if it is not the current one;
  /// `weekday`; `relative` `amanhã`, `em 3 dias`; `digits` `24112026`.
  public static func date(_ date: CivilDate, _ format: PrintFormat = .standard, today: CivilDate) -> [UInt8] {
    switch format {
    case .short: return numeric(date, separator: "/", withYear: false)
    case .long: return long(date, today: today)
    case .weekday:
      var text: [UInt8] = []
      text.append(CalendarNames.long(date.weekday))
      return text
    case .relative: return RelativeDay.words(date, today: today) ?? numeric(date, separator: "/", withYear: true)
    case .digits: return numeric(date, separator: "", withYear: true)
    default: return numeric(date, separator: "/", withYear: true)
    }
  }

  /// `14:30`; `short` and `long` `14h30`, `14h`; `digits` `1430`.
  public static func time(_ time: TimeOfDay, _ format: PrintFormat = .standard) -> [UInt8] {
    var text: [UInt8] = []
    switch format {
    case .short, .long:
      text.append(time.hour, width: 1)
      text.append(UInt8(ascii: "h"))
      if time.minute > 0 { text.append(time.minute, width: 2) }
    case .digits:
      text.append(time.hour, width: 2)
      text.append(time.minute, width: 2)
    default:
      text.append(time.hour, width: 2)
      text.append(UInt8(ascii: ":"))
      text.append(time.minute, width: 2)
    }
    return text
  }

  /// `24/11/2026 14:30`; `short` `24/11 14:30`; `relative` `amanhã às 14:30`; `time` the clock alone; every other
  /// format shows the day alone, as for a date.
  public static func datetime(_ instant: Instant, _ format: PrintFormat = .standard, now: LocalNow) -> [UInt8] {
    let civil = instant.civil(at: now.offset)
    let clock = time(civil.time)
    switch format {
    case .standard, .short:
      return date(civil.date, format, today: now.today) + [UInt8(ascii: " ")] + clock
    case .time:
      return clock
    case .relative:
      var text = RelativeDay.words(civil.date, today: now.today) ?? date(civil.date, today: now.today)
      text.append(civil.time.hour == 1 ? " à " : " às ")
      return text + clock
    case .digits:
      return date(civil.date, .digits, today: now.today) + time(civil.time, .digits)
    default:
      return date(civil.date, format, today: now.today)
    }
  }

  private static func numeric(_ date: CivilDate, separator: StaticString, withYear: Bool) -> [UInt8] {
    let (year, month, day) = date.fields
    var text: [UInt8] = []
    text.append(day, width: 2)
    text.append(separator)
    text.append(month, width: 2)
    guard withYear else { return text }
    text.append(separator)
    text.append(year, width: 4)
    return text
  }

  private static func long(_ date: CivilDate, today: CivilDate) -> [UInt8] {
    let (year, month, day) = date.fields
    var text: [UInt8] = []
    text.append(CalendarNames.long(date.weekday))
    text.append(", ")
    text.append(day, width: 1)
    // The first of a month is an ordinal in Portuguese.
    if day == 1 { text.append("º") }
    text.append(" de ")
    text.append(CalendarNames.month(month))
    guard year != today.year else { return text }
    text.append(" de ")
    text.append(year, width: 1)
    return text
  }
}
