import FlowValues

/// The names of days and months in texts.
enum CalendarNames {
  static func long(_ weekday: Weekday) -> StaticString { weekdays[weekday.sinceMonday].long }

  /// `seg`, as schedules are written.
  static func short(_ weekday: Weekday) -> StaticString { weekdays[weekday.sinceMonday].short }

  /// 1…12
  static func month(_ month: Int) -> StaticString { months[(month + 11) % 12] }

  private static let weekdays: [(long: StaticString, short: StaticString)] = [
    ("segunda-feira", "seg"), ("terça-feira", "ter"), ("quarta-feira", "qua"), ("quinta-feira", "qui"),
    ("sexta-feira", "sex"), ("sábado", "sáb"), ("domingo", "dom"),
  ]

  private static let months: [StaticString] = [
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
    "dezembro",
  ]
}
