import PorfinModel

/// Times such as `2026-11-10T12:00:00.000Z` (RFC 3339, in UTC or without a zone, which is taken as UTC).
enum IsoTime {
  static func read(_ text: String) -> Moment? {
    let bytes = Array(text.utf8.prefix(40))
    func number(_ range: Range<Int>) -> Int64? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      return Int64(String(decoding: bytes[range], as: UTF8.self))
    }
    guard bytes.count >= 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[13] == 0x3A, bytes[16] == 0x3A,
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var milliseconds: Int64 = 0
    if bytes.count >= 23, bytes[19] == 0x2E { milliseconds = number(20..<23) ?? 0 }
    let clock = (hour * 60 + minute) * 60 + second
    return Moment(milliseconds: (days(year, month, day) * 86_400 + clock) * 1_000 + milliseconds)
  }

  /// Days since 1970 in the proleptic Gregorian calendar; years begin in March, so that leap days come last.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
