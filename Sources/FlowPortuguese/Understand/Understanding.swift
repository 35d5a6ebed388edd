import FlowValues

/// What a reply means as a value of the asked type.
public enum Understanding: Equatable, Sendable {
  case value(Scalar)
  /// More than one meaning is likely; the customer must be asked which. Two to eight, the likelier ones first.
  case ambiguous([Scalar])
  /// The reply is meant as one of the asked type, but no such value can be made of it.
  case outOfRange(OutOfRange)
  case notUnderstood
}

/// Why a reply that is meant well has no value.
public enum OutOfRange: UInt8, Sendable, CaseIterable {
  /// 31/02, 12/13
  case noSuchDate
  /// 25h, 10:75
  case noSuchTime
  /// A month or a week without a day.
  case missingDay
  /// A day or a part of it without a time.
  case missingTime
  /// A number or an amount too great to be kept exactly.
  case tooLarge
  /// A number with decimals where a whole one is asked for.
  case notWhole
  /// An amount in another currency than reais.
  case foreignCurrency
  /// A CPF or CNPJ with a digit wrong.
  case wrongCheckDigits
  /// Too few or too many digits.
  case wrongLength
  /// No such DDD.
  case unknownAreaCode
  /// A telephone number without DDD.
  case missingAreaCode
}
