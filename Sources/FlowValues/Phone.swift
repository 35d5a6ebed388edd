/// Telephone numbers, kept as `+` and digits (E.164).
public enum Phone {
  /// A number as people write it: `(11) 98765-4321`, `011 98765 4321`, `+55 11…`, `0055…`, or of another country with
  /// `+`. A mobile number of Brazil without the ninth digit gets it. A local number takes `areaCode`.
  public static func normalized(
    _ bytes: ArraySlice<UInt8>, areaCode: Int? = nil
  ) throws(TextFault) -> [UInt8] {
    let bytes = bytes.trimmed
    let isInternational = bytes.first == UInt8(ascii: "+")
    guard var digits = (isInternational ? bytes.dropFirst() : bytes).digits(ignoring: "()-./"), !digits.isEmpty else {
      throw .malformed
    }
    if isInternational, !digits.starts(with: [UInt8(ascii: "5"), UInt8(ascii: "5")]) { return try foreign(digits) }
    // `00` is how telephones dial what is written `+`.
    if digits.starts(with: [48, 48]), !digits.starts(with: [48, 48, 53, 53]) {
      return try foreign(Array(digits[2...]))
    }
    digits = withoutPrefixes(digits)
    if digits.count == 8 || digits.count == 9 {
      guard let areaCode, AreaCode.isAssigned(areaCode) else { throw .missingAreaCode }
      digits = [UInt8(48 + areaCode / 10), UInt8(48 + areaCode % 10)] + digits
    }
    return try brazilian(digits)
  }

  public static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? normalized(bytes)) != nil
  }

  /// Whether `number` (as `normalized` gives it) is a mobile number of Brazil.
  public static func isBrazilianMobile(_ number: [UInt8]) -> Bool {
    number.count == 14 && number[1] == UInt8(ascii: "5") && number[2] == UInt8(ascii: "5")
  }

  /// `(11) 98765-4321` for a number of Brazil, `+1 …` as it is for others.
  public static func formatted(_ number: [UInt8]) -> [UInt8] {
    guard number.starts(with: [43, 53, 53]) else { return number }
    return switch number.count {
    case 13: Mask.apply("(##) ####-####", to: number[3...])
    case 14: Mask.apply("(##) #####-####", to: number[3...])
    default: number
    }
  }

  /// Takes off `00`, the country code and the trunk `0`.
  private static func withoutPrefixes(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits[...]
    if digits.starts(with: [48, 48, 53, 53]) { digits = digits.dropFirst(2) }
    if digits.count >= 12, digits.starts(with: [53, 53]) { digits = digits.dropFirst(2) }
    if digits.first == UInt8(ascii: "0"), digits.count >= 11 { digits = digits.dropFirst() }
    return Array(digits)
  }

  private static func foreign(_ digits: [UInt8]) throws(TextFault) -> [UInt8] {
    guard digits.count >= 8, digits.count <= 15 else { throw .wrongLength }
    guard digits[0] != UInt8(ascii: "0") else { throw .malformed }
    return [UInt8(ascii: "+")] + digits
  }

  /// Area code and eight or nine digits.
  private static func brazilian(_ digits: [UInt8]) throws(TextFault) -> [UInt8] {
    guard digits.count == 10 || digits.count == 11 else { throw .wrongLength }
    guard AreaCode.isAssigned(Int(digits[0].digit * 10 + digits[1].digit)) else { throw .unknownAreaCode }
    let country: [UInt8] = [UInt8(ascii: "+"), UInt8(ascii: "5"), UInt8(ascii: "5")]
    let leading = digits[2]
    if digits.count == 11 {
      guard leading == UInt8(ascii: "9") else { throw .malformed }
      return country + digits
    }
    guard leading >= UInt8(ascii: "2") else { throw .malformed }
    // Local numbers from 6 up were mobile before the ninth digit came.
    if leading >= UInt8(ascii: "6") { return country + digits[0..<2] + [UInt8(ascii: "9")] + digits[2...] }
    return country + digits
  }
}
