/// A day of the week, numbered as in ISO 8601.
public enum Weekday: UInt8, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// 0 for Monday … 6 for Sunday.
  public var sinceMonday: Int { Int(rawValue) - 1 }

  /// Any number; counts on from Monday = 0.
  public init(sinceMonday number: Int) {
    switch ((number % 7) + 7) % 7 {
    case 0: self = .monday
    case 1: self = .tuesday
    case 2: self = .wednesday
    case 3: self = .thursday
    case 4: self = .friday
    case 5: self = .saturday
    default: self = .sunday
    }
  }
}
