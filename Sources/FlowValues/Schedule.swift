/// Weekly opening hours: sorted ranges of minutes of the week that neither overlap nor touch.
public struct Schedule: Equatable, Hashable, Sendable {
  public static let minutesPerWeek = 7 * TimeOfDay.minutesPerDay

  /// From `opens` up to but not including `closes`, in minutes since Monday 0:00; within 0…10080.
  public struct Range: Equatable, Hashable, Sendable {
    public let opens: Int16
    public let closes: Int16

    /// Any two numbers; `Schedule(checking:)` says whether they lie within the week.
    public init(opens: Int16, closes: Int16) {
      self.opens = opens
      self.closes = closes
    }
  }

  public private(set) var ranges: [Range]

  public static let closed = Schedule(ranges: [])

  private init(ranges: [Range]) { self.ranges = ranges }

  /// Any ranges in any order, as read from an image or a snapshot. Nil if one does not lie within the week.
  public init?(checking ranges: [Range]) {
    for range in ranges {
      guard range.opens >= 0, range.opens < range.closes, range.closes <= Self.minutesPerWeek else { return nil }
    }
    self.init(ranges: Self.merged(ranges))
  }

  /// Open on `weekday` from `opens` to `closes` (minutes of the day, up to 1440; an end at or before the start is on
  /// the next day). Nil if the times are not within a day or equal.
  public init?(_ weekday: Weekday, opens: Int, closes: Int) {
    let day = TimeOfDay.minutesPerDay
    guard opens >= 0, opens < day, closes >= 0, closes <= day, opens != closes else { return nil }
    let start = weekday.sinceMonday * day + opens
    let end = weekday.sinceMonday * day + closes + (closes < opens ? day : 0)
    var ranges = [Self.range(start, min(end, Self.minutesPerWeek))]
    if end > Self.minutesPerWeek { ranges.append(Self.range(0, end - Self.minutesPerWeek)) }
    self.init(ranges: Self.merged(ranges))
  }

  public var isNeverOpen: Bool { ranges.isEmpty }

  /// Open whenever one of the two is.
  public func joined(with other: Schedule) -> Schedule {
    Schedule(ranges: Self.merged(ranges + other.ranges))
  }

  private static func range(_ opens: Int, _ closes: Int) -> Range {
    Range(opens: Int16(truncatingIfNeeded: opens), closes: Int16(truncatingIfNeeded: closes))
  }

  private static func merged(_ ranges: [Range]) -> [Range] {
    let sorted = ranges.sorted { $0.opens < $1.opens }
    var merged: [Range] = []
    for range in sorted where range.opens < range.closes {
      if let last = merged.last, range.opens <= last.closes {
        merged[merged.count - 1] = Range(opens: last.opens, closes: max(last.closes, range.closes))
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
