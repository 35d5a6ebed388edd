import FlowValues

/// Finds the times that a reply names.
struct TimeFinder {
  let reply: Reply
  /// Whether a number alone can be a time.
  var acceptsBareNumber: Bool

  func phrases() -> [TimePhrase] {
    var phrases: [TimePhrase] = []
    var index = 0
    while index < reply.count {
      if var phrase = phrase(at: index) {
        readHalf(&phrase)
        phrases.append(phrase)
        index = max(phrase.end, index + 1)
      } else {
        index += 1
      }
    }
    return phrases
  }

  /// The part of the day that belongs to a phrase: behind it, else before it.
  func dayPart(of phrase: TimePhrase) -> DayPart? {
    var index = phrase.end
    while index < reply.count, !reply.isNumber(index), !reply.isParticle(index, .or) {
      if let part = reply.word(index).dayPart { return part }
      index += 1
    }
    index = phrase.start - 1
    while index >= 0, !reply.isNumber(index) {
      if let part = reply.word(index).dayPart { return part }
      index -= 1
    }
    return nil
  }

  /// Whether a part of the day is named at all.
  var namesDayPart: Bool { reply.tokens.contains { $0.word.dayPart != nil } }

  private func phrase(at index: Int) -> TimePhrase? {
    noon(at: index) ?? endOfDay(at: index) ?? beforeHour(at: index) ?? digits(at: index) ?? run(at: index)
      ?? spoken(at: index)
  }

  /// `meio-dia e meia`, `meia noite`
  private func noon(at start: Int) -> TimePhrase? {
    var end = start + 1
    var hour = 12
    if reply.isText(start, "meiodia") {
    } else if reply.isText(start, "meianoite") {
      hour = 24
    } else if reply.isParticle(start, .half) {
      if reply.isMark(end, UInt8(ascii: "-")) { end += 1 }
      if reply.word(end).dayPart == .evening { hour = 24 } else if !reply.isText(end, "dia") { return nil }
      end += 1
    } else {
      return nil
    }
    let minutes = minutesBehind(end)
    let minute = minutes?.value ?? 0
    return TimePhrase(
      hour: minute > 0 ? hour % 24 : hour, minute: minute, isDefinite: true, start: start, end: minutes?.end ?? end)
  }

  /// `fim do dia`, `final do domingo` (the day itself is a mark by now): the last minute.
  private func endOfDay(at start: Int) -> TimePhrase? {
    guard reply.isParticle(start, .ending), reply.isParticle(start + 1, .of) else { return nil }
    guard reply.word(start + 2).unit == .day || reply.isMark(start + 2, Reply.taken) else { return nil }
    return TimePhrase(hour: 23, minute: 59, isDefinite: true, start: start, end: start + 3)
  }

  /// `quinze para as nove`, `faltam 3 minutos para as oito`, `quinze depois das oito`.
  private func beforeHour(at start: Int) -> TimePhrase? {
    let index = reply.isParticle(start, .lacking) ? start + 1 : start
    guard let minutes = NumberPhrase.cardinal(reply, at: index, upTo: 59) else { return nil }
    let next = reply.word(minutes.end).unit == .minute ? minutes.end + 1 : minutes.end
    let isBefore = reply.isParticle(next, .to)
    guard isBefore || reply.isParticle(next, .after) else { return nil }
    let hourStart = reply.skip(.at, .of, .the, from: next + 1)
    // `pras` and `para as`; without the article it is a span: `das 9 para 10`.
    let isSpan = hourStart == next + 1 && !reply.isText(next, "pras") && !reply.isText(next, "pros")
    guard !isSpan || acceptsBareNumber && minutes.value % 5 == 0 && !reply.isParticle(start - 1, .of) else {
      return nil
    }
    if let noon = noon(at: hourStart) { return noon.shifted(minutes: isBefore ? -minutes.value : minutes.value) }
    guard let hour = NumberPhrase.cardinal(reply, at: hourStart, upTo: 24) else { return nil }
    var phrase = TimePhrase(hour: hour.value, minute: 0, start: start, end: hour.end)
    if reply.word(phrase.end).unit == .hour { phrase.end += 1 }
    return phrase.shifted(minutes: isBefore ? -minutes.value : minutes.value)
  }

  /// `e meia`, `e quinze`, `e 20 minutos` behind an hour.
  func minutesBehind(_ index: Int) -> (value: Int, end: Int)? {
    guard reply.isParticle(index, .and) else { return nil }
    if reply.isParticle(index + 1, .half) { return (30, index + 2) }
    guard let minutes = NumberPhrase.cardinal(reply, at: index + 1, upTo: 59), reply.word(minutes.end).unit != .hour
    else { return nil }
    // `às 9 e 10 da noite` are two times only with an article before the second.
    return (minutes.value, reply.word(minutes.end).unit == .minute ? minutes.end + 1 : minutes.end)
  }

  /// `am`, `p.m.` behind the time, and `e meia` behind those.
  private func readHalf(_ phrase: inout TimePhrase) {
    var end = phrase.end
    if let part = reply.word(end).dayPart, part == .beforeNoon || part == .afterNoon {
      phrase.half = part
      end += 1
    } else if reply.isText(end, "a") || reply.isText(end, "p"), reply.isMark(end + 1, UInt8(ascii: ".")),
      reply.isText(end + 2, "m"), reply.isGlued(end + 2)
    {
      phrase.half = reply.isText(end, "a") ? .beforeNoon : .afterNoon
      end += reply.isMark(end + 3, UInt8(ascii: ".")) ? 4 : 3
    } else {
      return
    }
    phrase.end = end
    if phrase.minute == 0, let minutes = minutesBehind(end) {
      phrase.minute = minutes.value
      phrase.end = minutes.end
    }
  }
}
