extension Intrinsic {
  static let dateRows: [IntrinsicRow] = [
    IntrinsicRow(
      .dateOf, "date.of(year: int, month: int, day: int) -> date?", "Esse dia, se existe.",
      "(date.of(2026, 11, 24) or today) == 2026-11-24"),
    IntrinsicRow(.dateYear, "date.year(value: date) -> int", "O ano.", "date.year(2026-11-24) == 2026"),
    IntrinsicRow(.dateMonth, "date.month(value: date) -> int", "O mês, de 1 a 12.", "date.month(2026-11-24) == 11"),
    IntrinsicRow(.dateDay, "date.day(value: date) -> int", "O dia do mês.", "date.day(2026-11-24) == 24"),
    IntrinsicRow(
      .dateWeekday, "date.weekday(value: date) -> int", "O dia da semana: 1 é segunda, 7 é domingo.",
      "date.weekday(2026-11-24) == 2"),
    IntrinsicRow(
      .dateAddMonths, "date.add_months(value: date, count: int) -> date",
      "Meses depois; no máximo o último dia do mês.",
      "date.add_months(2026-01-31, 1) == 2026-02-28"),
    IntrinsicRow(
      .dateAddYears, "date.add_years(value: date, count: int) -> date", "Anos depois.",
      "date.add_years(2024-02-29, 1) == 2025-02-28"),
    IntrinsicRow(
      .dateFirstOfMonth, "date.first_of_month(value: date) -> date", "O primeiro dia do mês.",
      "date.first_of_month(2026-11-24) == 2026-11-01"),
    IntrinsicRow(
      .dateLastOfMonth, "date.last_of_month(value: date) -> date", "O último dia do mês.",
      "date.last_of_month(2026-11-24) == 2026-11-30"),
    IntrinsicRow(
      .dateNextWeekday, "date.next_weekday(value: date, weekday: int) -> date",
      "O próximo desse dia da semana (1 é segunda), contando o próprio dia.",
      "date.next_weekday(2026-11-24, 5) == 2026-11-27"),
    IntrinsicRow(
      .dateDaysUntil, "date.days_until(value: date, other: date) -> int", "Quantos dias até a outra data.",
      "date.days_until(2026-11-24, 2026-12-01) == 7"),
    IntrinsicRow(
      .dateAge, "date.age(value: date, on: date) -> int", "Anos completos de quem nasceu nesse dia.",
      "date.age(1990-12-01, 2026-11-24) == 35"),
    IntrinsicRow(
      .dateAt, "date.at(value: date, time: time) -> datetime", "O momento nesse dia e hora.",
      "date.at(2026-11-24, 14:30) == 2026-11-24 14:30"),
    IntrinsicRow(
      .dateIsWeekend, "date.is_weekend(value: date) -> bool", "Se é sábado ou domingo.",
      "date.is_weekend(2026-11-28) == true"),
    IntrinsicRow(
      .dateIsHoliday, "date.is_holiday(value: date) -> bool", "Se é feriado nacional.",
      "date.is_holiday(2026-12-25) == true"),
    IntrinsicRow(
      .dateHoliday, "date.holiday(value: date) -> text?", "O nome do feriado nacional.",
      #"(date.holiday(2026-12-25) or "") == "Natal""#),
    IntrinsicRow(
      .dateIsBusinessDay, "date.is_business_day(value: date) -> bool", "Se é dia útil.",
      "date.is_business_day(2026-11-24) == true"),
    IntrinsicRow(
      .dateNextBusinessDay, "date.next_business_day(value: date) -> date",
      "O próprio dia, se útil, ou o próximo dia útil.",
      "date.next_business_day(2026-11-28) == 2026-11-30"),
    IntrinsicRow(
      .dateAddBusinessDays, "date.add_business_days(value: date, count: int) -> date", "Tantos dias úteis depois.",
      "date.add_business_days(2026-11-27, 2) == 2026-12-01"),
    IntrinsicRow(
      .dateMin, "date.min(value: date, other: date) -> date", "A primeira das duas.",
      "date.min(2026-11-24, 2026-11-25) == 2026-11-24"),
    IntrinsicRow(
      .dateMax, "date.max(value: date, other: date) -> date", "A última das duas.",
      "date.max(2026-11-24, 2026-11-25) == 2026-11-25"),
    IntrinsicRow(
      .dateParse, "date.parse(value: text) -> date?", "A data escrita por uma pessoa.",
      #"(date.parse("24/11/2026") or today) == 2026-11-24"#),
  ]
}
