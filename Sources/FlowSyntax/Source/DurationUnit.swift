/// A unit of time as it stands behind a number.
enum DurationUnit: Sendable, CaseIterable {
  case second, minute, hour, day, week

  /// The unit with this spelling in either language, nil if there is none.
  init?(_ start: UnsafePointer<UInt8>, _ count: Int) {
    switch count {
    case 1 where start[0] == UInt8(ascii: "s"): self = .second
    case 1 where start[0] == UInt8(ascii: "h"): self = .hour
    case 3 where start.matches("min", at: 0): self = .minute
    case 3 where start.matches("day", at: 0) || start.matches("dia", at: 0): self = .day
    case 4 where start.matches("days", at: 0) || start.matches("dias", at: 0): self = .day
    case 4 where start.matches("week", at: 0): self = .week
    case 5 where start.matches("weeks", at: 0): self = .week
    case 6 where start.matches("semana", at: 0): self = .week
    case 7 where start.matches("semanas", at: 0): self = .week
    default: return nil
    }
  }

  /// How it is written after a number.
  func spelling(in language: KeywordLanguage, isOne: Bool) -> StaticString {
    switch (self, language) {
    case (.second, _): "s"
    case (.minute, _): "min"
    case (.hour, _): "h"
    case (.day, .english): isOne ? "day" : "days"
    case (.day, .portuguese): isOne ? "dia" : "dias"
    case (.week, .english): isOne ? "week" : "weeks"
    case (.week, .portuguese): isOne ? "semana" : "semanas"
    }
  }
}
