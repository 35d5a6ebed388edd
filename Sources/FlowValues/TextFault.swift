/// Why a text is not a valid document, address or number.
public enum TextFault: Error, Equatable, Sendable {
  /// It does not look like one at all.
  case malformed
  /// Too few or too many digits or letters.
  case wrongLength
  /// The check digits do not fit: a digit is wrong or missing.
  case wrongCheckDigits
  /// There is no such area code (DDD) in Brazil.
  case unknownAreaCode
  /// A local number without area code (DDD).
  case missingAreaCode
}
