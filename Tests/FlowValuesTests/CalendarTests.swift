import FlowValues
import Testing

@Suite struct CalendarTests {
  @Test func agreesWithTheOracle() throws {
    for row in try Corpus.rows("calendar.tsv").map({ $0.map { Int64($0) } }) {
      let date = try #require(CivilDate(days: row[0] ?? .min))
      #expect([date.year, date.month, date.day] == row[1...3].compactMap { $0.map { Int($0) } })
      #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
      #expect(Int64(date.weekday.rawValue) == row[4])
      #expect(date.adding(months: row[5] ?? 0).map { Int64($0.days) } == row[6])
    }
  }

  @Test func daysThatDoNotExist() {
    #expect(CivilDate(year: 2026, month: 13, day: 40) == nil)
    #expect(CivilDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2028, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CivilDate.last.adding(days: 1) == nil)
    #expect(CivilDate.first.adding(days: .min) == nil)
    #expect(CivilDate.last.adding(months: 1) == nil)
    #expect(CivilDate.first.adding(years: .max) == nil)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var date = try #require(CivilDate(year: 1895, month: 12, day: 31))
    for _ in 0..<100_000 {
      let next = try #require(date.adding(days: 1))
      #expect(next.weekday.sinceMonday == (date.weekday.sinceMonday + 1) % 7)
      #expect(next.day == date.day + 1 || next.day == 1 && date.day == CivilDate.daysInMonth(date.month, of: date.year))
      date = next
    }
  }

  @Test func easter() throws {
    for row in try Corpus.rows("easter.tsv").map({ $0.compactMap { Int($0) } }) {
      #expect(Holidays.easterSunday(in: row[0]) == CivilDate(year: row[0], month: row[1], day: row[2]))
    }
  }

  @Test func holidaysOf2026() throws {
    let days = Holidays.national(in: 2026).map { "\($0.date.day)/\($0.date.month) \($0.name)" }
    #expect(
      days == [
        "1/1 Confraternização Universal", "3/4 Sexta-feira Santa", "21/4 Tiradentes", "1/5 Dia do Trabalho",
        "7/9 Independência do Brasil", "12/10 Nossa Senhora Aparecida", "2/11 Finados",
        "15/11 Proclamação da República", "20/11 Consciência Negra", "25/12 Natal",
      ])
    let carnival = try #require(CivilDate(year: 2026, month: 2, day: 17))
    #expect(Holidays.optional(in: 2026).contains { $0.date == carnival && $0.name == "Terça-feira de Carnaval" })
    for holiday in Holidays.national(in: 2026) { #expect(Holidays.national(on: holiday.date) == holiday) }
    #expect(Holidays.national(on: carnival) == nil)
  }

  @Test func momentsAndClocks() throws {
    let civil = try Literal.datetime(slice("2026-11-24 23:30"))
    let instant = try #require(civil.instant(at: .saoPaulo))
    #expect(instant.seconds == 1_795_573_800)
    #expect(instant.civil(at: .saoPaulo) == civil)
    #expect(instant.civil(at: .utc).date.day == 25)
    for zone in Zone.brazil { #expect(instant.civil(at: zone.offset).instant(at: zone.offset) == instant) }
    #expect(Zone.named(slice("America/Manaus"))?.offset.minutes == -240)
    #expect(Zone.named(slice("America/Rio_Branco"))?.offset.minutes == -300)
    #expect(Zone.named(slice("America/Noronha"))?.offset.minutes == -120)
    #expect(Zone.named(slice("Europe/Lisbon")) == nil)
    #expect(Instant(seconds: .max) == nil)
    #expect(Instant.last.adding(seconds: 1) == nil)
    let west = ZoneOffset(clamping: -9_999)
    #expect(Instant.first.civil(at: west).instant(at: west) == Instant.first)
  }

  @Test func theClockGoesRound() throws {
    let late = try #require(TimeOfDay(hour: 23, minute: 30))
    #expect(late.adding(seconds: 3_600) == TimeOfDay(hour: 0, minute: 30))
    #expect(late.adding(seconds: -86_400) == late)
    #expect(late.adding(seconds: -1) == TimeOfDay(hour: 23, minute: 29))
    #expect(TimeOfDay.midnight.adding(seconds: .min) == TimeOfDay(hour: 8, minute: 29))
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
  }
}
