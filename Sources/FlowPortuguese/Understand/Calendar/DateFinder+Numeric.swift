import FlowValues

/// Dates in digits.
extension DateFinder {
  /// `12/03`, `12-3-26`, `12.03.2026`, `2026-03-12`, `2/out`, `12032026`.
  func numericDate(at start: Int) -> DatePhrase? {
    guard reply.isNumber(start), !isTime(at: start) else { return nil }
    if let run = digitRun(at: start) { return run }
    guard let mark = separator(at: start + 1), let first = reply.number(start) else { return nil }
    let isLoose = mark == UInt8(ascii: ".")
    if reply.digits(start).count == 4 { return yearFirst(first, at: start, mark) }
    guard reply.digits(start).count <= 2, let month = month(at: start + 2), reply.digits(start + 2).count <= 2 else {
      return nil
    }
    var end = start + 3
    var year: Int?
    if let separator = separator(at: end) ?? comma(at: end), let number = yearNumber(at: end + 1) {
      guard separator == mark || separator == UInt8(ascii: ",") else { return nil }
      year = number
      end += 2
    } else if reply.skip(.of, from: end) > end, reply.digits(end + 1).count == 4 {
      year = reply.number(end + 1)
      end += 2
    }
    if isLoose, year == nil, CivilDate(year: 2_000, month: month, day: first) == nil { return nil }
    return resolved(day: first, month: month, year: year, start: start, end: end)
  }

  /// Day and month: the next such day if there is no year. With a year, the month may stand first (`04/21/2026`)
  /// where it cannot be read otherwise.
  func resolved(day: Int, month: Int, year: Int?, start: Int, end: Int) -> DatePhrase {
    var phrase = DatePhrase(kind: .exact, dates: [], start: start, end: end)
    if let year {
      let date = CivilDate(year: year, month: month, day: day)
      let swapped = date ?? CivilDate(year: year, month: day, day: month)
      phrase.dates = swapped.map { [$0] } ?? []
    } else {
      let thisYear = CivilDate(year: today.year, month: month, day: day)
      let nextYear = CivilDate(year: today.year + 1, month: month, day: day)
      if let thisYear, thisYear >= today {
        phrase.dates = [thisYear]
      } else {
        phrase.dates = nextYear.map { [$0] } ?? []
      }
    }
    return phrase
  }

  /// A year in two or four digits. Two digits are at most fifteen years ahead.
  func yearNumber(at index: Int) -> Int? {
    guard let number = reply.number(index) else { return nil }
    switch reply.digits(index).count {
    case 4: return number
    case 2:
      let century = today.year / 100 * 100
      return century + number <= today.year + 15 ? century + number : century + number - 100
    default: return nil
    }
  }

  /// `2026-03-12`, `2026/3/12`
  private func yearFirst(_ year: Int, at start: Int, _ mark: UInt8) -> DatePhrase? {
    guard let month = reply.number(start + 2), separator(at: start + 3) == mark, let day = reply.number(start + 4)
    else {
      return nil
    }
    return resolved(day: day, month: month, year: year, start: start, end: start + 5)
  }

  /// `12032026`, `120326`
  private func digitRun(at start: Int) -> DatePhrase? {
    let digits = reply.digits(start)
    guard digits.count == 8 || digits.count == 6, separator(at: start + 1) == nil, let number = reply.number(start)
    else {
      return nil
    }
    let yearDigits = digits.count == 8 ? 10_000 : 100
    let century = digits.count == 8 ? 0 : today.year / 100 * 100
    let phrase = resolved(
      day: number / yearDigits / 100, month: number / yearDigits % 100, year: century + number % yearDigits,
      start: start, end: start + 1)
    return phrase.dates.isEmpty ? nil : phrase
  }

  /// A month as number or word.
  private func month(at index: Int) -> Int? { reply.number(index) ?? reply.word(index).month }

  func separator(at index: Int) -> UInt8? {
    for mark in [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")] where reply.isMark(index, mark) {
      // `192. 168` are two sentences.
      return mark == UInt8(ascii: ".") && !reply.isGlued(index + 1) ? nil : mark
    }
    return nil
  }

  private func comma(at index: Int) -> UInt8? {
    reply.isMark(index, UInt8(ascii: ",")) ? UInt8(ascii: ",") : nil
  }

  /// `15.30h`, `15h`, `15:30`
  func isTime(at index: Int) -> Bool {
    if reply.isMark(index + 1, UInt8(ascii: ":")), reply.isGlued(index + 1) { return true }
    if reply.word(index + 1).unit == .hour { return true }
    return reply.isMark(index + 1, UInt8(ascii: ".")) && reply.isGlued(index + 2) && reply.word(index + 3).unit == .hour
  }
}
