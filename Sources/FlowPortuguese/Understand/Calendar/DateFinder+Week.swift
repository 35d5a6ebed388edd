import FlowValues

/// Days of the week.
extension DateFinder {
  /// `sexta`, `sexta-feira`, `6ª`, `próxima terça`, `sexta que vem`, `quinta passada`, `domingo da semana que vem`.
  func weekday(at start: Int) -> DatePhrase? {
    var index = start
    let lead = reply.particle(index)
    if lead == .next || lead == .last || lead == .this || lead == .other { index += 1 }
    guard let name = weekdayName(at: index) else { return nil }
    var end = name.end
    var dates: [CivilDate] = []
    if let period = Period(reply, at: reply.skip(.of, .on, from: end), unit: .week) {
      dates = inWeek(name.weekday, weeks: period.distance)
      end = period.end
    } else if reply.isParticle(end, .that), reply.isParticle(end + 1, .coming) {
      dates = coming(name.weekday)
      end += 2
    } else if reply.isParticle(end, .last) || lead == .last {
      dates = past(name.weekday)
      if lead != .last { end += 1 }
    } else if lead == .next || lead == .other || reply.isParticle(end, .next) {
      dates = coming(name.weekday)
      if lead != .next && lead != .other { end += 1 }
    } else if reply.isText(end, "retrasada") || reply.isText(end, "retrasado") {
      dates = past(name.weekday).compactMap { $0.adding(days: -7) }
      end += 1
    } else {
      dates = plain(name.weekday, isThis: lead == .this)
      if let day = dayBehind(end) {
        let numbered = nextDay(day.value)
        let agrees = numbered.first?.weekday == name.weekday
        if agrees || acceptsBareNumber {
          dates = agrees ? numbered : numbered + dates
          end = day.end
        }
      }
    }
    return DatePhrase(kind: .weekday, dates: dates, start: start, end: end)
  }

  /// `primeira sexta de julho`, `segunda terça deste mês`
  func nthWeekday(at start: Int) -> DatePhrase? {
    guard let number = reply.word(start).ordinal, number <= 5, let name = weekdayName(at: start + 1) else { return nil }
    let next = reply.skip(.of, .on, from: name.end)
    if let month = reply.word(next).month {
      let dates = [today.year, today.year + 1].compactMap { nth(number, name.weekday, month, $0) }
      let date = dates.first { $0 >= today }
      return DatePhrase(kind: .exact, dates: date.map { [$0] } ?? [], start: start, end: next + 1)
    }
    guard let period = Period(reply, at: next, unit: .month), let first = firstOfMonth.adding(months: period.distance)
    else { return nil }
    let date = nth(number, name.weekday, first.month, first.year)
    return DatePhrase(kind: .exact, dates: date.map { [$0] } ?? [], start: start, end: period.end)
  }

  /// `fim de semana`, `fds`, `próximo final de semana`
  func weekend(at start: Int) -> DatePhrase? {
    let isLed = reply.isParticle(start, .next) || reply.isParticle(start, .this)
    let index = isLed ? start + 1 : start
    var end = index + 1
    if !reply.isText(index, "fds") {
      guard reply.isParticle(index, .ending), reply.isParticle(index + 1, .of), reply.word(index + 2).unit == .week
      else {
        return nil
      }
      end = index + 3
    }
    if reply.isParticle(end, .that), reply.isParticle(end + 1, .coming) { end += 2 }
    let dates = [today.next(.saturday), today.next(.sunday)].compactMap { $0 }.sorted()
    return DatePhrase(kind: .vague, dates: dates, start: start, end: end)
  }

  /// `semana que vem`: its working days. `mês que vem`, `fim do mês`, `março`: no day in particular.
  func period(at start: Int) -> DatePhrase? {
    if let week = Period(reply, at: start, unit: .week), week.distance >= 0 {
      let days = [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].flatMap { inWeek($0, weeks: week.distance) }
      return DatePhrase(
        kind: .vague, dates: days.filter { $0 >= today }, fault: .missingDay, start: start, end: week.end)
    }
    if let month = Period(reply, at: start, unit: .month) ?? Period(reply, at: start, unit: .year) {
      return DatePhrase(kind: .vague, dates: [], fault: .missingDay, start: start, end: month.end)
    }
    if reply.word(start).unit == .month, reply.isParticle(start - 1, .of), reply.isParticle(start - 2, .ending) {
      return DatePhrase(kind: .vague, dates: [], fault: .missingDay, start: start, end: start + 1)
    }
    guard reply.word(start).month != nil, reply.tokens[start].text.count > 3 || reply.count <= 2 else { return nil }
    return DatePhrase(kind: .vague, dates: [], fault: .missingDay, start: start, end: start + 1)
  }

