import FlowDiagnostics

/// Durations spelled out: `30 minutos`, `2 hours`, `1 hora e 30 minutos`, `2,5 h`.
extension Lexer {
  /// Reads a number whose regular part ends at `end` together with the unit that follows; false if none follows.
  mutating func wrongUnit(_ end: Int) -> Bool {
    guard let unit = SpelledUnit(bytes, spaces(from: end)) else { return false }
    if unit.meaning == .reais { return spelledMoney(end, unit.end) }
    var seconds = seconds(position..<end, unit)
    var full = unit.end
    while let (number, unit) = nextPart(from: full) {
      if let more = self.seconds(number, unit), let sum = seconds { seconds = sum &+ more } else { seconds = nil }
      full = unit.end
    }
    let range = position..<full
    problems.report(
      .wrongDuration, range, [written(range)], fixes: fixes(writing: seconds.flatMap(spelledDuration), at: range))
    take(range.count, .duration)
    return true
  }

  private mutating func spelledMoney(_ numberEnd: Int, _ end: Int) -> Bool {
    problems.report(
      .wrongMoney, position..<end, [written(position..<end)],
      fixes: fixes(writing: "R$ " + written(position..<numberEnd), at: position..<end))
    take(end - position, .money)
    return true
  }

  /// A further number and unit, perhaps after `e` or `and`.
  private func nextPart(from start: Int) -> (Range<Int>, SpelledUnit)? {
    var index = spaces(from: start)
    if index > start, bytes[index] == UInt8(ascii: "e"), bytes[index + 1] == Byte.space {
      index = spaces(from: index + 1)
    }
    if index > start, bytes.matches("and ", at: index) { index = spaces(from: index + 3) }
    guard index > start, Byte.isDigit(bytes[index]) else { return nil }
    let end = endOfNumberLike(from: index)
    guard let unit = SpelledUnit(bytes, spaces(from: end)), unit.meaning != .reais else { return nil }
    return (index..<end, unit)
  }

  private func spaces(from start: Int) -> Int {
    var index = start
    while bytes[index] == Byte.space || bytes[index] == UInt8(ascii: "\t") { index += 1 }
    return index
  }

  /// Seconds of a part, nil if they are not whole or the unit has no fixed length.
  private func seconds(_ number: Range<Int>, _ unit: SpelledUnit) -> Int? {
    guard let unitSeconds = unit.seconds, number.count <= 9 else { return nil }
    var value = 0
    var divisor = 1
    var isFraction = false
    for index in number {
      if bytes[index] == UInt8(ascii: ",") { isFraction = true }
      guard Byte.isDigit(bytes[index]) else { continue }
      value = value * 10 + Int(bytes[index] - 0x30)
      if isFraction { divisor *= 10 }
    }
    let (quotient, remainder) = (value * unitSeconds).quotientAndRemainder(dividingBy: divisor)
    return remainder == 0 ? quotient : nil
  }

  private func spelledDuration(_ seconds: Int) -> String? {
    guard seconds > 0 else { return nil }
    if seconds % 604_800 == 0 { return spelledPart(seconds / 604_800, .week) }
    if seconds % 86_400 == 0 { return spelledPart(seconds / 86_400, .day) }
    var parts: [String] = []
    let counts: [(Int, DurationUnit)] = [
      (seconds / 86_400, .day), (seconds % 86_400 / 3600, .hour), (seconds % 3600 / 60, .minute),
      (seconds % 60, .second),
    ]
    for (count, unit) in counts where count > 0 { parts.append(spelledPart(count, unit)) }
    return parts.joined(separator: " ")
  }

  private func spelledPart(_ count: Int, _ unit: DurationUnit) -> String {
    let spelling = unit.spelling(in: language ?? .english, isOne: count == 1)
    return "\(count) " + String(decoding: Array(spelling), as: UTF8.self)
  }
}

/// A word that people write behind a number and that is no unit of the language, or not behind such a number.
struct SpelledUnit {
  enum Meaning: Equatable {
    case unit(seconds: Int)
    /// A month or a year: of no fixed length.
    case calendar
    case reais
  }

  let meaning: Meaning
  let end: Int

  /// The word that starts here, nil if it is none of them.
  init?(_ bytes: UnsafePointer<UInt8>, _ start: Int) {
    var word: [UInt8] = []
    var index = start
    while word.count <= 8 {
      let length = bytes.letterLength(at: index)
      if length == 0 { break }
      for offset in 0..<length { word.append(length == 1 ? bytes[index] | 0x20 : bytes[index + offset]) }
      index += length
    }
    guard !word.isEmpty, !Byte.isDigit(bytes[index]), let meaning = SpelledUnit.meaning(of: word) else { return nil }
    self.meaning = meaning
    end = index
  }

  var seconds: Int? {
    if case .unit(let seconds) = meaning { return seconds }
    return nil
  }

  private static func meaning(of word: [UInt8]) -> Meaning? {
    for (words, meaning) in table {
      for candidate in words where candidate.utf8CodeUnitCount == word.count && word.elementsEqual(Array(candidate)) {
        return meaning
      }
    }
    return nil
  }

  private static let table: [([StaticString], Meaning)] = [
    (["s", "seg", "segs", "sec", "secs", "segundo", "segundos", "second", "seconds"], .unit(seconds: 1)),
    (["m", "min", "mins", "minuto", "minutos", "minute", "minutes"], .unit(seconds: 60)),
    (["h", "hs", "hr", "hrs", "hora", "horas", "hour", "hours"], .unit(seconds: 3600)),
    (["d", "day", "days", "dia", "dias"], .unit(seconds: 86_400)),
    (["w", "wk", "sem", "week", "weeks", "semana", "semanas"], .unit(seconds: 604_800)),
    (["mês", "mes", "meses", "month", "months", "ano", "anos", "year", "years"], .calendar),
    (["real", "reais"], .reais),
  ]
}
