import FlowBytecode
import FlowValues

/// Words to boundary values and back.
extension Core {
  /// Nil is fault(tooDeep) or fault(outOfFuel).
  mutating func datum(_ word: Word, _ type: Int, depth: Int = 0) -> Datum? {
    spent &+= 1
    guard spent <= fuel, depth <= limits.valueDepth else {
      failure = depth > limits.valueDepth ? .tooDeep : .outOfFuel
      return nil
    }
    switch program.image.types[type] {
    case .void: return Datum.none
    case .scalar(let kind): return datum(scalar(word, kind))
    case .sizedText, .resource: return .text(heap.text(word))
    case .typeReference: return .type(Int(truncatingIfNeeded: word))
    case .media: return datums(word, Array(repeating: .text, count: 4), depth).map { .record($0) }
    case .optional(let part): return word == .none ? Datum.none : datum(word, part.position, depth: depth + 1)
    case .list(let part):
      let types = Array(repeating: part, count: listCount(word))
      return datums(word + 1, types, depth).map { .list($0) }
    case .record(let record):
      return datums(word, program.image.records[record.position].fields.map { $0.type }, depth).map { .record($0) }
    case .enumeration(let enumeration):
      let number = caseNumber(word)
      let fields = program.image.enumerations[enumeration.position].cases[number].fields.map { $0.type }
      if fields.isEmpty { return .choice(number, []) }
      return datums(word + 1, fields, depth).map { .choice(number, $0) }
    }
  }

  private mutating func datums(_ first: Word, _ types: [TypeIndex], _ depth: Int) -> [Datum]? {
    var values: [Datum] = []
    values.reserveCapacity(types.count)
    for (index, type) in types.enumerated() {
      let word = heap.base[Int(truncatingIfNeeded: first) + index]
      guard let value = datum(word, type.position, depth: depth + 1) else { return nil }
      values.append(value)
    }
    return values
  }

  private func datum(_ scalar: Scalar) -> Datum {
    switch scalar {
    case .text(let bytes), .phone(let bytes), .email(let bytes), .cpf(let bytes), .cnpj(let bytes), .cep(let bytes),
      .url(let bytes):
      .text(bytes)
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .decimal(let value): .decimal(value)
    case .money(let value): .money(value)
    case .date(let value): .date(Int64(value.days))
    case .time(let value): .time(Int64(value.minutes))
    case .datetime(let value): .datetime(value.seconds)
    case .duration(let value): .duration(value)
    case .schedule(let value): .schedule(value)
    }
  }

  /// The word of a value from the host; nil if it is not one of that type or too large.
  mutating func word(_ datum: Datum, _ type: Int, depth: Int = 0) -> Word? {
    guard depth <= limits.valueDepth else { return nil }
    switch (program.image.types[type], datum) {
    case (.optional, .none): return Word.none
    case (.optional(let part), _):
      guard let value = word(datum, part.position, depth: depth + 1), value != .none else { return nil }
      return value
    case (.scalar(let kind), _): return word(datum, kind)
    case (.sizedText, .text(let bytes)), (.resource, .text(let bytes)): return text(bytes)
    case (.typeReference, .type(let number)):
      return program.image.types.indices.contains(number) ? Word(number) : nil
    case (.media, .record(let values)):
      return block(values, Array(repeating: .text, count: 4), header: nil, depth)
    case (.list(let part), .list(let values)):
      guard values.count <= limits.listElements else { return nil }
      return block(values, Array(repeating: part, count: values.count), header: Word(values.count), depth)
    case (.record(let record), .record(let values)):
      return block(values, program.image.records[record.position].fields.map { $0.type }, header: nil, depth)
    case (.enumeration(let number), .choice(let index, let values)):
      return choice(number.position, index, values, depth)
    default: return nil
    }
  }

  mutating func choice(_ enumeration: Int, _ number: Int, _ values: [Datum], _ depth: Int = 0) -> Word? {
    let cases = program.image.enumerations[enumeration].cases
    guard cases.indices.contains(number), cases[number].fields.count == values.count else { return nil }
    if values.isEmpty { return ~Word(number) }
    return block(values, cases[number].fields.map { $0.type }, header: Word(number), depth)
  }

  private mutating func block(_ values: [Datum], _ types: [TypeIndex], header: Word?, _ depth: Int) -> Word? {
    guard values.count == types.count else { return nil }
    let start = header == nil ? 0 : 1
    guard let first = heap.allocate(values.count + start) else { return nil }
    if let header { heap.base[first] = header }
    for (index, type) in types.enumerated() {
      guard let value = word(values[index], type.position, depth: depth + 1) else { return nil }
      heap.base[first + start + index] = value
    }
    return Word(first)
  }

  private mutating func word(_ datum: Datum, _ kind: ScalarKind) -> Word? {
    switch (kind, datum) {
    case (.bool, .bool(let value)): value ? 1 : 0
    case (.int, .int(let value)), (.money, .money(let value)), (.duration, .duration(let value)): value
    case (.decimal, .decimal(let value)): Word.pack(value)
    case (.date, .date(let value)): CivilDate(days: value).map { Word($0.days) }
    case (.time, .time(let value)): TimeOfDay(minutes: value).map { Word($0.minutes) }
    case (.datetime, .datetime(let value)): Instant(seconds: value)?.seconds
    case (.schedule, .schedule(let value)): make(value)
    case (_, .text(let bytes)): kind.isText ? text(bytes) : nil
    default: nil
    }
  }

  /// A text from outside.
  mutating func text(_ bytes: [UInt8]) -> Word? {
    bytes.count <= limits.textBytes ? heap.make(UTF8Check.mended(bytes)) : nil
  }

  /// The value of a field of the contact; nil is a fault.
  @inline(never)
  mutating func contactField(_ field: Int) -> Word? {
    while contact.count <= field { contact.append(nil) }
    if let known = contact[field] { return known }
    let datum = field < context.contact.count ? context.contact[field] : .none
    let type = program.image.contact[field].type.position
    let value = datum == .none ? Word.none : word(datum, type)
    guard let value else { return fail(.badArgument) }
    contact[field] = value
    return value
  }

  /// The type of a register of the flow whose code runs.
  func typeOfRegister(_ register: Int) -> Int {
    let flow = tables.flows[conversation.activations[conversation.current].flow]
    return Int(tables.registerTypes[Int(flow.types) + register])
  }
}
