/// A day of the (proleptic Gregorian) calendar, from 0001-01-01 to 9999-12-31.
public struct CivilDate: Equatable, Hashable, Sendable {
  /// Days since 1970-01-01.
  public let days: Int32

  public static let first = CivilDate(unchecked: -719_162)
  public static let last = CivilDate(unchecked: 2_932_896)

  /// Nil outside the calendar.
  public init?(days: Int64) {
    guard days >= Int64(Self.first.days), days <= Int64(Self.last.days) else { return nil }
    self.days = Int32(truncatingIfNeeded: days)
  }

  /// Nil if there is no such day, as 2026-02-29.
  public init?(year: Int, month: Int, day: Int) {
    guard year >= Limits.yearMin, year <= Limits.yearMax, month >= 1, month <= 12 else { return nil }
    guard day >= 1, day <= Self.daysInMonth(month, of: year) else { return nil }
    self.init(unchecked: Self.daysSince1970(year, month, day))
  }

  private init(unchecked days: Int32) { self.days = days }

  public var year: Int { fields.year }
  /// 1…12
  public var month: Int { fields.month }
  /// 1…31
  public var day: Int { fields.day }

  /// Year, month and day at once.
  public var fields: (year: Int, month: Int, day: Int) {
    // Eras of 400 years that begin on March 1st, so that the leap day is the last day of a year.
    let shifted = Int(days) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let sinceMonday = (Int(days) % 7 + 10) % 7
    return Weekday(sinceMonday: sinceMonday)
  }

  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 0 for a month that does not exist.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
  }
}

extension CivilDate: Comparable {
  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.days < right.days }
}

extension CivilDate {
  /// Nil outside the calendar.
  public func adding(days count: Int64) -> CivilDate? {
    let (sum, overflow) = Int64(days).addingReportingOverflow(count)
    return overflow ? nil : CivilDate(days: sum)
  }

  /// The same day `count` months on; the last day of that month if it is shorter. Nil outside the calendar.
  public func adding(months count: Int64) -> CivilDate? {
    let (year, month, day) = fields
    let (index, overflow) = Int64(year * 12 + month - 1).addingReportingOverflow(count)
    guard !overflow, index >= 12, index < Int64(Limits.yearMax + 1) * 12 else { return nil }
    let newYear = Int(index / 12)
    let newMonth = Int(index % 12) + 1
    return CivilDate(year: newYear, month: newMonth, day: min(day, Self.daysInMonth(newMonth, of: newYear)))
  }

  /// The same day `count` years on; February 28th where there is no 29th. Nil outside the calendar.
  public func adding(years count: Int64) -> CivilDate? {
    let (months, overflow) = count.multipliedReportingOverflow(by: 12)
    return overflow ? nil : adding(months: months)
  }

  /// Days from here to `other`; negative if `other` is earlier.
  public func days(until other: CivilDate) -> Int64 { Int64(other.days) - Int64(days) }

  /// The first such weekday on or after this day. Nil at the end of the calendar.
  public func next(_ weekday: Weekday) -> CivilDate? {
    adding(days: Int64((weekday.sinceMonday - self.weekday.sinceMonday + 7) % 7))
  }

  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
