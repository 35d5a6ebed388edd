/// The number of a person at the Brazilian tax office: eleven digits, the last two of them check digits.
public enum CPF {
  /// Eleven digits of a number written with or without `.`, `-`, `/` and blanks.
  public static func normalized(_ bytes: ArraySlice<UInt8>) throws(TextFault) -> [UInt8] {
    guard let digits = bytes.digits(ignoring: ".-/"), !digits.isEmpty else { throw .malformed }
    guard digits.count == 11 else { throw .wrongLength }
    guard hasCheckDigits(digits), !isOneDigitRepeated(digits) else { throw .wrongCheckDigits }
    return digits
  }

  public static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? normalized(bytes)) != nil
  }

  /// `123.456.789-09` for eleven digits; other bytes come back as they are.
  public static func formatted(_ digits: [UInt8]) -> [UInt8] {
    Mask.apply("###.###.###-##", to: digits[...])
  }

  /// The check digits of the first nine digits, as ASCII. Nil if these are not nine digits.
  public static func checkDigits(_ digits: [UInt8]) -> [UInt8]? {
    guard digits.count == 9, digits.allSatisfy({ $0.isDigit }) else { return nil }
    let first = checkDigit(digits[...])
    return [first, checkDigit((digits + [first])[...])]
  }

  private static func hasCheckDigits(_ digits: [UInt8]) -> Bool {
    digits[9] == checkDigit(digits[0..<9]) && digits[10] == checkDigit(digits[0..<10])
  }

  /// Weights 2, 3, 4 … from the right; modulo 11, where 10 counts as 0.
  private static func checkDigit(_ digits: ArraySlice<UInt8>) -> UInt8 {
    var sum = 0
    var weight = 2
    for digit in digits.reversed() {
      sum += Int(digit.digit) * weight
      weight += 1
    }
    return UInt8(ascii: "0") + UInt8(sum * 10 % 11 % 10)
  }

  private static func isOneDigitRepeated(_ digits: [UInt8]) -> Bool {
    digits.allSatisfy { $0 == digits[0] }
  }
}
