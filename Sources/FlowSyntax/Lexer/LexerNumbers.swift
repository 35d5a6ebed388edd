/// Literals that begin with a digit, and money.
extension Lexer {
  /// NUMBER, PERCENT, DURATION, TIME, DATE or DATETIME: the longest that stands here.
  mutating func numeric() {
    let start = position
    let digits = bytes.endOfDigits(from: start)
    let next = bytes[digits]
    switch digits &- start {
    case 1, 2:
      if next == UInt8(ascii: ":"), time(from: start, colon: digits) { return }
    case 4:
      if next == UInt8(ascii: "-"), date(from: start) { return }
    default: break
    }
    if let end = duration(from: start, digits: digits) { return finishLiteral(.duration, end) }
    let end = endOfNumber(from: start, digits: digits)
    if bytes[end] == UInt8(ascii: "%") { return finishLiteral(.percent, end + 1) }
    finishNumber(.number, end)
  }

  /// {number}: ([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)? whose first digits are read.
  @inline(__always)
  private func endOfNumber(from start: Int, digits: Int) -> Int {
    var end = digits
    if digits &- start <= 3 {
      while bytes[end] == UInt8(ascii: "."), Byte.isDigit(bytes[end + 1]), Byte.isDigit(bytes[end + 2]),
        Byte.isDigit(bytes[end + 3])
      {
        end &+= 4
      }
    }
    if bytes[end] == UInt8(ascii: ","), Byte.isDigit(bytes[end + 1]) { end = bytes.endOfDigits(from: end + 2) }
    return end
  }

  /// TIME: [0-9]{1,2}:[0-9]{2}(?![0-9:])
  private mutating func time(from start: Int, colon: Int) -> Bool {
    guard Byte.isDigit(bytes[colon + 1]) else { return false }
    let end = bytes.endOfDigits(from: colon + 1)
    guard end == colon + 3, bytes[end] != UInt8(ascii: ":") else {
      wrongTime(from: start)
      return true
    }
    finishLiteral(.time, end)
    return true
  }

  /// DATE: [0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]) and, one space further, the time of a DATETIME.
  private mutating func date(from start: Int) -> Bool {
    let end = start + 10
    guard bytes.endOfDigits(from: start + 5) == start + 7, bytes[start + 7] == UInt8(ascii: "-"),
      bytes.endOfDigits(from: start + 8) == end
    else { return false }
    guard bytes[end] == Byte.space else {
      finishLiteral(.date, end)
      return true
    }
    let colon = bytes.endOfDigits(from: end + 1)
    let timeEnd = bytes.endOfDigits(from: colon + 1)
    let isTime =
      colon > end + 1 && colon <= end + 3 && bytes[colon] == UInt8(ascii: ":") && timeEnd == colon + 3
      && bytes[timeEnd] != UInt8(ascii: ":")
    finishLiteral(isTime ? .dateTime : .date, isTime ? timeEnd : end)
    return true
  }

  /// DURATION: [0-9]+ ?{unit}(?!{letter})( [0-9]+ ?{unit}(?!{letter}))* · its end, nil if none stands here.
  @inline(__always)
  private func duration(from start: Int, digits: Int) -> Int? {
    let unit = bytes[digits] == Byte.space ? digits &+ 1 : digits
    guard Byte.isASCIILetter(bytes[unit]), var end = endOfUnit(from: unit) else { return nil }
    while bytes[end] == Byte.space, Byte.isDigit(bytes[end + 1]) {
      let digits = bytes.endOfDigits(from: end + 1)
      guard let next = endOfUnit(from: bytes[digits] == Byte.space ? digits + 1 : digits) else { break }
      end = next
    }
    return end
  }

  /// The end of the letters from here if they are a {unit}.
  private func endOfUnit(from start: Int) -> Int? {
    var end = start
    while true {
      let length = bytes.letterLength(at: end)
      if length == 0 { break }
      end += length
    }
    return DurationUnit(bytes + start, end - start) == nil ? nil : end
  }

  /// MONEY: R\$ ?{number}
  mutating func money(from start: Int) {
    var first = start + 2
    if bytes[first] == Byte.space { first += 1 }
    guard Byte.isDigit(bytes[first]) else { return wrongMoney() }
    let digits = bytes.endOfDigits(from: first)
    finishNumber(.money, endOfNumber(from: first, digits: digits))
  }

  /// Ends a literal here, unless digits follow at once: those can only be a slip.
  @inline(__always)
  mutating func finishLiteral(_ kind: SyntaxKind, _ end: Int) {
    if Byte.isDigit(bytes[end]) { return wrongLiteral(kind, end) }
    significant(kind, at: position)
    position = end
  }

  /// Ends a number here, unless what follows at once can only be meant as a part of it.
  @inline(__always)
  private mutating func finishNumber(_ kind: SyntaxKind, _ end: Int) {
    let next = bytes[end]
    if Byte.isDigit(next) || next == UInt8(ascii: ".") && Byte.isDigit(bytes[end + 1]) { return wrongNumber(kind, end) }
    if kind == .number, next == Byte.space || Byte.isASCIILetter(next), wrongUnit(end) { return }
    significant(kind, at: position)
    position = end
  }
}
