import FlowBytecode
import FlowPortuguese
import FlowVM
import FlowValues

/// Values as text: for people, and as the language writes them.
public enum DatumText {
  private static let now = LocalNow(Instant(clamping: 0), at: .saoPaulo)

  /// As a customer would read it.
  public static func plain(_ datum: Datum) -> [UInt8] {
    switch datum {
    case .none: []
    case .bool(let value): Print.bool(value)
    case .int(let value): Print.int(value)
    case .decimal(let value): Print.decimal(value)
    case .money(let value): Print.money(value)
    case .date(let value): CivilDate(days: value).map { Print.date($0, today: now.today) } ?? []
    case .time(let value): TimeOfDay(minutes: value).map { Print.time($0) } ?? []
    case .datetime(let value): Print.datetime(Instant(clamping: value), now: now)
    case .duration(let value): Print.duration(value)
    case .text(let value): value
    case .schedule(let value): Print.schedule(value)
    case .list(let values): Print.join(values.map(plain))
    case .record(let values): Print.join(values.map(plain), separator: Array(", ".utf8))
    case .choice(let number, let values):
      Array("#\(number)".utf8) + (values.isEmpty ? [] : Print.join(values.map(plain), separator: Array(", ".utf8)))
    case .type(let number): Array("#\(number)".utf8)
    }
  }

  /// As the language writes it, with the names that its type gives.
  public static func literal(_ datum: Datum, _ type: TypeIndex, in image: Image) -> [UInt8] {
    switch (datum, image.types[type.position]) {
    case (.none, _): return Array("none".utf8)
    case (let value, .optional(let wrapped)): return literal(value, wrapped, in: image)
    case (.bool(let value), _): return Array((value ? "true" : "false").utf8)
    case (.text(let value), _): return quoted(value)
    case (.list(let values), .list(let element)):
      return bracketed("[", values.map { literal($0, element, in: image) }, "]")
    case (.record(let values), .record(let record)):
      let declared = image.records[record.position]
      return declared.name + fields(values, declared.fields, in: image)
    case (.record(let values), _):
      return Array("media".utf8) + bracketed("(", values.map { literal($0, .text, in: image) }, ")")
    case (.choice(let number, let values), .enumeration(let enumeration)):
      let cases = image.enumerations[enumeration.position].cases
      guard number >= 0, number < cases.count else { return plain(datum) }
      return values.isEmpty ? cases[number].name : cases[number].name + fields(values, cases[number].fields, in: image)
    case (.date(let value), _): return isoDate(value)
    case (.datetime(let value), _): return isoMoment(value)
    case (.int(let value), _): return Array(String(value).utf8)
    default: return plain(datum)
    }
  }

  /// A text as the language writes it: quotes, backslashes and braces escaped.
  public static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x22]
    for byte in text {
      switch byte {
      case 0x22, 0x5C, 0x7B, 0x7D: result += [0x5C, byte]
      case 0x0A: result += Array("\\n".utf8)
      case 0x09: result += Array("\\t".utf8)
      default: result.append(byte)
      }
    }
    result.append(0x22)
    return result
  }

  private static func fields(_ values: [Datum], _ fields: [Image.Field], in image: Image) -> [UInt8] {
    var parts: [[UInt8]] = []
    for (value, field) in zip(values, fields) {
      parts.append(field.name + Array(": ".utf8) + literal(value, field.type, in: image))
    }
    return bracketed("(", parts, ")")
  }

  private static func bracketed(_ open: StaticString, _ parts: [[UInt8]], _ close: StaticString) -> [UInt8] {
    var result: [UInt8] = open.withUTF8Buffer { Array($0) }
    for (index, part) in parts.enumerated() {
      if index > 0 { result += [0x2C, 0x20] }
      result += part
    }
    return result + close.withUTF8Buffer { Array($0) }
  }

  /// As a DATE literal.
  public static func isoDate(_ days: Int64) -> [UInt8] {
    guard let date = CivilDate(days: days) else { return [] }
    return Array("\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))".utf8)
  }

  /// In the time of São Paulo, as a DATETIME literal.
  public static func isoMoment(_ seconds: Int64) -> [UInt8] {
    let civil = Instant(clamping: seconds).civil(at: .saoPaulo)
    return isoDate(Int64(civil.date.days))
      + Array(" \(padded(civil.time.hour, 2)):\(padded(civil.time.minute, 2))".utf8)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    var digits = String(value)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }
}
