extension Literal {
  /// `mon-fri 8:00-12:00 13:30-18:00`, `seg-sex 8:00-18:00`; several may be joined with `+`.
  ///
  /// Days may go round the week (`sex-seg`), hours round midnight (`18:00-2:00`); 24:00 is the end of a day.
  public static func schedule(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Schedule {
    guard bytes.count <= Limits.inputBytesMax else { throw .outOfRange }
    var reader = ByteReader(bytes)
    var schedule = Schedule.closed
    repeat {
      reader.takeBlanks()
      schedule = schedule.joined(with: try hours(&reader))
      reader.takeBlanks()
    } while reader.take(UInt8(ascii: "+"))
    guard reader.isAtEnd else { throw .malformed }
    return schedule
  }

  private static func hours(_ reader: inout ByteReader) throws(Fault) -> Schedule {
    guard let first = weekday(reader.takeWord()) else { throw .malformed }
    var last = first
    if reader.take(UInt8(ascii: "-")) {
      guard let end = weekday(reader.takeWord()) else { throw .malformed }
      last = end
    }
    reader.takeBlanks()
    guard reader.next?.isDigit == true else { throw .malformed }
    var schedule = Schedule.closed
    while reader.next?.isDigit == true {
      let opens = try minutes(&reader)
      guard reader.take(UInt8(ascii: "-")) else { throw .malformed }
      let closes = try minutes(&reader)
      for distance in 0...((last.sinceMonday - first.sinceMonday + 7) % 7) {
        let weekday = Weekday(sinceMonday: first.sinceMonday + distance)
        guard let day = Schedule(weekday, opens: opens, closes: closes) else { throw .outOfRange }
        schedule = schedule.joined(with: day)
      }
      reader.takeBlanks()
    }
    return schedule
  }

  private static func weekday(_ word: ArraySlice<UInt8>) -> Weekday? {
    for (name, weekday) in weekdays where name.hasBytes(word) { return weekday }
    return nil
  }

  private static let weekdays: [(StaticString, Weekday)] = [
    ("mon", .monday), ("tue", .tuesday), ("wed", .wednesday), ("thu", .thursday), ("fri", .friday),
    ("sat", .saturday), ("sun", .sunday), ("seg", .monday), ("ter", .tuesday), ("qua", .wednesday),
    ("qui", .thursday), ("sex", .friday), ("sáb", .saturday), ("sab", .saturday), ("dom", .sunday),
  ]
}
