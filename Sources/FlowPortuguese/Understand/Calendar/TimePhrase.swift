import FlowValues

/// A time on the clock at a place of a reply.
struct TimePhrase {
  /// What the clock shows, before the part of the day is known. Hour up to 24.
  var hour: Int
  var minute: Int
  /// `03:00`, `15h`, `meio-dia`: cannot be of the other half of the day.
  var isDefinite = false
  /// `am`, `pm` directly behind the number.
  var half: DayPart?
  var start: Int
  var end: Int

  var isValid: Bool { minute < 60 && (hour < 24 || hour == 24 && minute == 0) }

  /// The times it can be, the likelier ones first. Empty if there is no such time.
  func times(_ part: DayPart?) -> [TimeOfDay] {
    guard isValid else { return [] }
    let part = half ?? part
    if hour > 12 || hour == 0 || isDefinite { return [clock(hour % 24)] }
    switch part {
    case .dawn, .morning, .beforeNoon: return [clock(hour == 12 && part != .morning ? 0 : hour)]
    case .afternoon, .afterNoon: return [clock(hour == 12 ? 12 : hour + 12)]
    // One to four at night are after midnight.
    case .evening: return [clock(hour == 12 ? 0 : hour <= 4 ? hour : hour + 12)]
    case nil: break
    }
    switch hour {
    // Nobody means the small hours without saying so.
    case 1...5: return [clock(hour + 12)]
    case 6: return [clock(18), clock(6)]
    default: return [clock(hour)]
    }
  }

  private func clock(_ hour: Int) -> TimeOfDay {
    TimeOfDay(hour: hour, minute: minute) ?? .midnight
  }

  /// The same phrase that many minutes later or earlier.
  func shifted(minutes: Int) -> TimePhrase {
    var phrase = self
    let sum = hour * 60 + minute + minutes
    let wrapped = (sum % 1_440 + 1_440) % 1_440
    phrase.hour = wrapped / 60
    phrase.minute = wrapped % 60
    // Twelve hours earlier is the same face of the clock: a quarter to one is 12:45.
    if phrase.hour == 0, hour <= 12 { phrase.hour = 12 }
    return phrase
  }
}
