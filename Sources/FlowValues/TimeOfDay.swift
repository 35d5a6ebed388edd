/// A time on the clock, to the minute: 0:00…23:59.
public struct TimeOfDay: Equatable, Hashable, Sendable {
  /// Minutes since midnight, 0…1439.
  public let minutes: Int16

  public static let midnight = TimeOfDay(unchecked: 0)
  public static let noon = TimeOfDay(unchecked: 720)
  public static let minutesPerDay = 1_440

  /// Nil outside 0…1439.
  public init?(minutes: Int64) {
    guard minutes >= 0, minutes < Int64(Self.minutesPerDay) else { return nil }
    self.init(unchecked: Int16(truncatingIfNeeded: minutes))
  }

  /// Nil outside 0:00…23:59.
  public init?(hour: Int, minute: Int) {
    guard hour >= 0, hour < 24, minute >= 0, minute < 60 else { return nil }
    self.init(unchecked: Int16(truncatingIfNeeded: hour * 60 + minute))
  }

  private init(unchecked minutes: Int16) { self.minutes = minutes }

  /// 0…23
  public var hour: Int { Int(minutes) / 60 }
  /// 0…59
  public var minute: Int { Int(minutes) % 60 }

  /// The clock `seconds` later (whole minutes, towards the past), going round at midnight.
  public func adding(seconds: Int64) -> TimeOfDay {
    let perDay = Int64(Self.minutesPerDay)
    var shift = (seconds % 86_400) / 60
    if seconds % 86_400 < 0, seconds % 60 != 0 { shift -= 1 }
    let wrapped = ((Int64(minutes) + shift) % perDay + perDay) % perDay
    return TimeOfDay(unchecked: Int16(truncatingIfNeeded: wrapped))
  }
}

extension TimeOfDay: Comparable {
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
