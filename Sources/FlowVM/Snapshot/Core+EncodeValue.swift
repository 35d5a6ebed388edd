import FlowBytecode
import FlowValues

/// Values in the form of their types. What lies on the heap begins with a number whose lowest bit says whether the rest
/// is the number of a constant or the size of what follows.
extension Core {
  /// False is a fault.
  mutating func encode(_ word: Word, _ type: Int, _ writer: inout BinaryWriter, depth: Int = 0) -> Bool {
    guard depth <= limits.valueDepth, writer.bytes.count <= limits.snapshotBytes else {
      failure = depth > limits.valueDepth ? .tooDeep : .snapshotTooLarge
      return false
    }
    switch program.image.types[type] {
    case .void: return true
    case .scalar(.bool): writer.byte(word == 0 ? 0 : 1)
    case .scalar(let kind) where !kind.isOnHeap: writer.signed(word)
    case .scalar(.schedule): encodeSchedule(word, type, &writer)
    case .scalar, .sizedText, .resource: encodeText(word, type, &writer)
    case .typeReference: writer.count(Int(truncatingIfNeeded: word))
    case .media: return encodeFields(word, Array(repeating: .text, count: 4), type, &writer, depth)
    case .optional(let part):
      writer.byte(word == .none ? 0 : 1)
      return word == .none || encode(word, part.position, &writer, depth: depth + 1)
    case .list(let part): return encodeList(word, part.position, type, &writer, depth)
    case .record(let record):
      return encodeFields(word, program.image.records[record.position].fields.map { $0.type }, type, &writer, depth)
    case .enumeration(let number): return encodeCase(word, number.position, type, &writer, depth)
    }
    return true
  }

  /// The constant that begins at this handle and has the shape of the type.
  private func constant(_ word: Word, _ type: Int) -> Int? {
    guard word >= Word(VerifiedImage.zeroWords), word < Word(heap.constantsEnd) else { return nil }
    let number = Int(tables.constantOfHandle[Int(truncatingIfNeeded: word) - VerifiedImage.zeroWords])
    guard number >= 0, program.constantShapes[number] == program.shapes[type] else { return nil }
    return number
  }

  /// True if the word was a constant and is written.
  private func encodeConstant(_ word: Word, _ type: Int, _ writer: inout BinaryWriter) -> Bool {
    guard let number = constant(word, type) else { return false }
    writer.count(number << 1 | 1)
    return true
  }

  private func encodeText(_ word: Word, _ type: Int, _ writer: inout BinaryWriter) {
    if encodeConstant(word, type, &writer) { return }
    let bytes = heap.textBytes(word)
    writer.count(bytes.count << 1)
    writer.bytes.append(contentsOf: bytes)
  }

  private func encodeSchedule(_ word: Word, _ type: Int, _ writer: inout BinaryWriter) {
    if encodeConstant(word, type, &writer) { return }
    let ranges = schedule(word).ranges
    writer.count(ranges.count << 1)
    for range in ranges {
      writer.count(Int(range.opens))
      writer.count(Int(range.closes))
    }
  }

  private mutating func encodeList(
    _ word: Word, _ part: Int, _ type: Int, _ writer: inout BinaryWriter, _ depth: Int
  ) -> Bool {
    if encodeConstant(word, type, &writer) { return true }
    let count = listCount(word)
    writer.count(count << 1)
    for index in 0..<count {
      guard encode(listElement(word, index), part, &writer, depth: depth + 1) else { return false }
    }
    return true
  }

  private mutating func encodeFields(
    _ word: Word, _ types: [TypeIndex], _ type: Int, _ writer: inout BinaryWriter, _ depth: Int
  ) -> Bool {
    if encodeConstant(word, type, &writer) { return true }
    writer.byte(0)
    return encodeWords(word, types, &writer, depth)
  }

  private mutating func encodeWords(
    _ first: Word, _ types: [TypeIndex], _ writer: inout BinaryWriter, _ depth: Int
  ) -> Bool {
    for (index, type) in types.enumerated() {
      let word = heap.base[Int(truncatingIfNeeded: first) + index]
      guard encode(word, type.position, &writer, depth: depth + 1) else { return false }
    }
    return true
  }

  private mutating func encodeCase(
    _ word: Word, _ enumeration: Int, _ type: Int, _ writer: inout BinaryWriter, _ depth: Int
  ) -> Bool {
    if word >= 0, encodeConstant(word, type, &writer) { return true }
    let number = caseNumber(word)
    writer.count(number << 1)
    let fields = program.image.enumerations[enumeration].cases[number].fields.map { $0.type }
    return fields.isEmpty || encodeWords(word + 1, fields, &writer, depth)
  }
}
