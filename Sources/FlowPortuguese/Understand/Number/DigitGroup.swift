import FlowValues

/// A number in digits: `1.234,56`, `1 234,5`, `1500.50`, `1,234.56`, `,5`.
struct DigitGroup {
  /// Nil if it has too many digits.
  var value: Decimal?
  var end: Int
  var hasThreePlaces = false

  static func parse(_ reply: Reply, at start: Int) -> DigitGroup? {
    let comma = UInt8(ascii: ",")
    let dot = UInt8(ascii: ".")
    // `,5` with the zero left out.
    if reply.isMark(start, comma), !reply.isGlued(start), reply.isNumber(start + 1), reply.isGlued(start + 1) {
      return DigitGroup(value: value([], reply.digits(start + 1)), end: start + 2)
    }
    guard reply.isNumber(start), !isInsideWord(reply, at: start) else { return nil }
    var whole = reply.digits(start)
    var index = start + 1
    let mark = thousandsMark(reply, at: start)
    if let mark {
      while let group = group(reply, at: index, mark) {
        whole += group
        index += mark == UInt8(ascii: " ") ? 1 : 2
      }
    }
    // After thousands the other mark begins the decimals; without thousands both do.
    for decimal in [comma, dot] where decimal != mark {
      if reply.isMark(index, decimal), reply.isGlued(index), reply.isNumber(index + 1), reply.isGlued(index + 1) {
        let places = reply.digits(index + 1)
        let hasThree = places.count == 3 && mark == nil && decimal == comma
        return DigitGroup(value: value(whole, places), end: index + 2, hasThreePlaces: hasThree)
      }
    }
    return DigitGroup(value: value(whole, []), end: index)
  }

  /// Letters directly before the digits, as in a model number.
  private static func isInsideWord(_ reply: Reply, at index: Int) -> Bool {
    guard reply.isGlued(index), index > 0, reply.tokens[index - 1].kind == .word else { return false }
    // `R$50`, `1h30min`
    return reply.word(index - 1).currency == nil && reply.word(index - 1).unit != .hour
  }

  /// The mark between groups of three digits that begins behind the first group. A comma only if a dot follows.
  private static func thousandsMark(_ reply: Reply, at start: Int) -> UInt8? {
    guard reply.digits(start).count <= 3 else { return nil }
    for mark in [UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: ",")] {
      var end = start + 1
      while group(reply, at: end, mark) != nil { end += mark == UInt8(ascii: " ") ? 1 : 2 }
      guard end > start + 1 else { continue }
      if mark != UInt8(ascii: ",") { return mark }
      if reply.isMark(end, UInt8(ascii: ".")), reply.isGlued(end + 1), reply.isNumber(end + 1) { return mark }
    }
    return nil
  }

  private static func group(_ reply: Reply, at index: Int, _ mark: UInt8) -> [UInt8]? {
    if mark == UInt8(ascii: " ") {
      let digits = reply.digits(index)
      return digits.count == 3 && !reply.isGlued(index) ? digits : nil
    }
    guard reply.isMark(index, mark), reply.isGlued(index), reply.isGlued(index + 1) else { return nil }
    let digits = reply.digits(index + 1)
    return digits.count == 3 ? digits : nil
  }

  /// Places beyond the ninth are rounded off.
  private static func value(_ whole: [UInt8], _ places: [UInt8]) -> Decimal? {
    let kept = places.prefix(Decimal.scaleMax)
    var mantissa: Int64 = 0
    for digit in whole + kept {
      let (shifted, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(digit.digit)
      guard !overflow, !carry else { return nil }
      mantissa = sum
    }
    return Decimal(mantissa: mantissa, scale: kept.count)
  }
}
