/// Words: names, keywords, and the literals that begin with a letter.
extension Lexer {
  /// NAME, a keyword, SCHEDULE or MONEY.
  mutating func word() {
    let start = position
    let end = endOfWord(from: start)
    let next = bytes[end]
    let length = end &- start
    if next == UInt8(ascii: "$"), length == 1, bytes[start] == UInt8(ascii: "R") { return money(from: start) }
    if length == 3 || length == 4, next == Byte.space || next == UInt8(ascii: "-") || next == 0xE2,
      schedule(from: start, firstDay: length)
    {
      return
    }
    if language == nil { detectLanguage(start, end) }
    let isName = next == UInt8(ascii: ":") || followsDot || previous == .bar && mode.kind == .hole
    significant(isName ? .name : keywords.kind(bytes + start, length), at: start)
    position = end
  }

  /// Whether a `.` stands directly before.
  @inline(__always)
  private var followsDot: Bool { tokens.count > 0 && tokens.kinds[tokens.count &- 1] == .dot }

  @inline(__always)
  func endOfWord(from start: Int) -> Int {
    var end = start
    while true {
      let byte = bytes[end]
      if Byte.isASCIILetter(byte) || Byte.isDigit(byte) {
        end &+= 1
      } else if byte >= 0x80 {
        let length = bytes.letterLength(at: end)
        if length == 0 { return end }
        end &+= length
      } else {
        return end
      }
    }
  }

  /// SCHEDULE: {day}(-{day})?( {time}-{time})+ · false if none stands here. A dash typed by a word processor counts.
  private mutating func schedule(from start: Int, firstDay length: Int) -> Bool {
    guard isDay(start, length) else { return false }
    var end = start + length
    let dash = dashLength(at: end)
    if dash > 0 {
      let dayStart = end + dash
      let dayEnd = endOfWord(from: dayStart)
      guard isDay(dayStart, dayEnd - dayStart) else { return false }
      end = dayEnd
    }
    guard let first = period(from: end) else { return false }
    end = first
    while let next = period(from: end) { end = next }
    finishLiteral(.schedule, end)
    return true
  }

  private func isDay(_ start: Int, _ length: Int) -> Bool {
    if length == 4 { return bytes.matches("sáb", at: start) }
    guard length == 3 else { return false }
    let days = Lexer.days
    var offset = 0
    while offset < days.utf8CodeUnitCount {
      let day = days.utf8Start + offset
      if bytes[start] == day[0], bytes[start + 1] == day[1], bytes[start + 2] == day[2] { return true }
      offset += 3
    }
    return false
  }

  private static let days: StaticString = "montuewedthufrisatsunsegterquaquisexsabdom"

  /// The end of ` {time}-{time}` from here.
  private func period(from start: Int) -> Int? {
    guard bytes[start] == Byte.space, let from = clock(from: start + 1) else { return nil }
    let dash = dashLength(at: from)
    return dash > 0 ? clock(from: from + dash) : nil
  }

  /// The end of [0-9]{1,2}:[0-9]{2} from here.
  private func clock(from start: Int) -> Int? {
    let colon = bytes.endOfDigits(from: start)
    guard colon > start, colon <= start + 2, bytes[colon] == UInt8(ascii: ":") else { return nil }
    return Byte.isDigit(bytes[colon + 1]) && Byte.isDigit(bytes[colon + 2]) ? colon + 3 : nil
  }
}
