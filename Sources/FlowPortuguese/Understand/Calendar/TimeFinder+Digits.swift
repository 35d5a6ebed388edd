import FlowValues

/// Times in digits, and in words beside something that makes them times.
extension TimeFinder {
  /// `15:30`, `15h30`, `15 h`, `15.30h`, `8hs`, `9 horas e 15`.
  func digits(at start: Int) -> TimePhrase? {
    guard let hour = reply.number(start), reply.digits(start).count <= 2 else { return nil }
    let isPadded = reply.digits(start).first == UInt8(ascii: "0") && reply.digits(start).count == 2
    var phrase = TimePhrase(hour: hour, minute: 0, isDefinite: isPadded, start: start, end: start + 1)
    if reply.isMark(start + 1, UInt8(ascii: ":")), let minute = twoDigits(at: start + 2) {
      phrase.minute = minute
      phrase.end = start + 3
      phrase.isDefinite = reply.digits(start).count == 2
      if reply.isMark(phrase.end, UInt8(ascii: ":")), twoDigits(at: phrase.end + 1) != nil { phrase.end += 2 }
      if reply.word(phrase.end).unit == .hour { phrase.end += 1 }
      return phrase
    }
    if isHour(at: start + 1) {
      phrase.end = start + 2
      if reply.isMark(phrase.end, UInt8(ascii: ":")) { phrase.end += 1 }
      readMinutes(&phrase)
      return phrase
    }
    // `14 30` and nothing else.
    if acceptsBareNumber, reply.count == 2, let minute = twoDigits(at: start + 1) {
      phrase.minute = minute
      phrase.end = start + 2
      return phrase
    }
    // `15.30` and `15,30` beside a word for times only.
    let isPoint = reply.isMark(start + 1, UInt8(ascii: ".")) || reply.isMark(start + 1, UInt8(ascii: ","))
    guard isPoint, reply.isGlued(start + 2), let minute = twoDigits(at: start + 2) else { return nil }
    let isMarked = isHour(at: start + 3) || isLed(at: start)
    guard isMarked || acceptsBareNumber && reply.count <= 4 else { return nil }
    phrase.minute = minute
    phrase.end = isHour(at: start + 3) ? start + 4 : start + 3
    return phrase
  }

  /// `1530`, `340pm`, `1140 a.m.`
  func run(at start: Int) -> TimePhrase? {
    let digits = reply.digits(start)
    guard digits.count == 3 || digits.count == 4, let number = reply.number(start) else { return nil }
    let next = start + 1
    let part = reply.word(next).dayPart
    let isMarked =
      part == .beforeNoon || part == .afterNoon || isHour(at: next) || isLed(at: start)
      || (reply.isText(next, "a") || reply.isText(next, "p")) && reply.isMark(next + 1, UInt8(ascii: "."))
    guard isMarked || acceptsBareNumber && reply.count <= 3 else { return nil }
    let isPadded = digits[0] == UInt8(ascii: "0")
    return TimePhrase(
      hour: number / 100, minute: number % 100, isDefinite: isPadded, start: start,
      end: isHour(at: next) ? next + 1 : next)
  }

  /// `às três e meia`, `nove horas`, `8 da noite`, `sete em ponto`, `oito e quinze`.
  func spoken(at start: Int) -> TimePhrase? {
    guard !reply.isParticle(start - 1, .and) || reply.isParticle(start - 2, .half),
      let hour = NumberPhrase.cardinal(reply, at: start, upTo: 99)
    else { return nil }
    var phrase = TimePhrase(hour: hour.value, minute: 0, start: start, end: hour.end)
    var isMarked = isLed(at: start) || isAlternative(at: start)
    if isHour(at: phrase.end) {
      phrase.end += 1
      isMarked = true
    }
    if let minutes = minutesBehind(phrase.end) {
      phrase.minute = minutes.value
      phrase.end = minutes.end
      isMarked = isMarked || reply.isParticle(minutes.end - 1, .half) || acceptsBareNumber
      if isHour(at: phrase.end) { phrase.end += 1 }
    }
    // `de 14 às 15`
    isMarked =
      isMarked || reply.isText(phrase.end, "as") && (reply.isNumber(phrase.end + 1) || isSpelled(phrase.end + 1))
    let sharp = reply.skip(.on, from: phrase.end)
    if reply.isParticle(sharp, .sharp) {
      phrase.end = sharp + 1
      isMarked = true
    }
    let part = reply.skip(.of, .at, .on, .this, from: phrase.end)
    isMarked = isMarked || reply.word(part).dayPart != nil || acceptsBareNumber && isAlone(phrase)
    // A unit other than hours: `3 pessoas` and `30 min` are no times.
    guard isMarked, reply.word(phrase.end).unit == nil || reply.isParticle(phrase.end - 1, .half) else { return nil }
    return phrase
  }

  /// The only number of a reply, or one of several with `ou` between, and nothing that it counts behind it.
  private func isAlone(_ phrase: TimePhrase) -> Bool {
    for index in 0..<reply.count where index < phrase.start || index >= phrase.end {
      guard reply.isNumber(index) || reply.word(index).cardinal != nil || reply.word(index).weekday != nil else {
        continue
      }
      guard reply.isParticle(index - 1, .or) || reply.isParticle(index + 1, .or) else { return false }
    }
    return !reply.isCounted(phrase.end) && reply.count <= phrase.end - phrase.start + 4
  }

  /// `10 ou 11` behind a time: the second is one too.
  private func isAlternative(at start: Int) -> Bool {
    guard reply.isParticle(start - 1, .or), !reply.isCounted(start + 1) else { return false }
    return reply.isNumber(start - 2) || isSpelled(start - 2) || isHour(at: start - 2)
      || reply.word(start - 2).dayPart != nil
  }

  /// `às 9`, `as 9`, `pelas 9`, `umas 9`, `das 9`
  private func isLed(at index: Int) -> Bool {
    reply.isText(index - 1, "as") || reply.isText(index - 1, "pelas") || reply.isText(index - 1, "das")
      || reply.isText(index - 1, "umas") || reply.isText(index - 1, "pras")
      || reply.isText(index - 1, "a") && (reply.word(index).cardinal == 1 || reply.number(index) == 1)
  }

  private func isSpelled(_ index: Int) -> Bool { reply.word(index).cardinal != nil }

  private func isHour(at index: Int) -> Bool { reply.word(index).unit == .hour }

  /// Minutes behind `h`: `15h30`, `15h 30min`, `15h e 30`.
  private func readMinutes(_ phrase: inout TimePhrase) {
    if let minutes = minutesBehind(phrase.end) {
      phrase.minute = minutes.value
      phrase.end = minutes.end
    } else if let minute = twoDigits(at: phrase.end), !isHour(at: phrase.end + 1),
      reply.isGlued(phrase.end) || reply.word(phrase.end + 1).unit == .minute || phrase.end + 1 >= reply.count
    {
      phrase.minute = minute
      phrase.end += reply.word(phrase.end + 1).unit == .minute ? 2 : 1
    } else if reply.isGlued(phrase.end), reply.digits(phrase.end).count == 1, let minute = reply.number(phrase.end) {
      phrase.minute = minute
      phrase.end += 1
    }
  }

  private func twoDigits(at index: Int) -> Int? {
    reply.digits(index).count == 2 ? reply.number(index) : nil
  }
}
