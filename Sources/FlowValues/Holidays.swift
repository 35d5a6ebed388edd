/// The national holidays of Brazil as the law stands in 2026, for any year.
public enum Holidays {
  public struct Holiday: Equatable, Sendable {
    public let date: CivilDate
    /// As a Brazilian writes it.
    public let name: String
  }

  /// Whole-day national holidays by law, in order of date. Empty outside the calendar.
  public static func national(in year: Int) -> [Holiday] {
    var holidays: [Holiday] = []
    for (month, day, name) in fixed {
      guard let date = CivilDate(year: year, month: month, day: day) else { return [] }
      holidays.append(Holiday(date: date, name: name))
    }
    if let friday = goodFriday(in: year) { holidays.append(Holiday(date: friday, name: "Sexta-feira Santa")) }
    return holidays.sorted { $0.date < $1.date }
  }

  /// The national holiday on that day, if there is one.
  public static func national(on date: CivilDate) -> Holiday? {
    let (year, month, day) = date.fields
    for (fixedMonth, fixedDay, name) in fixed where fixedMonth == month && fixedDay == day {
      return Holiday(date: date, name: name)
    }
    return goodFriday(in: year) == date ? Holiday(date: date, name: "Sexta-feira Santa") : nil
  }

  /// Days on which most businesses and all banks close or may close: Carnival Monday and Tuesday, Ash Wednesday until
  /// noon, Corpus Christi. In order of date.
  public static func optional(in year: Int) -> [Holiday] {
    guard let easter = easterSunday(in: year) else { return [] }
    var holidays: [Holiday] = []
    for (days, name) in aroundEaster {
      guard let date = easter.adding(days: days) else { continue }
      holidays.append(Holiday(date: date, name: name))
    }
    return holidays
  }

  /// Easter by the Gregorian calendar. Nil outside the calendar.
  public static func easterSunday(in year: Int) -> CivilDate? {
    guard year >= Limits.yearMin, year <= Limits.yearMax else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moon = (century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 19 * golden + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
    let correction = (golden + 11 * moon + 22 * weekday) / 451
    let day = moon + weekday - 7 * correction + 114
    return CivilDate(year: year, month: day / 31, day: day % 31 + 1)
  }

  private static func goodFriday(in year: Int) -> CivilDate? {
    easterSunday(in: year)?.adding(days: -2)
  }

  private static let fixed: [(Int, Int, String)] = [
    (1, 1, "Confraternização Universal"),
    (4, 21, "Tiradentes"),
    (5, 1, "Dia do Trabalho"),
    (9, 7, "Independência do Brasil"),
    (10, 12, "Nossa Senhora Aparecida"),
    (11, 2, "Finados"),
    (11, 15, "Proclamação da República"),
    (11, 20, "Consciência Negra"),
    (12, 25, "Natal"),
  ]

  private static let aroundEaster: [(Int64, String)] = [
    (-48, "Segunda-feira de Carnaval"),
    (-47, "Terça-feira de Carnaval"),
    (-46, "Quarta-feira de Cinzas"),
    (60, "Corpus Christi"),
  ]
}
