import FlowValues

/// What a reply means as a value of the asked type.
public enum Understanding: Equatable, Sendable {
  case value(Scalar)
  /// More than one meaning is likely; the customer must be asked which. Two to eight, the likelier ones first.
  case ambiguous([Scalar])
  /// The reply is one of the asked type, but there is no such value.
  case outOfRange(OutOfRange)
  case notUnderstood
}

/// Why a reply of the asked type has no value.
public enum OutOfRange: UInt8, Sendable, CaseIterable {
  /// 31/02, 12/13
  case noSuchDate
  /// 25h, 10:75
  case noSuchTime
  /// A number or an amount too great to be kept exactly.
  case tooLarge
  /// A CPF or CNPJ with a digit wrong.
  case wrongCheckDigits
  /// Too few or too many digits.
  case wrongLength
  /// No such DDD.
  case unknownAreaCode
  /// A telephone number without DDD.
  case missingAreaCode
}
