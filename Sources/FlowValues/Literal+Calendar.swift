extension Literal {
  /// `2026-11-24`
  public static func date(_ bytes: ArraySlice<UInt8>) throws(Fault) -> CivilDate {
    var reader = ByteReader(bytes)
    let date = try date(&reader)
    guard reader.isAtEnd else { throw .malformed }
    return date
  }

  /// `14:30`, `8:00`
  public static func time(_ bytes: ArraySlice<UInt8>) throws(Fault) -> TimeOfDay {
    var reader = ByteReader(bytes)
    let time = try time(&reader)
    guard reader.isAtEnd else { throw .malformed }
    return time
  }

  /// `2026-11-24 14:30`
  public static func datetime(_ bytes: ArraySlice<UInt8>) throws(Fault) -> CivilDateTime {
    var reader = ByteReader(bytes)
    let date = try date(&reader)
    guard reader.take(UInt8(ascii: " ")) else { throw .malformed }
    let time = try time(&reader)
    guard reader.isAtEnd else { throw .malformed }
    return CivilDateTime(date: date, time: time)
  }

  /// `30 min`, `1 h 30 min`, `2 dias`, `1 week` in seconds.
  public static func duration(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Int64 {
    guard bytes.count <= Limits.inputBytesMax else { throw .outOfRange }
    var reader = ByteReader(bytes)
    var seconds: Int64 = 0
    repeat {
      let digits = reader.takeDigits()
      guard !digits.isEmpty else { throw .malformed }
      _ = reader.take(UInt8(ascii: " "))
      guard let unit = secondsOfUnit(reader.takeWord()) else { throw .malformed }
      guard digits.count <= 10 else { throw .outOfRange }
      seconds += digits.reduce(Int64(0)) { $0 * 10 + $1.digit } * unit
      guard seconds <= Limits.durationSecondsMax else { throw .outOfRange }
    } while reader.take(UInt8(ascii: " "))
    guard reader.isAtEnd else { throw .malformed }
    return seconds
  }

  private static func secondsOfUnit(_ word: ArraySlice<UInt8>) -> Int64? {
    for (unit, seconds) in units where unit.hasBytes(word) { return seconds }
    return nil
  }

  private static let units: [(StaticString, Int64)] = [
    ("s", 1), ("min", 60), ("h", 3_600), ("day", 86_400), ("days", 86_400), ("dia", 86_400), ("dias", 86_400),
    ("week", 604_800), ("weeks", 604_800), ("semana", 604_800), ("semanas", 604_800),
  ]

  private static func date(_ reader: inout ByteReader) throws(Fault) -> CivilDate {
    let hyphen = UInt8(ascii: "-")
    guard let year = reader.takeNumber(digits: 4, 4), reader.take(hyphen),
      let month = reader.takeNumber(digits: 2, 2), reader.take(hyphen),
      let day = reader.takeNumber(digits: 2, 2)
    else { throw .malformed }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw .outOfRange }
    return date
  }

  private static func time(_ reader: inout ByteReader) throws(Fault) -> TimeOfDay {
    let minutes = try minutes(&reader)
    guard let time = TimeOfDay(minutes: Int64(minutes)) else { throw .outOfRange }
    return time
  }

  /// Minutes of a time up to 24:00.
  static func minutes(_ reader: inout ByteReader) throws(Fault) -> Int {
    guard let hour = reader.takeNumber(digits: 1, 2), reader.take(UInt8(ascii: ":")),
      let minute = reader.takeNumber(digits: 2, 2)
    else { throw .malformed }
    guard minute < 60, hour < 24 || hour == 24 && minute == 0 else { throw .outOfRange }
    return hour * 60 + minute
  }
}
