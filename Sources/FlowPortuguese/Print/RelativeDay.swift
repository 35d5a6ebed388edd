import FlowValues

/// Days as seen from today.
enum RelativeDay {
  private static let daysMax: Int64 = 30

  /// `hoje`, `amanhã`, `em 3 dias`, `há 3 dias`. Nil more than 30 days away.
  static func words(_ date: CivilDate, today: CivilDate) -> [UInt8]? {
    let days = today.days(until: date)
    var text: [UInt8] = []
    switch days {
    case 0: text.append("hoje")
    case 1: text.append("amanhã")
    case 2: text.append("depois de amanhã")
    case -1: text.append("ontem")
    case -2: text.append("anteontem")
    default:
      guard days.magnitude <= daysMax.magnitude else { return nil }
      text.append(days > 0 ? "em " : "há ")
      text.append(UInt64(days.magnitude), width: 1)
      text.append(" dias")
    }
    return text
  }
}
