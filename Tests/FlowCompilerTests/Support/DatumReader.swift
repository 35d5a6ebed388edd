import FlowBytecode
import FlowVM
import FlowValues
import Testing

/// Reads values of known types: `"text"`, `3`, `2,5`, `R$ 50`, `2026-11-24`, `[1, 2]`, `{"a", 3}`, `some_case(1)`, `none`.
struct DatumReader {
  private let bytes: [UInt8]
  private var position = 0
  private let image: Image

  init(_ bytes: [UInt8], _ image: Image) {
    self.bytes = bytes
    self.image = image
  }

  /// The next value; values are separated by commas.
  mutating func value(_ type: TypeIndex, isFirst: Bool) throws -> Datum {
    skipBlanks()
    if !isFirst {
      try #require(take(","), "a value is missing")
      skipBlanks()
    }
    return try value(type)
  }

  private mutating func value(_ type: TypeIndex) throws -> Datum {
    switch image.types[type.position] {
    case .optional(let inner): return takeWord("none") ? .none : try value(inner)
    case .list(let element): return .list(try parts("[", "]", repeating: element))
    case .record(let record): return .record(try parts("{", "}", image.records[record.position].fields.map(\.type)))
    case .media: return .record(try parts("{", "}", Array(repeating: .text, count: 4)))
    case .enumeration(let number): return try choice(image.enumerations[number.position])
    case .sizedText, .resource: return .text(try quoted())
    case .scalar(let kind): return kind.isText ? .text(try quoted()) : try scalar(kind)
    case .void, .typeReference: throw Unreadable()
    }
  }

  private struct Unreadable: Error {}

  private mutating func scalar(_ kind: ScalarKind) throws -> Datum {
    let token = token()
    switch kind {
    case .bool: return .bool(token.elementsEqual("true".utf8))
    case .int: return .int(Int64(String(decoding: token, as: UTF8.self)) ?? 0)
    case .decimal:
      let isNegative = token.first == 0x2D
      let number = try Literal.number(isNegative ? token.dropFirst() : token)
      return .decimal(isNegative ? number.negated() ?? number : number)
    case .money: return .money(try Literal.money(token))
    case .date: return .date(Int64(try Literal.date(token).days))
    case .time: return .time(Int64(try Literal.time(token).minutes))
    case .datetime:
      let civil = try Literal.datetime(token)
      return .datetime(Int64(civil.date.days) * 86_400 + Int64(civil.time.minutes) * 60 + 10_800)
    case .duration: return .duration(try Literal.duration(token))
    case .schedule: return .schedule(try Literal.schedule(token))
    default: throw Unreadable()
    }
  }

  private mutating func choice(_ enumeration: Image.Enumeration) throws -> Datum {
    let name = word()
    let number = try #require(enumeration.cases.firstIndex { $0.name.elementsEqual(name) })
    let types = enumeration.cases[number].fields.map(\.type)
    return .choice(number, types.isEmpty ? [] : try parts("(", ")", types))
  }

  // MARK: Tokens

  private mutating func parts(_ open: String, _ close: String, _ types: [TypeIndex]) throws -> [Datum] {
    try #require(take(open))
    var data: [Datum] = []
    for type in types { data.append(try value(type, isFirst: data.isEmpty)) }
    skipBlanks()
    try #require(take(close))
    return data
  }

  private mutating func parts(_ open: String, _ close: String, repeating type: TypeIndex) throws -> [Datum] {
    try #require(take(open))
    var data: [Datum] = []
    skipBlanks()
    while !take(close) {
      data.append(try value(type, isFirst: data.isEmpty))
      skipBlanks()
    }
    return data
  }

  private mutating func skipBlanks() { while position < bytes.count, bytes[position] == 0x20 { position += 1 } }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func takeWord(_ text: String) -> Bool { take(text) }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] == 0x5F || bytes[position] >= 0x61 && bytes[position] <= 0x7A {
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func quoted() throws -> [UInt8] {
    try #require(take("\""))
    let start = position
    while position < bytes.count, bytes[position] != 0x22 { position += 1 }
    defer { position += 1 }
    return Array(bytes[start..<position])
  }

  /// Up to a comma before a blank, or a closing bracket.
  private mutating func token() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, !")]}".utf8.contains(bytes[position]) {
      if bytes[position] == 0x2C, position + 1 == bytes.count || bytes[position + 1] == 0x20 { break }
      position += 1
    }
    var token = bytes[start..<position]
    while token.last == 0x20 { token.removeLast() }
    return token
  }
}
