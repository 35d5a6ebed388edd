/// A Brazilian postal code: eight digits.
public enum CEP {
  /// Eight digits of a code written with or without `.`, `-` and blanks.
  public static func normalized(_ bytes: ArraySlice<UInt8>) throws(TextFault) -> [UInt8] {
    guard let digits = bytes.digits(ignoring: ".-"), !digits.isEmpty else { throw .malformed }
    guard digits.count == 8 else { throw .wrongLength }
    // The lowest code in use is 01001-000, in São Paulo.
    guard digits[0] != UInt8(ascii: "0") || digits[1] != UInt8(ascii: "0") else { throw .malformed }
    return digits
  }

  public static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? normalized(bytes)) != nil
  }

  /// `01310-100` for eight digits; other bytes come back as they are.
  public static func formatted(_ digits: [UInt8]) -> [UInt8] {
    Mask.apply("#####-###", to: digits[...])
  }
}
