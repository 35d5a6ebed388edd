/// The types of the language whose values are one thing, not made of parts.
public enum ScalarKind: UInt8, Sendable, CaseIterable {
  case text, bool, int, decimal, money, date, time, datetime, duration, schedule
  case phone, email, cpf, cnpj, cep, url
}

/// A value of one of these types.
public enum Scalar: Equatable, Hashable, Sendable {
  /// UTF-8
  case text([UInt8])
  case bool(Bool)
  case int(Int64)
  case decimal(Decimal)
  /// Centavos.
  case money(Int64)
  case date(CivilDate)
  case time(TimeOfDay)
  case datetime(Instant)
  /// Seconds.
  case duration(Int64)
  case schedule(Schedule)
  /// Texts as `Phone`, `Email`, `CPF`, `CNPJ`, `CEP` and `WebAddress` normalise them.
  case phone([UInt8])
  case email([UInt8])
  case cpf([UInt8])
  case cnpj([UInt8])
  case cep([UInt8])
  case url([UInt8])

  public var kind: ScalarKind {
    switch self {
    case .text: .text
    case .bool: .bool
    case .int: .int
    case .decimal: .decimal
    case .money: .money
    case .date: .date
    case .time: .time
    case .datetime: .datetime
    case .duration: .duration
    case .schedule: .schedule
    case .phone: .phone
    case .email: .email
    case .cpf: .cpf
    case .cnpj: .cnpj
    case .cep: .cep
    case .url: .url
    }
  }
}
