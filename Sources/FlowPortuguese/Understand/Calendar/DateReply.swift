import FlowValues

/// Replies that are days.
enum DateReply {
  static func understand(_ reply: Reply, today: CivilDate) -> Understanding {
    let finder = DateFinder(reply: reply, today: today, acceptsBareNumber: true)
    let phrases = finder.phrases()
    if !phrases.isEmpty { return Alternatives.result(of: phrases) { $0.meaning } }
    return bareNumber(finder)
  }

  /// `12`, `o 12`: a reply with one number only is a day of the month; `1203` is day and month.
  private static func bareNumber(_ finder: DateFinder) -> Understanding {
    let reply = finder.reply
    // `qualquer um dos dois`
    guard reply.count <= 4, !(0..<reply.count).contains(where: { reply.isText($0, "qualquer") }),
      TimeFinder(reply: reply, acceptsBareNumber: false).phrases().isEmpty,
      let index = (0..<reply.count).first(where: { isDay(at: $0, finder) || reply.isNumber($0) })
    else { return .notUnderstood }
    if reply.digits(index).count == 4, let number = reply.number(index), reply.count <= index + 2 {
      let phrase = finder.resolved(day: number / 100, month: number % 100, year: nil, start: index, end: index + 1)
      return phrase.dates.isEmpty ? .notUnderstood : phrase.meaning
    }
    if let number = reply.number(index), number > 31 || number == 0 { return .outOfRange(.noSuchDate) }
    guard let day = finder.dayNumber(at: index), isAlone(day.end, in: reply), !reply.isCounted(day.end) else {
      return .notUnderstood
    }
    return finder.monthBehind(day.value, start: index, end: day.end).meaning
  }

  /// Of the ordinals only the first: `um segundo` is no day.
  private static func isDay(at index: Int, _ finder: DateFinder) -> Bool {
    guard let day = finder.dayNumber(at: index) else { return false }
    return finder.reply.word(index).ordinal == nil || day.value == 1
  }

  /// Whether no further number and no unit follows.
  private static func isAlone(_ end: Int, in reply: Reply) -> Bool {
    !(end..<max(end, reply.count)).contains {
      reply.isNumber($0) || reply.word($0).unit != nil || reply.word($0).cardinal != nil
        || reply.word($0).dayPart != nil
    }
  }
}
