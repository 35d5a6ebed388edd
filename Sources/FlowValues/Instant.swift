/// A moment: seconds since 1970-01-01 00:00 UTC, within the years 1…9999 in every zone.
public struct Instant: Equatable, Hashable, Sendable {
  public let seconds: Int64

  /// A day is left free at both ends so that every offset stays within the calendar.
  public static let first = Instant(unchecked: (Int64(CivilDate.first.days) + 1) * 86_400)
  public static let last = Instant(unchecked: Int64(CivilDate.last.days) * 86_400 - 1)

  /// Nil outside the calendar.
  public init?(seconds: Int64) {
    guard seconds >= Self.first.seconds, seconds <= Self.last.seconds else { return nil }
    self.seconds = seconds
  }

  /// The nearest moment within the calendar.
  public init(clamping seconds: Int64) {
    self.seconds = min(max(seconds, Self.first.seconds), Self.last.seconds)
  }

  private init(unchecked seconds: Int64) { self.seconds = seconds }

  /// Nil outside the calendar.
  public func adding(seconds count: Int64) -> Instant? {
    let (sum, overflow) = seconds.addingReportingOverflow(count)
    return overflow ? nil : Instant(seconds: sum)
  }

  /// Seconds from here to `other`; negative if `other` is earlier.
  public func seconds(until other: Instant) -> Int64 { other.seconds - seconds }

  /// What calendar and clock show where the time is `offset` ahead of UTC.
  public func civil(at offset: ZoneOffset) -> CivilDateTime {
    let local = seconds + offset.seconds
    var days = local / 86_400
    var second = local % 86_400
    if second < 0 {
      days -= 1
      second += 86_400
    }
    // The bounds of Instant keep both within their types.
    let date = CivilDate(days: days) ?? .first
    let time = TimeOfDay(minutes: second / 60) ?? .midnight
    return CivilDateTime(date: date, time: time, second: Int(second % 60))
  }
}

extension Instant: Comparable {
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

/// What calendar and clock show.
public struct CivilDateTime: Equatable, Hashable, Sendable {
  public var date: CivilDate
  public var time: TimeOfDay
  /// 0…59
  public var second: Int

  public init(date: CivilDate, time: TimeOfDay, second: Int = 0) {
    self.date = date
    self.time = time
    self.second = second
  }

  /// The moment at which clocks `offset` ahead of UTC show this. Nil on the first and last day of the calendar.
  public func instant(at offset: ZoneOffset) -> Instant? {
    Instant(seconds: Int64(date.days) * 86_400 + Int64(time.minutes) * 60 + Int64(second) - offset.seconds)
  }
}
