import FlowValues

/// Dates with the name of a month, and days of a month.
extension DateFinder {
  /// `12 de março de 2026`, `12 mar`, `primeiro de maio`, `maio vinte e um`, `5 do 12`.
  func namedDate(at start: Int) -> DatePhrase? {
    let first = reply.word(start).unit == .day ? start + 1 : start
    if let month = reply.word(start).month, let day = dayNumber(at: start + 1) {
      return withYear(day.value, month, start: start, end: day.end)
    }
    guard let day = dayNumber(at: first) else { return nil }
    let next = reply.skip(.of, .on, from: day.end)
    if let month = reply.word(next).month { return withYear(day.value, month, start: start, end: next + 1) }
    // `5 do 12`: only digits, and not `2 de 3 pessoas`.
    guard next == day.end + 1, reply.isNumber(first), let month = reply.number(next), month >= 1, month <= 12 else {
      return nil
    }
    guard !isTime(at: next), !reply.isCounted(next + 1) else { return nil }
    return withYear(day.value, month, start: start, end: next + 1)
  }

  /// `dia 12`, `no dia doze`, `no 15`, `dia 5 do mês que vem`.
  func dayOfMonth(at start: Int) -> DatePhrase? {
    let isDay = reply.word(start).unit == .day
    if isDay || reply.isText(start, "no"), var date = numericDate(at: start + 1) ?? namedDate(at: start + 1) {
      date.start = start
      return date
    }
    guard isDay || reply.isText(start, "no"), let day = dayNumber(at: start + 1), !isTime(at: day.end - 1) else {
      return nil
    }
    if !isDay, reply.word(day.end).unit != nil || reply.word(day.end).weekday != nil { return nil }
    return monthBehind(day.value, start: start, end: day.end)
  }

  /// The next such day of a month, or of the month that is named behind it.
  func monthBehind(_ day: Int, start: Int, end: Int) -> DatePhrase {
    let months = Period(reply, at: reply.skip(.of, .on, from: end), unit: .month)
    if let months {
      var phrase = DatePhrase(kind: .exact, dates: [], start: start, end: months.end)
      if let month = firstOfMonth.adding(months: months.distance) {
        phrase.dates = CivilDate(year: month.year, month: month.month, day: day).map { [$0] } ?? []
      }
      return phrase
    }
    return DatePhrase(kind: .dayOfMonth, dates: nextDay(day), start: start, end: end)
  }

  /// The next day with that number, from today on.
  func nextDay(_ day: Int) -> [CivilDate] {
    for months in Int64(0)...2 {
      guard let month = firstOfMonth.adding(months: months) else { break }
      if let date = CivilDate(year: month.year, month: month.month, day: day), date >= today { return [date] }
    }
    return []
  }

  var firstOfMonth: CivilDate { today.adding(days: Int64(1 - today.day)) ?? today }

  /// A day of a month in digits, words or as an ordinal: `12`, `doze`, `1º`, `primeiro`, `vigésimo segundo`.
  func dayNumber(at index: Int) -> (value: Int, end: Int)? {
    if reply.isNumber(index) {
      guard reply.digits(index).count <= 2, let number = reply.number(index), number >= 1, number <= 31 else {
        return nil
      }
      let isOrdinal = reply.isGlued(index + 1) && (reply.isText(index + 1, "o") || reply.isText(index + 1, "ro"))
      return (number, isOrdinal ? index + 2 : index + 1)
    }
    if let ordinal = reply.word(index).ordinal, reply.word(index).weekday == nil {
      if ordinal >= 10, let unit = reply.word(index + 1).ordinal, unit < 10 { return (ordinal + unit, index + 2) }
      return (ordinal, index + 1)
    }
    guard let words = WordGroup.parse(reply, at: index), words.value >= 1, words.value <= 31 else { return nil }
    return (words.value, words.end)
  }

  private func withYear(_ day: Int, _ month: Int, start: Int, end: Int) -> DatePhrase {
    var index = end
    while reply.isMark(index, UInt8(ascii: ",")) || reply.isMark(index, UInt8(ascii: "."))
      || reply.isParticle(index, .of)
      || reply.isMark(index, UInt8(ascii: "/")) || reply.isMark(index, UInt8(ascii: "-"))
    {
      index += 1
    }
    let digits = reply.digits(index).count
    let isYear = digits == 4 || digits == 2 && index > end && !isTime(at: index) && reply.isParticle(index - 1, .of)
    if isYear, let year = yearNumber(at: index) {
      return resolved(day: day, month: month, year: year, start: start, end: index + 1)
    }
    let next = Period(reply, at: reply.skip(.of, from: end), unit: .year)
    if let next {
      return resolved(day: day, month: month, year: today.year + Int(next.distance), start: start, end: next.end)
    }
    return resolved(day: day, month: month, year: nil, start: start, end: end)
  }
}
