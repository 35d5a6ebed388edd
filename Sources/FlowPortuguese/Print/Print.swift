import FlowValues

/// Writes values as Brazilians write them, as UTF-8.
///
/// One function a type; each takes the formats that mean something for its type and shows its standard form for others.
public enum Print {
  /// Any value of one of the scalar types.
  public static func value(_ value: Scalar, _ format: PrintFormat = .standard, now: LocalNow) -> [UInt8] {
    switch value {
    case .text(let text): self.text(text, format)
    case .bool(let bool): self.text(self.bool(bool), format)
    case .int(let int): self.int(int, format)
    case .decimal(let decimal): self.decimal(decimal, format)
    case .money(let centavos): money(centavos, format)
    case .date(let date): self.date(date, format, today: now.today)
    case .time(let time): self.time(time, format)
    case .datetime(let instant): datetime(instant, format, now: now)
    case .duration(let seconds): duration(seconds, format)
    case .schedule(let schedule): self.schedule(schedule)
    case .phone(let number): phone(number, format)
    case .email(let address): email(address, format)
    case .cpf(let digits): cpf(digits, format)
    case .cnpj(let code): cnpj(code, format)
    case .cep(let digits): cep(digits, format)
    case .url(let address): text(address, format)
    }
  }

  public static func bool(_ value: Bool) -> [UInt8] {
    Array((value ? "sim" : "não").utf8)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a text of this module.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends a number of at least `width` digits, with leading zeros.
  mutating func append(_ number: Int, width: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(number.magnitude, width: width)
  }

  mutating func append(_ number: UInt, width: Int) {
    append(UInt64(number), width: width)
  }

  mutating func append(_ number: UInt64, width: Int) {
    let start = count
    var rest = number
    while rest > 0 || count - start < width {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    self[start...].reverse()
  }
}
