import FlowValues

extension TypeDescriptor {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    var tag = self.tag
    coder.tag(
      &tag,
      [
        "void", "scalar", "sizedText", "media", "typeReference", "resource", "optional", "list", "record",
        "enumeration",
      ])
    switch tag {
    case 0: self = .void
    case 1: codeScalar(&coder)
    case 2: codeSizedText(&coder)
    case 3: self = .media
    case 4: self = .typeReference
    case 5: codeResource(&coder)
    case 6: self = .optional(codedPart(&coder))
    case 7: self = .list(codedPart(&coder))
    case 8: codeRecord(&coder)
    case 9: codeEnumeration(&coder)
    default: coder.fail()
    }
  }

  private var tag: UInt8 {
    switch self {
    case .void: 0
    case .scalar: 1
    case .sizedText: 2
    case .media: 3
    case .typeReference: 4
    case .resource: 5
    case .optional: 6
    case .list: 7
    case .record: 8
    case .enumeration: 9
    }
  }

  private mutating func codeScalar<Coder: TableCoder>(_ coder: inout Coder) {
    var kind: ScalarKind = if case .scalar(let kind) = self { kind } else { .text }
    coder.scalar(&kind)
    self = .scalar(kind)
  }

  private mutating func codeSizedText<Coder: TableCoder>(_ coder: inout Coder) {
    var count: UInt16 = if case .sizedText(let count) = self { count } else { 0 }
    coder.small(&count)
    self = .sizedText(count)
  }

  private mutating func codeResource<Coder: TableCoder>(_ coder: inout Coder) {
    var name: [UInt8] = if case .resource(let name) = self { name } else { [] }
    coder.name(&name)
    self = .resource(name)
  }

  private func codedPart<Coder: TableCoder>(_ coder: inout Coder) -> TypeIndex {
    var part =
      switch self {
      case .optional(let part), .list(let part): part
      default: TypeIndex.void
      }
    coder.type(&part)
    return part
  }

  private mutating func codeRecord<Coder: TableCoder>(_ coder: inout Coder) {
    var record: RecordIndex = if case .record(let record) = self { record } else { RecordIndex(0) }
    coder.index(&record)
    self = .record(record)
  }

  private mutating func codeEnumeration<Coder: TableCoder>(_ coder: inout Coder) {
    var number: EnumerationIndex = if case .enumeration(let number) = self { number } else { EnumerationIndex(0) }
    coder.index(&number)
    self = .enumeration(number)
  }
}

extension Image.Constant {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    var tag = self.tag
    coder.tag(&tag, ["word", "text", "schedule", "list", "record", "choice", "some"])
    switch tag {
    case 0: codeWord(&coder)
    case 1: codeText(&coder)
    case 2: codeSchedule(&coder)
    case 3...6: codeParts(&coder, tag)
    default: coder.fail()
    }
  }

  private var tag: UInt8 {
    switch self {
    case .word: 0
    case .text: 1
    case .schedule: 2
    case .list: 3
    case .record: 4
    case .choice: 5
    case .some: 6
    }
  }

  private mutating func codeWord<Coder: TableCoder>(_ coder: inout Coder) {
    var (type, word) = if case .word(let type, let word) = self { (type, word) } else { (TypeIndex.void, Word(0)) }
    coder.type(&type)
    coder.signed(&word)
    self = .word(type, word)
  }

  private mutating func codeText<Coder: TableCoder>(_ coder: inout Coder) {
    var bytes: [UInt8] = if case .text(let bytes) = self { bytes } else { [] }
    coder.words(&bytes)
    self = .text(bytes)
  }

  private mutating func codeSchedule<Coder: TableCoder>(_ coder: inout Coder) {
    var ranges = if case .schedule(let schedule) = self { schedule.ranges } else { [Schedule.Range]() }
    coder.list(&ranges, upTo: ImageLimits.listItemsMax, blank: Schedule.Range(opens: 0, closes: 0)) { coder, range in
      var opens = UInt16(bitPattern: range.opens)
      var closes = UInt16(bitPattern: range.closes)
      coder.small(&opens)
      coder.small(&closes)
      range = Schedule.Range(opens: Int16(bitPattern: opens), closes: Int16(bitPattern: closes))
    }
    // Only the normal form, so that one schedule has one encoding.
    guard let schedule = Schedule(checking: ranges), schedule.ranges == ranges else { return coder.fail() }
    self = .schedule(schedule)
  }

  private mutating func codeParts<Coder: TableCoder>(_ coder: inout Coder, _ tag: UInt8) {
    var (type, number, parts) = content
    coder.type(&type)
    if tag == 5 { coder.small(&number) }
    coder.list(&parts, upTo: ImageLimits.tableRowsMax, blank: ConstantIndex(0)) { $0.index(&$1) }
    switch tag {
    case 3: self = .list(type, parts)
    case 4: self = .record(type, parts)
    case 5: self = .choice(type, number, parts)
    default: if parts.count == 1 { self = .some(type, parts[0]) } else { coder.fail() }
    }
  }

  private var content: (TypeIndex, UInt16, [ConstantIndex]) {
    switch self {
    case .list(let type, let parts), .record(let type, let parts): (type, 0, parts)
    case .choice(let type, let number, let parts): (type, number, parts)
    case .some(let type, let part): (type, 0, [part])
    case .word, .text, .schedule: (.void, 0, [])
    }
  }
}
