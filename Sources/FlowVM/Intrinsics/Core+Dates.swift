import FlowBytecode
import FlowPortuguese
import FlowValues

extension Core {
  mutating func date(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    switch intrinsic {
    case .dateOf:
      let fields = (0..<3).map { Int(truncatingIfNeeded: min(max(arguments[$0], -1), 1 << 20)) }
      return CivilDate(year: fields[0], month: fields[1], day: fields[2]).map { Word($0.days) } ?? Word.none
    case .dateParse: return parsed(arguments[0], as: .date)
    default: break
    }
    let value = date(arguments[0])
    switch intrinsic {
    case .dateYear: return Word(value.year)
    case .dateMonth: return Word(value.month)
    case .dateDay: return Word(value.day)
    case .dateWeekday: return Word(value.weekday.rawValue)
    case .dateIsWeekend: return word(value.isWeekend)
    case .dateIsHoliday: return word(Holidays.national(on: value) != nil)
    case .dateHoliday:
      guard let holiday = Holidays.national(on: value) else { return Word.none }
      return makeText(Array(holiday.name.utf8))
    case .dateIsBusinessDay: return word(isBusinessDay(value))
    case .dateFirstOfMonth, .dateLastOfMonth, .dateNextBusinessDay: return moved(intrinsic, value, 0)
    default: return dateAndMore(intrinsic, value, arguments)
    }
  }

  private mutating func dateAndMore(
    _ intrinsic: Intrinsic, _ value: CivilDate, _ arguments: UnsafeMutablePointer<Word>
  ) -> Word? {
    switch intrinsic {
    case .dateAddMonths, .dateAddYears, .dateNextWeekday, .dateAddBusinessDays: moved(intrinsic, value, arguments[1])
    case .dateDaysUntil: value.days(until: date(arguments[1]))
    case .dateAge: age(value, on: date(arguments[1]))
    case .dateMin: min(arguments[0], arguments[1])
    case .dateMax: max(arguments[0], arguments[1])
    case .dateAt: moment(value, time(arguments[1]))
    default: fail(.unreachable)
    }
  }

  /// The date, or fault(dateOutOfRange).
  private mutating func moved(_ intrinsic: Intrinsic, _ value: CivilDate, _ count: Word) -> Word? {
    let moved: CivilDate?
    switch intrinsic {
    case .dateAddMonths: moved = value.adding(months: count)
    case .dateAddYears: moved = value.adding(years: count)
    case .dateFirstOfMonth: moved = CivilDate(year: value.year, month: value.month, day: 1)
    case .dateLastOfMonth:
      let days = CivilDate.daysInMonth(value.month, of: value.year)
      moved = CivilDate(year: value.year, month: value.month, day: days)
    case .dateNextWeekday:
      guard count >= 1, count <= 7, let weekday = Weekday(rawValue: UInt8(count)) else { return fail(.badArgument) }
      moved = value.next(weekday)
    case .dateAddBusinessDays:
      moved = businessDay(value, after: count)
      if spent > fuel { return fail(.outOfFuel) }
    default: moved = businessDay(onOrAfter: value)
    }
    guard let moved else { return fail(.dateOutOfRange) }
    return Word(moved.days)
  }

  private func isBusinessDay(_ date: CivilDate) -> Bool { !date.isWeekend && Holidays.national(on: date) == nil }

  private func businessDay(onOrAfter date: CivilDate) -> CivilDate? {
    var day = date
    while !isBusinessDay(day) {
      guard let next = day.adding(days: 1) else { return nil }
      day = next
    }
    return day
  }

  /// Fuel for looking at the holidays of one day.
  private static let fuelPerDay: Int64 = 16

  /// So many business days later (earlier if negative). Counts day by day, which costs fuel.
  private mutating func businessDay(_ date: CivilDate, after count: Word) -> CivilDate? {
    let step: Int64 = count < 0 ? -1 : 1
    var (day, rest) = (date, count.magnitude)
    while rest > 0 {
      guard let next = day.adding(days: step) else { return nil }
      day = next
      spent &+= Self.fuelPerDay
      if spent > fuel { return nil }
      if isBusinessDay(day) { rest -= 1 }
    }
    return day
  }

  private func age(_ birth: CivilDate, on day: CivilDate) -> Word {
    let (from, to) = (birth.fields, day.fields)
    let isBeforeBirthday = (to.month, to.day) < (from.month, from.day)
    return Word(to.year - from.year - (isBeforeBirthday ? 1 : 0))
  }

  private mutating func moment(_ date: CivilDate, _ time: TimeOfDay) -> Word? {
    guard let instant = CivilDateTime(date: date, time: time).instant(at: now.offset) else {
      return fail(.dateOutOfRange)
    }
    return instant.seconds
  }
}
