import FlowBytecode
import FlowVM
import FlowValues

/// Makes outcomes of one effect call: cases by name, fields by name, and made-up values for the rest.
struct OutcomeBuilder {
  static let depthMax = 6

  let image: Image
  let outcomes: TypeIndex
  let now: Int64

  init(_ image: Image, _ outcomes: TypeIndex, now: Int64) {
    self.image = image
    self.outcomes = outcomes
    self.now = now
  }

  var cases: [Image.Case] {
    guard case .enumeration(let index) = image.types[outcomes.position] else { return [] }
    return image.enumerations[index.position].cases
  }

  func name(_ outcome: Int) -> [UInt8] { outcome >= 0 && outcome < cases.count ? cases[outcome].name : [] }

  func number(of name: String) -> Int? { cases.firstIndex { $0.name.elementsEqual(name.utf8) } }

  /// The case of this name, if the call can give it; fields not named get made-up values.
  func answer(_ name: String, _ fields: [(name: String, value: Datum)] = []) -> World.Answer? {
    guard let number = number(of: name) else { return nil }
    return World.Answer(outcome: number, values: values(of: cases[number].fields, fields))
  }

  /// The case of this name with these values first and made-up ones after.
  func answer(_ named: World.NamedAnswer) -> World.Answer? {
    guard let number = cases.firstIndex(where: { $0.name == named.name }) else { return nil }
    let fields = cases[number].fields
    var values = Array(named.values.prefix(fields.count))
    for field in fields.dropFirst(values.count) { values.append(sample(field.type, named: field.name, depth: 0)) }
    return World.Answer(outcome: number, values: values)
  }

  /// The first case.
  var first: World.Answer {
    World.Answer(outcome: 0, values: cases.first.map { values(of: $0.fields, []) } ?? [])
  }

  /// A record of this name with these fields, for effects whose types carry it.
  func record(_ type: TypeIndex, _ fields: [(name: String, value: Datum)]) -> Datum {
    guard case .record(let index) = image.types[type.position] else { return sample(type, named: [], depth: 0) }
    return .record(values(of: image.records[index.position].fields, fields))
  }

  func fieldType(of outcome: String, _ field: Int) -> TypeIndex? {
    guard let number = number(of: outcome), field < cases[number].fields.count else { return nil }
    return cases[number].fields[field].type
  }

  func elementType(_ type: TypeIndex) -> TypeIndex? {
    if case .list(let element) = image.types[type.position] { element } else { nil }
  }

  private func values(of declared: [Image.Field], _ given: [(name: String, value: Datum)]) -> [Datum] {
    declared.map { field in
      for (name, value) in given where field.name.elementsEqual(name.utf8) { return value }
      return sample(field.type, named: field.name, depth: 0)
    }
  }

  /// A harmless value of a type; texts say what they stand for.
  func sample(_ type: TypeIndex, named name: [UInt8], depth: Int) -> Datum {
    guard depth < Self.depthMax else { return .none }
    switch image.types[type.position] {
    case .void, .typeReference: return .none
    case .scalar(let kind): return sample(kind, named: name)
    case .sizedText(let limit): return .text(Array(name.prefix(Int(limit))))
    case .media:
      return .record([.text(Array("image".utf8)), .text(Array("https://example.com".utf8)), .text(name), .text([])])
    case .resource: return .text(name)
    case .optional: return .none
    case .list(let element): return .list([sample(element, named: name, depth: depth + 1)])
    case .record(let index):
      return .record(
        image.records[index.position].fields.map { sample($0.type, named: $0.name, depth: depth + 1) })
    case .enumeration(let index):
      guard let first = image.enumerations[index.position].cases.first else { return .none }
      return .choice(0, first.fields.map { sample($0.type, named: $0.name, depth: depth + 1) })
    }
  }

  private func sample(_ kind: ScalarKind, named name: [UInt8]) -> Datum {
    switch kind {
    case .text: .text(name)
    case .bool: .bool(true)
    case .int: .int(1)
    case .decimal: .decimal(.zero)
    case .money: .money(100_00)
    case .date: .date(Int64(Instant(clamping: now).civil(at: .saoPaulo).date.days) + 1)
    case .time: .time(9 * 60)
    case .datetime: .datetime(now + 86_400)
    case .duration: .duration(30 * 60)
    case .schedule: .none
    case .phone: .text(Array("+5511987654321".utf8))
    case .email: .text(Array("cliente@example.com".utf8))
    case .cpf: .text(Array("52998224725".utf8))
    case .cnpj: .text(Array("11222333000181".utf8))
    case .cep: .text(Array("01310100".utf8))
    case .url: .text(Array("https://example.com".utf8))
    }
  }
}
