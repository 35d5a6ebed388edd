import FlowValues

/// A length of time at a place of a reply.
struct DurationPhrase {
  /// Nil if it is too long or not a whole number of seconds.
  var seconds: Int64?
  var end: Int
  /// The units of its first and of its last part.
  var firstUnit = TimeUnit.hour
  var lastUnit = TimeUnit.hour

  /// `1 h 30 min`, `1h30`, `uma hora e meia`, `meia hora`, `2 dias e meio`, `hora e meia`, `1:30 h`, `o dia todo`.
  static func parse(_ reply: Reply, at start: Int) -> DurationPhrase? {
    if let clock = clock(reply, at: start) ?? whole(reply, at: start) { return clock }
    guard var part = Part.parse(reply, at: start) else { return nil }
    let first = part.unit
    var sum = part.seconds
    while true {
      var next = part.end
      while reply.isParticle(next, .and) || reply.isParticle(next, .with) || reply.isMark(next, UInt8(ascii: ",")) {
        next += 1
      }
      guard let following = part.following(reply, at: next) else { break }
      sum = sum.flatMap { sum in following.seconds.map { sum + $0 } }
      part = following
    }
    let seconds = sum.flatMap { $0 <= Literal.durationSecondsMax ? $0 : nil }
    return DurationPhrase(seconds: seconds, end: part.end, firstUnit: first, lastUnit: part.unit)
  }

  /// `1:30`, `01:30h`, `1:30 min` is still one hour and a half.
  private static func clock(_ reply: Reply, at start: Int) -> DurationPhrase? {
    guard let hours = reply.number(start), hours < 100, reply.isMark(start + 1, UInt8(ascii: ":")),
      let minutes = reply.number(start + 2), reply.digits(start + 2).count == 2, minutes < 60
    else { return nil }
    let end = reply.word(start + 3).unit == .hour ? start + 4 : start + 3
    return DurationPhrase(seconds: Int64(hours) * 3_600 + Int64(minutes) * 60, end: end)
  }

  /// `todo o dia`, `o dia todo`, `a semana inteira`
  private static func whole(_ reply: Reply, at start: Int) -> DurationPhrase? {
    if reply.isParticle(start, .whole) {
      let index = reply.skip(.the, .at, from: start + 1)
      guard let unit = reply.word(index).unit, index > start + 1 else { return nil }
      return DurationPhrase(seconds: unit.seconds, end: index + 1)
    }
    guard let unit = reply.word(start).unit, unit != .hour, reply.isParticle(start + 1, .whole) else { return nil }
    return DurationPhrase(seconds: unit.seconds, end: start + 2)
  }
}

/// A number and its unit.
private struct Part {
  var seconds: Int64?
  var unit: TimeUnit
  var end: Int

  static func parse(_ reply: Reply, at start: Int) -> Part? {
    if reply.isParticle(start, .half), let unit = reply.word(start + 1).unit, unit != .day {
      return Part(seconds: unit.seconds / 2, unit: unit, end: start + 2)
    }
    // `hora e meia`
    if let unit = reply.word(start).unit, reply.tokens[start].text.count > 2, isHalf(reply, at: start + 1) {
      return Part(seconds: unit.seconds + unit.seconds / 2, unit: unit, end: start + 3)
    }
    guard let number = NumberPhrase.parse(reply, at: start) else { return nil }
    guard let unit = reply.word(number.end).unit else { return nil }
    var part = Part(seconds: Self.seconds(number.value, unit), unit: unit, end: number.end + 1)
    if isHalf(reply, at: part.end) {
      part.seconds = part.seconds.map { $0 + unit.seconds / 2 }
      part.end += 2
    }
    return part
  }

  /// A smaller unit, or minutes behind hours without their unit: `1h30`, `uma hora e quinze`.
  func following(_ reply: Reply, at index: Int) -> Part? {
    if let part = Part.parse(reply, at: index), part.unit.seconds < unit.seconds { return part }
    guard unit == .hour, let minutes = NumberPhrase.cardinal(reply, at: index, upTo: 59) else { return nil }
    let isTied = reply.isGlued(index) || reply.isParticle(index - 1, .and) || isLast(minutes.end, reply)
    guard isTied, reply.word(minutes.end).unit == nil else { return nil }
    return Part(seconds: Int64(minutes.value) * 60, unit: .minute, end: minutes.end)
  }

  /// `1 hora 30`: nothing but the end or a mark behind it.
  private func isLast(_ index: Int, _ reply: Reply) -> Bool {
    index >= reply.count || reply.tokens[index].kind == .mark
  }

  private static func isHalf(_ reply: Reply, at index: Int) -> Bool {
    reply.isParticle(index, .and) && reply.isParticle(index + 1, .half) && reply.word(index + 2).unit == nil
  }

  private static func seconds(_ count: Decimal?, _ unit: TimeUnit) -> Int64? {
    guard let seconds = count?.multiplied(by: Decimal(unit.seconds)), seconds.isWhole else { return nil }
    return seconds.mantissa >= 0 && seconds.mantissa <= Literal.durationSecondsMax ? seconds.mantissa : nil
  }
}
