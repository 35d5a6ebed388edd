import FlowBytecode
import FlowValues

extension ImageTables {
  /// The zero of a type: false, empty text, none, a case without fields …
  mutating func zero(_ type: TypeIndex) -> ConstantIndex { zero(type, depth: 0) }

  private mutating func zero(_ type: TypeIndex, depth: Int) -> ConstantIndex {
    // A type that only contains itself has no value, so nothing ever asks for its zero.
    guard depth < Limits.zeroDepthMax else { return builder.text([]) }
    switch builder.image.types[type.position] {
    case .scalar(let kind) where kind.isText: return builder.text([])
    case .sizedText, .resource: return builder.text([])
    case .scalar(.schedule): return builder.constant(.schedule(.closed))
    case .void, .scalar, .typeReference: return builder.constant(.word(type, 0))
    case .optional: return builder.constant(.word(type, .none))
    case .list: return builder.constant(.list(type, []))
    case .media:
      let text = builder.text([])
      return builder.constant(.record(type, TypeDescriptor.mediaFields.map { _ in text }))
    case .record(let record):
      let parts = zeros(builder.image.records[record.position].fields, depth)
      return builder.constant(.record(type, parts))
    case .enumeration(let enumeration):
      let cases = builder.image.enumerations[enumeration.position].cases
      let number = cases.firstIndex { $0.fields.isEmpty } ?? 0
      let parts = zeros(cases.isEmpty ? [] : cases[number].fields, depth)
      return builder.constant(.choice(type, UInt16(truncatingIfNeeded: number), parts))
    }
  }

  private mutating func zeros(_ fields: [Image.Field], _ depth: Int) -> [ConstantIndex] {
    var parts: [ConstantIndex] = []
    for field in fields { parts.append(zero(field.type, depth: depth + 1)) }
    return parts
  }
}
