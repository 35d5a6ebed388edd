import FlowValues

/// Days counted from today.
extension DateFinder {
  /// `hoje`, `amanhã`, `depois de amanhã`, `antes de ontem`, `amanhã ou depois`, `dia seguinte`.
  func relativeDay(at start: Int) -> DatePhrase? {
    if let days = reply.word(start).relativeDay {
      if days == 1, reply.isParticle(start + 1, .or), reply.isParticle(start + 2, .after),
        reply.word(start + 3).unit == nil
      {
        return counted([1, 2], start: start, end: start + 3)
      }
      return counted([days], start: start, end: start + 1)
    }
    if reply.isParticle(start, .after) || reply.isParticle(start, .before) {
      let next = reply.skip(.of, .on, from: start + 1)
      let days = reply.word(next).relativeDay
      if reply.isParticle(start, .after), days == 1 { return counted([2], start: start, end: next + 1) }
      if reply.isParticle(start, .before), days == -1 { return counted([-2], start: start, end: next + 1) }
      return nil
    }
    let isNextDay =
      reply.isParticle(start, .next) && reply.word(start + 1).unit == .day
      || reply.word(start).unit == .day && reply.isParticle(start + 1, .next)
    return isNextDay && !reply.isNumber(start + 2) ? counted([1], start: start, end: start + 2) : nil
  }

  /// `daqui a 3 dias`, `em duas semanas`, `dentro de um mês`, `há 2 dias`, `3 dias atrás`.
  func distance(at start: Int) -> DatePhrase? {
    guard let distance = Distance(reply, at: start) else { return nil }
    let date: CivilDate? =
      switch distance.unit {
      case .day: today.adding(days: distance.count)
      case .week: today.adding(days: distance.count * 7)
      case .month: today.adding(months: distance.count)
      case .year: today.adding(years: distance.count)
      case .hour, .minute, .second: nil
      }
    guard distance.unit.seconds >= TimeUnit.day.seconds else { return nil }
    return DatePhrase(kind: .exact, dates: date.map { [$0] } ?? [], start: start, end: distance.end)
  }

  /// `natal`, `véspera de natal`, `ano novo`, `réveillon`
  func feast(at start: Int) -> DatePhrase? {
    let isEve = reply.isText(start, "vespera")
    let index = isEve ? reply.skip(.of, .the, from: start + 1) : start
    if reply.isText(index, "natal") {
      return resolved(day: isEve ? 24 : 25, month: 12, year: nil, start: start, end: index + 1)
    }
    if reply.isText(index, "ano"), reply.isText(index + 1, "novo") {
      return resolved(day: isEve ? 31 : 1, month: isEve ? 12 : 1, year: nil, start: start, end: index + 2)
    }
    if reply.isText(index, "reveillon") { return resolved(day: 31, month: 12, year: nil, start: start, end: index + 1) }
    return nil
  }

  func counted(_ days: [Int64], start: Int, end: Int) -> DatePhrase {
    DatePhrase(kind: .exact, dates: days.compactMap { today.adding(days: $0) }, start: start, end: end)
  }
}

/// A number of units from now: `daqui a 3 dias`, `há uma semana`. Negative in the past.
struct Distance {
  var count: Int64
  var unit: TimeUnit
  var end: Int

  private static let countMax = 10_000

  init?(_ reply: Reply, at start: Int) {
    let lead = reply.particle(start)
    let isAhead = lead == .fromHere || lead == .within || lead == .on && reply.isText(start, "em")
    let number = isAhead || lead == .since ? reply.skip(.at, .of, .on, from: start + 1) : start
    guard let count = NumberPhrase.cardinal(reply, at: number, upTo: Self.countMax) else { return nil }
    guard let unit = reply.word(count.end).unit, !(reply.isGlued(count.end) && reply.tokens[count.end].text.count == 1)
    else { return nil }
    self.unit = unit
    end = count.end + 1
    if isAhead {
      self.count = Int64(count.value)
    } else if lead == .since {
      self.count = -Int64(count.value)
    } else if reply.isParticle(end, .ago) {
      self.count = -Int64(count.value)
      end += 1
    } else {
      return nil
    }
  }
}
