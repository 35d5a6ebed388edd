import FlowValues

extension Print {
  /// `seg-sex 8:00-12:00 13:30-18:00 + sáb 8:00-12:00`, as the language writes it; `fechado` if it never opens.
  public static func schedule(_ schedule: Schedule) -> [UInt8] {
    var text: [UInt8] = []
    if schedule.isNeverOpen { text.append("fechado") }
    var first = 0
    while first < 7 {
      let hours = day(first, of: schedule)
      var last = first
      while last < 6, day(last + 1, of: schedule) == hours { last += 1 }
      if !hours.isEmpty {
        if !text.isEmpty { text.append(" + ") }
        text.append(CalendarNames.short(Weekday(sinceMonday: first)))
        if last > first {
          text.append(UInt8(ascii: "-"))
          text.append(CalendarNames.short(Weekday(sinceMonday: last)))
        }
        text += hours
      }
      first = last + 1
    }
    return text
  }

  /// ` 8:00-12:00 13:30-18:00`
  private static func day(_ sinceMonday: Int, of schedule: Schedule) -> [UInt8] {
    var text: [UInt8] = []
    for range in schedule.ranges(on: Weekday(sinceMonday: sinceMonday)) {
      text.append(UInt8(ascii: " "))
      appendClock(range.opens, to: &text)
      text.append(UInt8(ascii: "-"))
      appendClock(range.closes, to: &text)
    }
    return text
  }

  private static func appendClock(_ minutes: Int, to text: inout [UInt8]) {
    text.append(minutes / 60, width: 1)
    text.append(UInt8(ascii: ":"))
    text.append(minutes % 60, width: 2)
  }
}
