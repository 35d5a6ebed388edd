import FlowValues

/// A value on its way into or out of the machine. Which of the forms fits where is said by a type of the image.
public indirect enum Datum: Equatable, Hashable, Sendable {
  /// The absent optional; a present one is the value itself.
  case none
  case bool(Bool)
  case int(Int64)
  case decimal(Decimal)
  /// Centavos.
  case money(Int64)
  /// Days since 1970-01-01.
  case date(Int64)
  /// Minutes since midnight.
  case time(Int64)
  /// Seconds since 1970-01-01T00:00Z.
  case datetime(Int64)
  /// Seconds.
  case duration(Int64)
  /// UTF-8. Also phone, email, cpf, cnpj, cep, url (normalised), and the name of a resource.
  case text([UInt8])
  case schedule(Schedule)
  case list([Datum])
  /// The fields in order; media is a record of four texts: kind, url, name, mime.
  case record([Datum])
  /// Number of the case in its enumeration, and its fields.
  case choice(Int, [Datum])
  /// The name of a type given to an effect: number in `Image.types`.
  case type(Int)
}
