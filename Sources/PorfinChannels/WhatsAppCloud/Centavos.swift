/// A decimal price as JSON writes it, in hundredths.
enum Centavos {
  /// Exact: nil if the text is no plain number, has more than centavos, or is out of range.
  static func read(_ text: String) -> Int64? {
    let isNegative = text.hasPrefix("-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].allSatisfy(isDigit) else { return nil }
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    guard fraction.allSatisfy(isDigit) else { return nil }
    while fraction.last == 0x30, fraction.count > 2 { fraction.removeLast() }
    guard fraction.count <= 2 else { return nil }
    while fraction.count < 2 { fraction.append(0x30) }
    return Int64((isNegative ? "-" : "") + String(decoding: Array(parts[0]) + fraction, as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
