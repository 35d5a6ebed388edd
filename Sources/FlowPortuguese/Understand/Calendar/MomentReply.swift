import FlowValues

/// Replies that are moments: a day and a time on the clock.
enum MomentReply {
  static func understand(_ reply: Reply, now: LocalNow) -> Understanding {
    if let moment = fromNow(reply, now: now) { return .value(.datetime(moment)) }
    let dates = DateFinder(reply: reply, today: now.today).phrases()
    var finder = TimeFinder(reply: reply.without(dates), acceptsBareNumber: false)
    var times = finder.phrases()
    if times.isEmpty, !dates.isEmpty {
      // `amanhã 8`: the number that the day leaves over is the hour.
      finder.acceptsBareNumber = true
      times = finder.phrases()
    }
    if let fault = fault(dates, times) { return .outOfRange(fault) }
    if times.isEmpty {
      return dates.isEmpty && !finder.namesDayPart ? .notUnderstood : .outOfRange(.missingTime)
    }
    var moments: [Understanding] = []
    for phrase in times {
      let clock = Clock(times: phrase.times(finder.dayPart(of: phrase)), isOpen: isOpen(phrase, finder))
      moments += meanings(of: clock, on: dates.flatMap { $0.dates }, now: now)
    }
    return Alternatives.result(of: moments)
  }

  /// `agora`, `o quanto antes`, `daqui a 2 horas`, `em meia hora`.
  static func fromNow(_ reply: Reply, now: LocalNow) -> Instant? {
    for index in 0..<reply.count {
      if isNow(reply, at: index) { return now.instant }
      let lead = reply.particle(index)
      guard lead == .fromHere || lead == .within || reply.isText(index, "em") else { continue }
      let start = reply.skip(.at, .of, .on, from: index + 1)
      guard let phrase = DurationPhrase.parse(reply, at: start), let seconds = phrase.seconds, seconds < 86_400 else {
        continue
      }
      return now.instant.adding(seconds: seconds)
    }
    return nil
  }

  private struct Clock {
    var times: [TimeOfDay]
    /// An hour up to twelve without the part of the day.
    var isOpen: Bool
  }

  private static func meanings(of clock: Clock, on dates: [CivilDate], now: LocalNow) -> [Understanding] {
    var meanings: [Understanding] = []
    for time in clock.times {
      if dates.isEmpty {
        meanings.append(moment(nextDate(time, now), time, now))
      } else {
        let open = dates.filter { $0 > now.today || time >= now.civil.time }
        // Today's weekday at an hour that has passed is next week's.
        for date in dates.count > 1 && !open.isEmpty ? open : dates {
          meanings.append(moment(date, notPast(time, clock, date, now), now))
        }
      }
    }
    return meanings
  }

  /// Today, or tomorrow if that time has passed.
  private static func nextDate(_ time: TimeOfDay, _ now: LocalNow) -> CivilDate {
    let civil = now.civil
    return time >= civil.time ? civil.date : civil.date.adding(days: 1) ?? civil.date
  }

  /// `hoje às 8` said at ten in the morning is eight in the evening.
  private static func notPast(_ time: TimeOfDay, _ clock: Clock, _ date: CivilDate, _ now: LocalNow) -> TimeOfDay {
    guard clock.isOpen, date == now.today, time < now.civil.time, time.hour < 12 else { return time }
    return time.adding(seconds: 43_200)
  }

  private static func moment(_ date: CivilDate, _ time: TimeOfDay, _ now: LocalNow) -> Understanding {
    guard let instant = CivilDateTime(date: date, time: time).instant(at: now.offset) else {
      return .outOfRange(.noSuchDate)
    }
    return .value(.datetime(instant))
  }

  private static func isOpen(_ phrase: TimePhrase, _ finder: TimeFinder) -> Bool {
    phrase.hour > 0 && phrase.hour < 12 && !phrase.isDefinite && phrase.half == nil && finder.dayPart(of: phrase) == nil
  }

  private static func fault(_ dates: [DatePhrase], _ times: [TimePhrase]) -> OutOfRange? {
    if !dates.isEmpty, dates.allSatisfy({ $0.dates.isEmpty }) { return dates[0].fault }
    return !times.isEmpty && times.allSatisfy { !$0.isValid } ? .noSuchTime : nil
  }

  private static func isNow(_ reply: Reply, at index: Int) -> Bool {
    if reply.isText(index, "agora") || reply.isText(index, "imediatamente") || reply.isText(index, "agr") {
      return true
    }
    if reply.isText(index, "neste") || reply.isText(index, "nesse") { return reply.isText(index + 1, "momento") }
    if reply.isText(index, "assim"), reply.isText(index + 2, "possivel") { return true }
    if reply.isText(index, "quanto"), reply.isText(index + 1, "antes") { return true }
    return reply.isText(index, "mais") && (reply.isText(index + 1, "rapido") || reply.isText(index + 1, "cedo"))
      && reply.isText(index + 2, "possivel")
  }
}