  private func weekdayName(at index: Int) -> (weekday: Weekday, end: Int)? {
    if let weekday = reply.word(index).weekday, !isOtherWord(at: index) {
      var end = index + 1
      if reply.isMark(end, UInt8(ascii: "-")), reply.isParticle(end + 1, .feira) { end += 1 }
      if reply.isMark(end, UInt8(ascii: ".")), reply.isGlued(end) { end += 1 }
      return (weekday, reply.isParticle(end, .feira) ? end + 1 : end)
    }
    // `2a`, `6ª feira`, `4a-feira`; days are numbered from Sunday.
    guard reply.digits(index).count == 1, let number = reply.number(index), number >= 2, number <= 6 else { return nil }
    let isMarked = reply.isText(index + 1, "a") && reply.isGlued(index + 1)
    var end = isMarked ? index + 2 : index + 1
    if reply.isMark(end, UInt8(ascii: "-")) { end += 1 }
    let isFeira = reply.isParticle(end, .feira)
    guard isMarked || isFeira else { return nil }
    return (Weekday(sinceMonday: number - 2), isFeira ? end + 1 : isMarked ? index + 2 : end)
  }

  /// A number behind a weekday that is no time and counts nothing: `sexta 13`.
  private func dayBehind(_ index: Int) -> (value: Int, end: Int)? {
    guard reply.isNumber(index), let day = dayNumber(at: index), !isTime(at: index), !reply.isCounted(day.end) else {
      return nil
    }
    guard reply.word(day.end).month == nil, reply.word(day.end).dayPart == nil, separator(at: index + 1) == nil else {
      return nil
    }
    let next = reply.skip(.of, .at, .on, from: day.end)
    return reply.word(next).month == nil && reply.word(next).dayPart == nil && !reply.isParticle(day.end, .and)
      ? day : nil
  }

  /// `ter` is also a verb, `seg` a second, `segunda` an ordinal.
  private func isOtherWord(at index: Int) -> Bool {
    if reply.isText(index, "ter") {
      let isLed = reply.particle(index - 1).map { [.on, .next, .this, .or, .the].contains($0) } ?? (index == 0)
      return !isLed && reply.count > 3
    }
    return reply.word(index + 1).weekday != nil && reply.word(index).ordinal != nil
  }

  /// Today or the next such day; both if it is today's name.
  private func plain(_ weekday: Weekday, isThis: Bool) -> [CivilDate] {
    guard let date = today.next(weekday) else { return [] }
    guard date == today, !isThis, let later = date.adding(days: 7) else { return [date] }
    return [date, later]
  }

  /// `sexta que vem`, `próxima sexta`: the next one; if that is still in this week, some mean it and some the one after.
  private func coming(_ weekday: Weekday) -> [CivilDate] {
    guard let next = today.adding(days: 1)?.next(weekday), let later = next.adding(days: 7) else { return [] }
    return next.weekday.sinceMonday > today.weekday.sinceMonday ? [next, later] : [next]
  }

  private func past(_ weekday: Weekday) -> [CivilDate] {
    today.adding(days: -7)?.next(weekday).map { [$0] } ?? []
  }

  /// That day of the week, Monday to Sunday, so many weeks on.
  private func inWeek(_ weekday: Weekday, weeks: Int64) -> [CivilDate] {
    today.adding(days: weeks * 7 + Int64(weekday.sinceMonday - today.weekday.sinceMonday)).map { [$0] } ?? []
  }

  private func nth(_ number: Int, _ weekday: Weekday, _ month: Int, _ year: Int) -> CivilDate? {
    let first = CivilDate(year: year, month: month, day: 1)?.next(weekday)
    guard let date = first?.adding(days: Int64(number - 1) * 7), date.month == month else { return nil }
    return date
  }
}
