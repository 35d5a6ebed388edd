/// How long values are when they are shown, by type and format.
///
/// The bounds are those of everyday values: money below R$ 1.000.000.000, whole numbers of up to eleven digits, years of
/// four digits. Stranger values are still sent; the channel cuts what does not fit.
enum TypeLength {
  static func of(_ type: TypeID, _ format: Format, _ program: Program) -> TextLength {
    switch program.types[type] {
    case .builtin: return builtin(type, format)
    case .sizedText(let size): return .between(0, Int(size))
    case .optional(let inner): return of(inner, format, program).or(.zero)
    case .enumeration(let id): return cases(program.enumerations[Int(id.index)], program)
    default: return .any
    }
  }

  private static func builtin(_ type: TypeID, _ format: Format) -> TextLength {
    switch type {
    case .bool: .exactly(3)
    case .int, .decimal: number(format)
    case .money: money(format)
    case .date: date(format)
    case .time: .between(2, 5)
    case .datetime: datetime(format)
    case .duration: duration(format)
    case .phone: .between(8, 20)
    case .email: .between(6, 254)
    case .cpf: .between(11, 14)
    case .cnpj: .between(14, 18)
    case .cep: .between(8, 9)
    default: .any
    }
  }

  private static func number(_ format: Format) -> TextLength {
    switch format {
    case .money: .between(7, 17)
    case .long: .between(1, 120)
    default: .between(1, 12)
    }
  }

  private static func money(_ format: Format) -> TextLength {
    switch format {
    case .long: .between(8, 120)
    case .short: .between(4, 17)
    default: .between(7, 17)
    }
  }

  private static func date(_ format: Format) -> TextLength {
    switch format {
    case .short: .exactly(5)
    case .long: .between(17, 38)
    case .weekday: .between(6, 13)
    case .relative: .between(4, 16)
    case .digits: .exactly(8)
    default: .exactly(10)
    }
  }

  private static func datetime(_ format: Format) -> TextLength {
    switch format {
    case .standard: .exactly(16)
    case .short: .exactly(11)
    case .time: .exactly(5)
    case .relative: .between(11, 25)
    case .digits: .exactly(12)
    default: date(format)
    }
  }

  /// `1h`; `1 dia` up to days, hours, minutes and seconds in words.
  private static func duration(_ format: Format) -> TextLength {
    switch format {
    case .short: .between(2, 16)
    case .long: .between(5, 60)
    default: .between(3, 30)
    }
  }

  /// The name of a case or its description.
  private static func cases(_ enumeration: Enumeration, _ program: Program) -> TextLength {
    var length: TextLength?
    for item in enumeration.cases {
      let name = TextLength.exactly(TextLength.units(program.names.bytes(of: item.name)))
      let shown = item.description.map { name.or(.exactly(TextLength.units(program.names.bytes(of: $0)))) } ?? name
      length = length?.or(shown) ?? shown
    }
    return length ?? .any
  }
}
