import FlowBytecode
import FlowPortuguese
import FlowValues

extension Core {
  /// A value as text; the format's arguments stand in the registers after it.
  @inline(never)
  mutating func format(_ registers: UnsafeMutablePointer<Word>, type: Int, format number: UInt8) -> Word? {
    guard let format = PrintFormat(rawValue: number) else { return fail(.unreachable) }
    let value = registers[0]
    switch format {
    case .plural:
      let count: Decimal =
        if case .scalar(.decimal) = program.image.types[type] { value.unpacked } else { Decimal(value) }
      return makeText(Print.plural(count, one: heap.text(registers[1]), many: heap.text(registers[2])))
    case .join:
      return printed(value, type, .standard, separator: heap.text(registers[1])).flatMap { makeText($0) }
    case .limit:
      guard let text = printed(value, type, .standard) else { return nil }
      return makeText(Print.limit(text, to: Int(truncatingIfNeeded: max(0, min(registers[1], 1 << 20)))))
    default:
      if case .scalar(.text) = program.image.types[type], format == .standard { return value }
      return printed(value, type, format).flatMap { makeText($0) }
    }
  }

  /// The bytes of a value as a Brazilian writes it; nil is a fault.
  mutating func printed(
    _ value: Word, _ type: Int, _ format: PrintFormat, separator: [UInt8]? = nil, depth: Int = 0
  ) -> [UInt8]? {
    spent &+= 1
    guard spent <= fuel, depth <= limits.valueDepth else {
      failure = depth > limits.valueDepth ? .tooDeep : .outOfFuel
      return nil
    }
    switch program.image.types[type] {
    case .void: return []
    case .scalar(let kind): return Print.value(scalar(value, kind), format, now: now)
    case .sizedText, .resource: return Print.text(heap.text(value), format)
    case .typeReference: return name(ofType: Int(truncatingIfNeeded: value))
    case .media: return heap.text(heap.base[Int(truncatingIfNeeded: value) + 1])
    case .optional(let part):
      return value == .none ? [] : printed(value, part.position, format, separator: separator, depth: depth + 1)
    case .list(let part):
      var items: [[UInt8]] = []
      for index in 0..<listCount(value) {
        guard let item = printed(listElement(value, index), part.position, format, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return Print.join(items, separator: separator)
    case .record(let record):
      let fields = program.image.records[record.position].fields.map { $0.type }
      return printedFields(value, fields, format, depth)
    case .enumeration(let number):
      // The description is what the author calls the case to people.
      let item = program.image.enumerations[number.position].cases[caseNumber(value)]
      return Print.text(item.description.isEmpty ? item.name : item.description, format)
    }
  }

  private mutating func printedFields(
    _ value: Word, _ types: [TypeIndex], _ format: PrintFormat, _ depth: Int
  ) -> [UInt8]? {
    var items: [[UInt8]] = []
    for (index, type) in types.enumerated() {
      let field = heap.base[Int(truncatingIfNeeded: value) + index]
      guard let item = printed(field, type.position, format, depth: depth + 1) else { return nil }
      if !item.isEmpty { items.append(item) }
    }
    return Print.join(items, separator: [UInt8(ascii: ","), UInt8(ascii: " ")])
  }

  private func name(ofType type: Int) -> [UInt8] {
    switch program.image.types[type] {
    case .record(let record): program.image.records[record.position].name
    case .enumeration(let number): program.image.enumerations[number.position].name
    default: program.image.types[type].builtinName
    }
  }

  /// The value of a register as the value libraries take it.
  func scalar(_ word: Word, _ kind: ScalarKind) -> Scalar {
    switch kind {
    case .text: .text(heap.text(word))
    case .bool: .bool(word != 0)
    case .int: .int(word)
    case .decimal: .decimal(word.unpacked)
    case .money: .money(word)
    case .date: .date(date(word))
    case .time: .time(time(word))
    case .datetime: .datetime(instant(word))
    case .duration: .duration(word)
    case .schedule: .schedule(schedule(word))
    case .phone: .phone(heap.text(word))
    case .email: .email(heap.text(word))
    case .cpf: .cpf(heap.text(word))
    case .cnpj: .cnpj(heap.text(word))
    case .cep: .cep(heap.text(word))
    case .url: .url(heap.text(word))
    }
  }

  /// The word of a value; nil is a fault.
  mutating func word(_ scalar: Scalar) -> Word? {
    switch scalar {
    case .text(let bytes), .phone(let bytes), .email(let bytes), .cpf(let bytes), .cnpj(let bytes), .cep(let bytes),
      .url(let bytes):
      makeText(bytes)
    case .bool(let value): value ? 1 : 0
    case .int(let value), .money(let value), .duration(let value): value
    case .decimal(let value): packed(value)
    case .date(let value): Word(value.days)
    case .time(let value): Word(value.minutes)
    case .datetime(let value): value.seconds
    case .schedule(let value): made(make(value))
    }
  }
}
