import FlowDiagnostics

/// Slips in numbers, money and times.
extension Lexer {
  /// A number with a decimal point, or grouped by other than three digits; its regular part ends at `end`.
  mutating func wrongNumber(_ kind: SyntaxKind, _ end: Int) {
    let digits = kind == .money ? startOfDigits(from: position) : position
    let full = endOfNumberLike(from: digits)
    let mended = mendedNumber(digits..<full)
    let isPercent = kind == .number && bytes[full] == UInt8(ascii: "%")
    let range = position..<full + (isPercent ? 1 : 0)
    let code = kind == .money ? Code.wrongMoney : Code.wrongNumber
    problems.report(code, range, [written(range)], fixes: fixes(writing: mended, at: digits..<full))
    take(range.count, isPercent ? .percent : kind)
  }

  /// `R$` without a number, or with too much between.
  mutating func wrongMoney() {
    let digits = startOfDigits(from: position)
    guard Byte.isDigit(bytes[digits]) else {
      problems.report(.wrongMoney, position..<position + 2, [written(position..<position + 2)])
      problems.mute(position..<position + 2)
      return take(2, .money)
    }
    let end = endOfNumberLike(from: digits)
    problems.report(
      .wrongMoney, position..<end, [written(position..<end)],
      fixes: fixes(writing: "R$ " + (mendedNumber(digits..<end) ?? written(digits..<end)), at: position..<end))
    take(end - position, .money)
  }

  /// A literal with digits stuck to its end.
  mutating func wrongLiteral(_ kind: SyntaxKind, _ end: Int) {
    let full = bytes.endOfDigits(from: end)
    if kind == .duration, full == end + 2 { return wrongHour(end, full) }
    problems.report(.wrongNumber, position..<full, [written(position..<full)])
    take(full - position, kind)
  }

  /// `14h30`: a time or a duration, as the hour tells.
  private mutating func wrongHour(_ end: Int, _ full: Int) {
    let hours = bytes.endOfDigits(from: position)
    let time = written(position..<hours) + ":" + written(end..<full)
    let duration = written(position..<hours) + " h " + written(end..<full) + " min"
    let isTime = hours - position == 2 || bytes[position] > UInt8(ascii: "6")
    let range = position..<full
    problems.report(
      .wrongDuration, range, [written(range)],
      fixes: fixes(writing: isTime ? time : duration, at: range) + fixes(writing: isTime ? duration : time, at: range))
    take(range.count, isTime ? .time : .duration)
  }

  /// Digits and colons that are no TIME: seconds, or minutes of other than two digits.
  mutating func wrongTime(from start: Int) {
    var end = start
    while Byte.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ":") && Byte.isDigit(bytes[end + 1]) { end += 1 }
    let colon = bytes.endOfDigits(from: start)
    let minutes = bytes.endOfDigits(from: colon + 1) - colon - 1
    var mended: String?
    if minutes == 1 { mended = written(start..<colon) + ":0" + written(colon + 1..<colon + 2) }
    if minutes == 2 { mended = written(start..<colon + 3) }
    problems.report(.wrongTime, start..<end, [written(start..<end)], fixes: fixes(writing: mended, at: start..<end))
    take(end - start, .time)
  }

  func fixes(writing text: String?, at range: Range<Int>) -> [Fix] {
    guard let text else { return [] }
    return [
      Fix(LocalizedText(en: "write `\(text)`", pt: "escreva `\(text)`"), [problems.edit(range, text)])
    ]
  }

  private func startOfDigits(from start: Int) -> Int {
    var index = start + 2
    while bytes[index] == Byte.space || bytes[index] == UInt8(ascii: "\t") { index += 1 }
    return index
  }

  /// The end of everything that looks like one number: digits, dots and commas between digits.
  func endOfNumberLike(from start: Int) -> Int {
    var end = start
    while true {
      let isMark = bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",")
      guard Byte.isDigit(bytes[end]) || isMark && Byte.isDigit(bytes[end + 1]) else { return end }
      end += 1
    }
  }

  /// The number as Brazilians write it, if the last mark can be taken for the decimal one.
  private func mendedNumber(_ range: Range<Int>) -> String? {
    var dots = 0
    var commas = 0
    var last = range.lowerBound
    for index in range where !Byte.isDigit(bytes[index]) {
      if bytes[index] == UInt8(ascii: ".") { dots += 1 } else { commas += 1 }
      last = index
    }
    let isDot = bytes[last] == UInt8(ascii: ".")
    guard isDot ? dots == 1 : commas == 1, last > range.lowerBound else { return nil }
    var digits: [UInt8] = []
    for index in range {
      if index == last {
        digits.append(UInt8(ascii: ","))
      } else if Byte.isDigit(bytes[index]) {
        digits.append(bytes[index])
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
