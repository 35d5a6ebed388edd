import FlowBytecode
import FlowSemantics
import FlowValues

extension ImageTables {
  /// The type in the image.
  mutating func type(_ id: TypeID) -> TypeIndex {
    if let known = types[Int(id.index)] { return known }
    let index = makeType(id)
    types[Int(id.index)] = index
    return index
  }

  /// The type of the outcomes of a call.
  mutating func outcomesType(_ id: OutcomeSetID) -> TypeIndex { builder.type(.enumeration(outcomes(id))) }

  /// The type of what an agent comes to: done(goal), stuck(reason), failed(reason).
  mutating func agentType(goal: TypeID) -> TypeIndex { builder.type(.enumeration(agentOutcomes(goal))) }

  private mutating func makeType(_ id: TypeID) -> TypeIndex {
    switch program.types[id] {
    case .builtin: return builtin(id)
    case .sizedText(let count): return builder.type(.sizedText(UInt16(clamping: count)))
    case .optional(let inner):
      let part = type(inner)
      return builder.type(.optional(part))
    case .list(let inner):
      let part = type(inner)
      return builder.type(.list(part))
    case .range: return .void
    case .record(let record): return builder.type(.record(self.record(record)))
    case .enumeration(let enumeration): return builder.type(.enumeration(self.enumeration(enumeration)))
    case .outcomes(let set): return outcomesType(set)
    case .resource(let resource):
      return builder.type(.resource(bytes(program.resources[Int(resource.index)].name)))
    }
  }

  private func builtin(_ id: TypeID) -> TypeIndex {
    switch id {
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
    case .media: .media
    case .enumType, .recordType, .anyType: .typeReference
    // No register ever has one of the others.
    default: .void
    }
  }

  // A row is declared before its fields are looked at: records and enumerations may contain themselves.

  private mutating func record(_ id: RecordID) -> RecordIndex {
    if let index = records[Int(id.index)] { return index }
    let index = builder.declareRecord()
    records[Int(id.index)] = index
    let record = program.records[Int(id.index)]
    let fields = fields(record.fields)
    builder.define(index, as: Image.Record(name: bytes(record.name), fields: fields))
    return index
  }

  private mutating func enumeration(_ id: EnumerationID) -> EnumerationIndex {
    if let index = enumerations[Int(id.index)] { return index }
    let index = builder.declareEnumeration()
    enumerations[Int(id.index)] = index
    let enumeration = program.enumerations[Int(id.index)]
    let cases = enumeration.cases.map { item in
      Image.Case(
        name: bytes(item.name), fields: fields(item.fields), description: item.description.map(bytes) ?? [],
        examples: item.examples.map(bytes))
    }
    builder.define(index, as: Image.Enumeration(name: bytes(enumeration.name), cases: cases))
    return index
  }

  private mutating func outcomes(_ id: OutcomeSetID) -> EnumerationIndex {
    if let index = outcomes[Int(id.index)] { return index }
    let index = builder.declareEnumeration()
    outcomes[Int(id.index)] = index
    let set = program.outcomeSets[Int(id.index)]
    let cases = set.cases.map { Image.Case(name: bytes($0.name), fields: fields($0.fields)) }
    let name = bytes(program.effects[Int(set.effect.index)].name)
    builder.define(index, as: Image.Enumeration(name: name, cases: cases))
    return index
  }

  private mutating func agentOutcomes(_ goal: TypeID) -> EnumerationIndex {
    if let index = agentOutcomes[Int(goal.index)] { return index }
    let index = builder.declareEnumeration()
    agentOutcomes[Int(goal.index)] = index
    let type = type(goal)
    let reason = [Image.Field(name: Array("reason".utf8), type: .text)]
    let cases = [
      Image.Case(
        name: Array("done".utf8), fields: type == .void ? [] : [Image.Field(name: Array("goal".utf8), type: type)]),
      Image.Case(name: Array("stuck".utf8), fields: reason),
      Image.Case(name: Array("failed".utf8), fields: reason),
    ]
    builder.define(index, as: Image.Enumeration(name: Array("agent".utf8), cases: cases))
    return index
  }

  mutating func fields(_ fields: [Field]) -> [Image.Field] {
    fields.map { field in
      Image.Field(name: bytes(field.name), type: type(field.type), description: field.description.map(bytes) ?? [])
    }
  }
}
