extension Intrinsic {
  static let clockRows: [IntrinsicRow] = [
    IntrinsicRow(
      .timeOf, "time.of(hour: int, minute: int) -> time?", "Essa hora, se existe.", "(time.of(14, 30) or 0:00) == 14:30"
    ),
    IntrinsicRow(.timeHour, "time.hour(value: time) -> int", "A hora, de 0 a 23.", "time.hour(14:30) == 14"),
    IntrinsicRow(.timeMinute, "time.minute(value: time) -> int", "O minuto.", "time.minute(14:30) == 30"),
    IntrinsicRow(
      .timeUntil, "time.until(value: time, other: time) -> duration", "Quanto falta até a outra hora do mesmo dia.",
      "time.until(14:00, 15:30) == 1 h 30 min"),
    IntrinsicRow(
      .timeGreeting, "time.greeting(value: time) -> text", "Bom dia, Boa tarde ou Boa noite.",
      #"time.greeting(14:30) == "Boa tarde""#),
    IntrinsicRow(
      .timeParse, "time.parse(value: text) -> time?", "A hora escrita por uma pessoa.",
      #"(time.parse("14h30") or 0:00) == 14:30"#),
    IntrinsicRow(
      .datetimeDate, "datetime.date(value: datetime) -> date", "O dia.",
      "datetime.date(2026-11-24 14:30) == 2026-11-24"),
    IntrinsicRow(
      .datetimeTime, "datetime.time(value: datetime) -> time", "A hora.", "datetime.time(2026-11-24 14:30) == 14:30"),
    IntrinsicRow(
      .datetimeMin, "datetime.min(value: datetime, other: datetime) -> datetime", "O primeiro dos dois.",
      "datetime.min(2026-11-24 14:30, 2026-11-24 15:00) == 2026-11-24 14:30"),
    IntrinsicRow(
      .datetimeMax, "datetime.max(value: datetime, other: datetime) -> datetime", "O último dos dois.",
      "datetime.max(2026-11-24 14:30, 2026-11-24 15:00) == 2026-11-24 15:00"),
    IntrinsicRow(
      .datetimeParse, "datetime.parse(value: text) -> datetime?", "O momento escrito por uma pessoa.",
      #"(datetime.parse("24/11/2026 14:30") or now) == 2026-11-24 14:30"#),
    IntrinsicRow(
      .durationDays, "duration.days(value: duration) -> int", "Dias inteiros.", "duration.days(50 h) == 2"),
    IntrinsicRow(
      .durationHours, "duration.hours(value: duration) -> int", "Horas inteiras.", "duration.hours(90 min) == 1"),
    IntrinsicRow(
      .durationMinutes, "duration.minutes(value: duration) -> int", "Minutos inteiros.",
      "duration.minutes(1 h 30 min) == 90"),
    IntrinsicRow(
      .durationSeconds, "duration.seconds(value: duration) -> int", "Segundos.", "duration.seconds(2 min) == 120"),
    IntrinsicRow(
      .durationOfDays, "duration.of_days(count: int) -> duration", "Tantos dias.", "duration.of_days(2) == 2 days"),
    IntrinsicRow(
      .durationOfHours, "duration.of_hours(count: int) -> duration", "Tantas horas.", "duration.of_hours(2) == 2 h"),
    IntrinsicRow(
      .durationOfMinutes, "duration.of_minutes(count: int) -> duration", "Tantos minutos.",
      "duration.of_minutes(90) == 1 h 30 min"),
    IntrinsicRow(
      .durationMin, "duration.min(value: duration, other: duration) -> duration", "A menor das duas.",
      "duration.min(1 h, 30 min) == 30 min"),
    IntrinsicRow(
      .durationMax, "duration.max(value: duration, other: duration) -> duration", "A maior das duas.",
      "duration.max(1 h, 30 min) == 1 h"),
    IntrinsicRow(
      .durationParse, "duration.parse(value: text) -> duration?", "A duração escrita por uma pessoa.",
      #"(duration.parse("1 h 30 min") or 0 min) == 1 h 30 min"#),
    IntrinsicRow(
      .scheduleIsOpen, "schedule.is_open(value: schedule, at: datetime) -> bool", "Se está aberto nesse momento.",
      "schedule.is_open(mon-fri 8:00-18:00, 2026-11-24 14:30) == true"),
    IntrinsicRow(
      .scheduleNextOpen, "schedule.next_open(value: schedule, from: datetime) -> datetime?",
      "O próprio momento, se aberto, ou a próxima abertura.",
      "(schedule.next_open(mon-fri 8:00-18:00, 2026-11-28 10:00) or now) == 2026-11-30 08:00"),
    IntrinsicRow(
      .scheduleNextClose, "schedule.next_close(value: schedule, from: datetime) -> datetime?", "O próximo fechamento.",
      "(schedule.next_close(mon-fri 8:00-18:00, 2026-11-24 14:30) or now) == 2026-11-24 18:00"),
    IntrinsicRow(
      .scheduleOpensOn, "schedule.opens_on(value: schedule, day: date) -> bool", "Se abre nesse dia.",
      "schedule.opens_on(mon-fri 8:00-18:00, 2026-11-28) == false"),
    IntrinsicRow(
      .scheduleSlots, "schedule.slots(value: schedule, day: date, length: duration) -> list<time>",
      "Os horários desse dia em que cabe um atendimento dessa duração.",
      "schedule.slots(tue 8:00-9:30, 2026-11-24, 30 min) == [8:00, 8:30, 9:00]"),
  ]
}
