extension Schedule {
  /// Whether it is open on that weekday at that time.
  public func contains(_ weekday: Weekday, _ time: TimeOfDay) -> Bool {
    contains(minuteOfWeek: weekday.sinceMonday * TimeOfDay.minutesPerDay + Int(time.minutes))
  }

  /// Whether it is open at that moment, where the time is `offset` ahead of UTC.
  public func contains(_ instant: Instant, at offset: ZoneOffset) -> Bool {
    let civil = instant.civil(at: offset)
    return contains(civil.date.weekday, civil.time)
  }

  /// `instant` itself if it is open then, else the next opening. Nil if it never opens.
  public func nextOpen(from instant: Instant, at offset: ZoneOffset) -> Instant? {
    if contains(instant, at: offset) { return instant }
    return next(from: instant, at: offset) { $0.opens }
  }

  /// The next closing after `instant`. Nil if it never closes.
  public func nextClose(after instant: Instant, at offset: ZoneOffset) -> Instant? {
    guard !isAlwaysOpen else { return nil }
    let wraps = ranges.first?.opens == 0 && Int(ranges.last?.closes ?? 0) == Self.minutesPerWeek
    return next(from: instant, at: offset) { wraps && Int($0.closes) == Self.minutesPerWeek ? nil : $0.closes }
  }

  public var isAlwaysOpen: Bool {
    ranges.count == 1 && ranges[0].opens == 0 && Int(ranges[0].closes) == Self.minutesPerWeek
  }

  /// The ranges of one day in minutes of that day, cut at midnight.
  public func ranges(on weekday: Weekday) -> [(opens: Int, closes: Int)] {
    let start = weekday.sinceMonday * TimeOfDay.minutesPerDay
    let end = start + TimeOfDay.minutesPerDay
    var day: [(opens: Int, closes: Int)] = []
    for range in ranges where Int(range.opens) < end && Int(range.closes) > start {
      day.append((max(Int(range.opens), start) - start, min(Int(range.closes), end) - start))
    }
    return day
  }

  private func contains(minuteOfWeek minute: Int) -> Bool {
    for range in ranges where minute >= Int(range.opens) && minute < Int(range.closes) { return true }
    return false
  }

  /// The first moment strictly after `instant` at which the clock shows one of the minutes that `edge` picks.
  private func next(from instant: Instant, at offset: ZoneOffset, _ edge: (Range) -> Int16?) -> Instant? {
    let civil = instant.civil(at: offset)
    let now = civil.date.weekday.sinceMonday * TimeOfDay.minutesPerDay + Int(civil.time.minutes)
    var nearest = Int.max
    for range in ranges {
      guard let minute = edge(range) else { continue }
      let wait = Int(minute) - now
      nearest = min(nearest, wait > 0 ? wait : wait + Self.minutesPerWeek)
    }
    guard nearest != Int.max else { return nil }
    return instant.adding(seconds: Int64(nearest) * 60 - Int64(civil.second))
  }
}
