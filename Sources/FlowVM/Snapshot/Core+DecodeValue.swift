import FlowBytecode
import FlowValues

/// Reads what `encode` wrote. Any bytes give words of the type, or the reader has failed.
extension Core {
  mutating func decode(_ type: Int, _ reader: inout BinaryReader, depth: Int = 0) -> Word {
    guard depth <= limits.valueDepth, !reader.hasFailed else { return refused(&reader) }
    switch program.image.types[type] {
    case .void: return 0
    case .scalar(.bool): return reader.bool() ? 1 : 0
    case .scalar(.schedule): return decodeSchedule(type, &reader)
    case .scalar(let kind): return kind.isOnHeap ? decodeText(type, &reader) : decodeNumber(kind, &reader)
    case .sizedText, .resource: return decodeText(type, &reader)
    case .typeReference: return Word(reader.number(upTo: program.image.types.count - 1))
    case .media: return decodeFields(Array(repeating: .text, count: 4), type, &reader, depth)
    case .optional(let part): return decodeOptional(part.position, &reader, depth)
    case .list(let part): return decodeList(part.position, type, &reader, depth)
    case .record(let record):
      return decodeFields(program.image.records[record.position].fields.map { $0.type }, type, &reader, depth)
    case .enumeration(let number): return decodeCase(number.position, type, &reader, depth)
    }
  }

  private func refused(_ reader: inout BinaryReader) -> Word {
    reader.fail()
    return 0
  }

  private func decodeNumber(_ kind: ScalarKind, _ reader: inout BinaryReader) -> Word {
    let word = reader.signed()
    let isFitting =
      switch kind {
      case .date: CivilDate(days: word) != nil
      case .time: TimeOfDay(minutes: word) != nil
      case .datetime: Instant(seconds: word) != nil
      case .decimal: word.isPackedDecimal
      default: true
      }
    return isFitting ? word : refused(&reader)
  }

  /// The constant of that number, which must have the shape of the type.
  private func decodedConstant(_ number: Int, _ type: Int, _ reader: inout BinaryReader) -> Word {
    guard number < program.constantWords.count, program.constantShapes[number] == program.shapes[type],
      program.constantWords[number] >= Word(VerifiedImage.zeroWords)
    else { return refused(&reader) }
    return program.constantWords[number]
  }

  /// The first number of what lies on the heap: a constant, or a size up to `limit`.
  private func head(_ limit: Int, _ reader: inout BinaryReader) -> (isConstant: Bool, value: Int) {
    let number = reader.number(upTo: max(limit, program.constantWords.count) << 1 | 1)
    if number & 1 == 0, number >> 1 > limit { reader.fail() }
    return (number & 1 == 1, reader.hasFailed ? 0 : number >> 1)
  }

  private mutating func decodeText(_ type: Int, _ reader: inout BinaryReader) -> Word {
    let (isConstant, value) = head(limits.textBytes, &reader)
    if isConstant { return decodedConstant(value, type, &reader) }
    let bytes = reader.bytes(value)
    guard UTF8Check.isValid(bytes), let word = heap.make(bytes) else { return refused(&reader) }
    return word
  }

  private mutating func decodeSchedule(_ type: Int, _ reader: inout BinaryReader) -> Word {
    let (isConstant, value) = head(Schedule.minutesPerWeek, &reader)
    if isConstant { return decodedConstant(value, type, &reader) }
    var ranges: [Schedule.Range] = []
    for _ in 0..<value where !reader.hasFailed {
      let opens = reader.number(upTo: Schedule.minutesPerWeek)
      let closes = reader.number(upTo: Schedule.minutesPerWeek)
      ranges.append(Schedule.Range(opens: Int16(opens), closes: Int16(closes)))
    }
    guard let schedule = Schedule(checking: ranges), schedule.ranges == ranges, let word = make(schedule) else {
      return refused(&reader)
    }
    return word
  }

  private mutating func decodeOptional(_ part: Int, _ reader: inout BinaryReader, _ depth: Int) -> Word {
    guard reader.bool() else { return .none }
    let word = decode(part, &reader, depth: depth + 1)
    return word == .none ? refused(&reader) : word
  }

  private mutating func decodeList(_ part: Int, _ type: Int, _ reader: inout BinaryReader, _ depth: Int) -> Word {
    let (isConstant, count) = head(limits.listElements, &reader)
    if isConstant { return decodedConstant(count, type, &reader) }
    guard let first = heap.allocate(count + 1) else { return refused(&reader) }
    heap.base[first] = Word(count)
    decodeWords(first + 1, count: count, &reader) { (core: inout Core, reader: inout BinaryReader, _) in
      core.decode(part, &reader, depth: depth + 1)
    }
    return Word(first)
  }

  private mutating func decodeFields(
    _ types: [TypeIndex], _ type: Int, _ reader: inout BinaryReader, _ depth: Int
  ) -> Word {
    let (isConstant, value) = head(0, &reader)
    if isConstant { return decodedConstant(value, type, &reader) }
    guard let first = heap.allocate(types.count) else { return refused(&reader) }
    decodeWords(first, count: types.count, &reader) { (core: inout Core, reader: inout BinaryReader, index) in
      core.decode(types[index].position, &reader, depth: depth + 1)
    }
    return Word(first)
  }

  private mutating func decodeCase(_ enumeration: Int, _ type: Int, _ reader: inout BinaryReader, _ depth: Int) -> Word
  {
    let cases = program.image.enumerations[enumeration].cases
    let (isConstant, number) = head(cases.count - 1, &reader)
    if isConstant { return decodedConstant(number, type, &reader) }
    let fields = cases[number].fields.map { $0.type }
    if fields.isEmpty { return ~Word(number) }
    guard let first = heap.allocate(fields.count + 1) else { return refused(&reader) }
    heap.base[first] = Word(number)
    decodeWords(first + 1, count: fields.count, &reader) { (core: inout Core, reader: inout BinaryReader, index) in
      core.decode(fields[index].position, &reader, depth: depth + 1)
    }
    return Word(first)
  }

  /// Fills allocated words. All are set before anything else is decoded, so that a failure leaves no word undefined.
  private mutating func decodeWords(
    _ first: Int, count: Int, _ reader: inout BinaryReader, _ next: (inout Core, inout BinaryReader, Int) -> Word
  ) {
    for index in 0..<count { heap.base[first + index] = 0 }
    for index in 0..<count where !reader.hasFailed { heap.base[first + index] = next(&self, &reader, index) }
  }
}

extension ScalarKind {
  /// Whether its word is a handle.
  var isOnHeap: Bool { isText || self == .schedule }
}
