import FlowValues

/// A day named at a place of a reply.
struct DatePhrase {
  enum Kind {
    /// Day and month, or a day counted from today.
    case exact
    /// A day of a month that is not named: `dia 12`.
    case dayOfMonth
    case weekday
    /// A month, a week: it has several days or none in particular.
    case vague
  }

  var kind: Kind
  /// The days that it can be, the likelier ones first. Empty if there is no such day.
  var dates: [CivilDate]
  var fault = OutOfRange.noSuchDate
  var start: Int
  /// The place behind it.
  var end: Int

  var meaning: Understanding {
    dates.isEmpty
      ? .outOfRange(fault) : Alternatives.result(of: dates) { .value(.date($0)) }
  }
}

/// Finds the days that a reply names.
struct DateFinder {
  let reply: Reply
  let today: CivilDate
  /// Whether a number behind a weekday is a day of the month (`sexta 13`) rather than an hour.
  var acceptsBareNumber = false

  /// All days named, from left to right.
  func phrases() -> [DatePhrase] {
    var phrases: [DatePhrase] = []
    var index = 0
    while index < reply.count {
      if !isMinute(at: index), let phrase = phrase(at: index), phrase.end > index {
        phrases += withSiblings(phrase)
        index = max(phrase.end, phrases.last?.end ?? phrase.end)
      } else {
        index += 1
      }
    }
    return agreed(phrases.filter { !isExcluded($0) })
  }

  private func phrase(at index: Int) -> DatePhrase? {
    numericDate(at: index) ?? namedDate(at: index) ?? nthWeekday(at: index) ?? relativeDay(at: index)
      ?? distance(at: index) ?? weekend(at: index) ?? weekday(at: index) ?? dayOfMonth(at: index)
      ?? period(at: index) ?? feast(at: index)
  }

  /// `sexta não`, `não posso na sexta`, `menos segunda`, `antes de quinta`
  private func isExcluded(_ phrase: DatePhrase) -> Bool {
    if reply.isText(phrase.end, "nao") { return true }
    var index = phrase.start - 1
    while index >= 0, let particle = reply.particle(index), [.of, .the, .on, .at].contains(particle) { index -= 1 }
    if reply.isParticle(index, .minus) || reply.isParticle(index, .before) { return true }
    for before in stride(from: index, through: max(0, index - 2), by: -1) {
      if reply.isText(before, "nao") { return true }
      if reply.tokens[before].kind != .word { return false }
    }
    return false
  }

  /// A weekday beside a date names the same day: `sexta, 27/11`. If it does not, both are possible.
  private func agreed(_ phrases: [DatePhrase]) -> [DatePhrase] {
    guard phrases.count == 2 else { return phrases }
    let (weekdays, others) = (phrases.filter { $0.kind == .weekday }, phrases.filter { $0.kind != .weekday })
    guard let weekday = weekdays.first, var day = others.first, let any = weekday.dates.first else { return phrases }
    guard !joinsWithOr(phrases[0], phrases[1]) else { return phrases }
    let wanted = any.weekday
    switch day.kind {
    case .exact where day.dates.contains { $0.weekday == wanted },
      .vague where day.dates.contains { $0.weekday == wanted }:
      day.dates = day.dates.filter { $0.weekday == wanted }
    case .dayOfMonth where !day.dates.isEmpty:
      day.dates = sameDayOfMonth(on: wanted, from: day.dates[0]) ?? [day.dates[0], any]
    case .exact where !day.dates.isEmpty:
      day.dates.append(nearest(wanted, to: day.dates[0]))
    default:
      return phrases
    }
    day.start = phrases[0].start
    day.end = phrases[1].end
    return [day]
  }

  /// `3 ou 4 de dezembro`, `dia 3 ou 4`: the other day of the same month.
  private func withSiblings(_ phrase: DatePhrase) -> [DatePhrase] {
    guard phrase.kind != .weekday, phrase.kind != .vague, let date = phrase.dates.first else { return [phrase] }
    if isTie(phrase.start - 1), let day = dayNumber(at: phrase.start - 2), day.end == phrase.start - 1 {
      let other = CivilDate(year: date.year, month: date.month, day: day.value)
      let sibling = DatePhrase(kind: .exact, dates: other.map { [$0] } ?? [], start: phrase.start - 2, end: day.end)
      return [sibling, phrase]
    }
    guard phrase.kind == .dayOfMonth, isTie(phrase.end), let day = dayNumber(at: phrase.end + 1),
      !isTime(at: day.end - 1),
      !reply.isCounted(day.end), reply.word(day.end).dayPart == nil
    else { return [phrase] }
    var sibling = monthBehind(day.value, start: phrase.end + 1, end: day.end)
    sibling.kind = .exact
    return [phrase, sibling]
  }

  private func isTie(_ index: Int) -> Bool {
    reply.isParticle(index, .or) || reply.isParticle(index, .and)
  }

  /// `30` in `14h30` and `14:30`.
  private func isMinute(at index: Int) -> Bool {
    guard reply.isGlued(index), reply.isNumber(index) else { return false }
    return reply.word(index - 1).unit == .hour || reply.isMark(index - 1, UInt8(ascii: ":"))
  }

  private func joinsWithOr(_ first: DatePhrase, _ second: DatePhrase) -> Bool {
    (first.end..<max(first.end, second.start)).contains { reply.isParticle($0, .or) }
  }

  private func sameDayOfMonth(on weekday: Weekday, from date: CivilDate) -> [CivilDate]? {
    for months in Int64(0)..<3 {
      guard let later = date.adding(months: months), later.day == date.day else { continue }
      if later.weekday == weekday { return [later] }
    }
    return nil
  }

  private func nearest(_ weekday: Weekday, to date: CivilDate) -> CivilDate {
    let ahead = (weekday.sinceMonday - date.weekday.sinceMonday + 7) % 7
    return date.adding(days: Int64(ahead > 3 ? ahead - 7 : ahead)) ?? date
  }
}
