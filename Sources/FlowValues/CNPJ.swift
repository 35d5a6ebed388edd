/// The number of a company at the Brazilian tax office: twelve digits or (since July 2026) capital letters, then two
/// check digits.
public enum CNPJ {
  /// Fourteen digits and capitals of a number written with or without `.`, `-`, `/` and blanks.
  public static func normalized(_ bytes: ArraySlice<UInt8>) throws(TextFault) -> [UInt8] {
    let code = try compact(bytes)
    guard code.count == 14 else { throw .wrongLength }
    guard code[12].isDigit, code[13].isDigit else { throw .malformed }
    let first = checkDigit(code[0..<12])
    guard code[12] == first, code[13] == checkDigit(code[0..<13]) else { throw .wrongCheckDigits }
    guard !code.allSatisfy({ $0 == code[0] }) else { throw .wrongCheckDigits }
    return code
  }

  public static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? normalized(bytes)) != nil
  }

  /// `12.ABC.345/01DE-35` for fourteen characters; other bytes come back as they are.
  public static func formatted(_ code: [UInt8]) -> [UInt8] {
    Mask.apply("##.###.###/####-##", to: code[...])
  }

  /// The check digits of the first twelve characters, as ASCII. Nil if these are not twelve digits or capitals.
  public static func checkDigits(_ code: [UInt8]) -> [UInt8]? {
    guard code.count == 12, code.allSatisfy({ $0.isDigit || $0.isASCIILetter && $0.uppered == $0 }) else { return nil }
    let first = checkDigit(code[...])
    return [first, checkDigit((code + [first])[...])]
  }

  private static func compact(_ bytes: ArraySlice<UInt8>) throws(TextFault) -> [UInt8] {
    guard bytes.count <= Limits.inputBytesMax else { throw .malformed }
    var code: [UInt8] = []
    var digits = 0
    for byte in bytes where !byte.isBlank {
      if byte.isDigit || byte.isASCIILetter {
        code.append(byte.uppered)
        digits += byte.isDigit ? 1 : 0
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "/") {
        throw .malformed
      }
    }
    // A word is not a number: the two check digits at least are digits.
    guard digits >= 2 else { throw .malformed }
    return code
  }

  /// Weights 2…9 from the right, again and again; a character counts as its ASCII code less 48.
  private static func checkDigit(_ code: ArraySlice<UInt8>) -> UInt8 {
    var sum = 0
    var weight = 2
    for character in code.reversed() {
      sum += Int(character &- 48) * weight
      weight = weight == 9 ? 2 : weight + 1
    }
    let rest = sum % 11
    return UInt8(ascii: "0") + UInt8(rest < 2 ? 0 : 11 - rest)
  }
}
