import FlowBytecode
import FlowPortuguese
import FlowValues

extension Core {
  mutating func time(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    switch intrinsic {
    case .timeOf:
      let (hour, minute) = (clamped(arguments[0]), clamped(arguments[1]))
      return TimeOfDay(hour: hour, minute: minute).map { Word($0.minutes) } ?? Word.none
    case .timeHour: return Word(time(arguments[0]).hour)
    case .timeMinute: return Word(time(arguments[0]).minute)
    case .timeUntil: return (arguments[1] &- arguments[0]) &* 60
    case .timeGreeting: return greeting(time(arguments[0]))
    default: return parsed(arguments[0], as: .time)
    }
  }

  private func clamped(_ word: Word) -> Int { Int(truncatingIfNeeded: min(max(word, -1), 1 << 20)) }

  private mutating func greeting(_ time: TimeOfDay) -> Word? {
    let words: StaticString =
      switch time.hour {
      case 5..<12: "Bom dia"
      case 12..<18: "Boa tarde"
      default: "Boa noite"
      }
    return makeText(words.withUTF8Buffer { Array($0) })
  }

  mutating func datetime(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    switch intrinsic {
    case .datetimeDate: Word(instant(arguments[0]).civil(at: now.offset).date.days)
    case .datetimeTime: Word(instant(arguments[0]).civil(at: now.offset).time.minutes)
    case .datetimeMin: min(arguments[0], arguments[1])
    case .datetimeMax: max(arguments[0], arguments[1])
    default: parsed(arguments[0], as: .datetime)
    }
  }

  mutating func duration(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    let value = arguments[0]
    return switch intrinsic {
    case .durationDays: value / 86_400
    case .durationHours: value / 3_600
    case .durationMinutes: value / 60
    case .durationSeconds: value
    case .durationOfDays: product(value, 86_400)
    case .durationOfHours: product(value, 3_600)
    case .durationOfMinutes: product(value, 60)
    case .durationMin: min(value, arguments[1])
    case .durationMax: max(value, arguments[1])
    default: parsed(value, as: .duration)
    }
  }

  mutating func schedule(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    let schedule = schedule(arguments[0])
    switch intrinsic {
    case .scheduleIsOpen: return word(schedule.contains(instant(arguments[1]), at: now.offset))
    case .scheduleNextOpen:
      return schedule.nextOpen(from: instant(arguments[1]), at: now.offset)?.seconds ?? Word.none
    case .scheduleNextClose:
      return schedule.nextClose(after: instant(arguments[1]), at: now.offset)?.seconds ?? Word.none
    case .scheduleOpensOn: return word(!schedule.ranges(on: date(arguments[1]).weekday).isEmpty)
    default: return slots(schedule, date(arguments[1]), arguments[2])
    }
  }

  /// The times of a day at which something of this length begins and ends within the opening hours.
  private mutating func slots(_ schedule: Schedule, _ date: CivilDate, _ length: Word) -> Word? {
    let minutes = length / 60
    guard minutes > 0 else { return fail(.badArgument) }
    var starts: [Word] = []
    for range in schedule.ranges(on: date.weekday) {
      var start = Word(range.opens)
      while start <= Word(range.closes) - min(minutes, 1 << 20) {
        starts.append(start)
        start += minutes
      }
    }
    return makeList(starts)
  }
}
