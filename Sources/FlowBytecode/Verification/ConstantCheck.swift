import FlowValues

/// Checks the constants and lays them out as words.
struct ConstantCheck {
  private(set) var heap: [Word]
  private(set) var words: [Word] = []
  /// Shape of each constant.
  private(set) var shapes: [TypeIndex] = []

  init(_ image: Image, _ types: Shapes) throws(ImageError) {
    heap = Array(repeating: 0, count: VerifiedImage.zeroWords)
    guard image.constants.count <= ImageLimits.tableRowsMax else { throw ImageError(.badConstant, at: 0) }
    words.reserveCapacity(image.constants.count)
    for (number, constant) in image.constants.enumerated() {
      guard let (shape, word) = place(constant, image, types) else { throw ImageError(.badConstant, at: number) }
      guard heap.count <= ImageLimits.constantWordsMax else { throw ImageError(.tooLarge, at: number) }
      shapes.append(shape)
      words.append(word)
    }
  }

  /// Shape and word of a constant whose parts are placed already; nil if it is invalid.
  private mutating func place(_ constant: Image.Constant, _ image: Image, _ types: Shapes) -> (TypeIndex, Word)? {
    switch constant {
    case .word(let type, let word):
      guard types.contains(type), Self.fits(word, image.types[type.position], image) else { return nil }
      return (types[type], word)
    case .text(let bytes):
      guard bytes.count <= ImageLimits.constantTextBytesMax, bytes.isUTF8 else { return nil }
      return (.text, append(text: bytes))
    case .schedule(let schedule): return (.schedule, append(schedule))
    case .list(let type, let parts):
      guard types.contains(type), case .list(let element) = image.types[type.position] else { return nil }
      guard parts.allSatisfy({ self.shape(of: $0) == types[element] }) else { return nil }
      return (types[type], append([Word(parts.count)], parts))
    case .record(let type, let parts):
      guard let fields = image.fieldTypes(of: type), matches(parts, fields, types) else { return nil }
      return (types[type], append([], parts))
    case .choice(let type, let number, let parts):
      guard let fields = image.fieldTypes(of: type, case: Int(number)), matches(parts, fields, types) else {
        return nil
      }
      return (types[type], parts.isEmpty ? ~Word(number) : append([Word(number)], parts))
    case .some(let type, let part):
      guard types.contains(type), case .optional(let inner) = image.types[type.position] else { return nil }
      guard shape(of: part) == types[inner], words[part.position] != .none else { return nil }
      return (types[type], words[part.position])
    }
  }

  private func shape(of part: ConstantIndex) -> TypeIndex? {
    part.position < shapes.count ? shapes[part.position] : nil
  }

  private func matches(_ parts: [ConstantIndex], _ fields: [TypeIndex], _ types: Shapes) -> Bool {
    guard parts.count == fields.count else { return false }
    for (part, field) in zip(parts, fields) {
      guard types.contains(field), shape(of: part) == types[field] else { return false }
    }
    return true
  }

  private mutating func append(_ header: [Word], _ parts: [ConstantIndex]) -> Word {
    let handle = Word(heap.count)
    heap += header
    for part in parts { heap.append(words[part.position]) }
    return handle
  }

  private mutating func append(text bytes: [UInt8]) -> Word {
    let handle = Word(heap.count)
    heap.append(Word(bytes.count))
    var word: UInt64 = 0
    for (position, byte) in bytes.enumerated() {
      word |= UInt64(byte) << UInt64(position % 8 * 8)
      if position % 8 == 7 || position == bytes.count - 1 {
        heap.append(Word(bitPattern: word))
        word = 0
      }
    }
    return handle
  }

  private mutating func append(_ schedule: Schedule) -> Word {
    let handle = Word(heap.count)
    heap.append(Word(schedule.ranges.count))
    for range in schedule.ranges { heap.append(Word(range.opens) << 16 | Word(range.closes)) }
    return handle
  }

  /// Whether a word that is not a handle is a value of the type.
  static func fits(_ word: Word, _ type: TypeDescriptor, _ image: Image) -> Bool {
    switch type {
    case .scalar(let kind): fits(word, kind)
    case .typeReference: word >= 0 && word < Word(image.types.count)
    case .optional: word == .none
    default: false
    }
  }

  /// Whether a word is a value of a type whose word is the value itself.
  static func fits(_ word: Word, _ kind: ScalarKind) -> Bool {
    switch kind {
    case .bool: word == 0 || word == 1
    case .int, .money, .duration: true
    case .decimal: word.isPackedDecimal
    case .date: CivilDate(days: word) != nil
    case .time: TimeOfDay(minutes: word) != nil
    case .datetime: Instant(seconds: word) != nil
    case .text, .schedule, .phone, .email, .cpf, .cnpj, .cep, .url: false
    }
  }
}

extension Image {
  /// The types of the fields of a record type or media; nil for any other type.
  func fieldTypes(of type: TypeIndex) -> [TypeIndex]? {
    guard type.position < types.count else { return nil }
    switch types[type.position] {
    case .media: return Array(repeating: .text, count: TypeDescriptor.mediaFields.count)
    case .record(let record) where record.position < records.count:
      return records[record.position].fields.map { $0.type }
    default: return nil
    }
  }

  /// The types of the fields of a case; nil if it is no enumeration or has no such case.
  func fieldTypes(of type: TypeIndex, case number: Int) -> [TypeIndex]? {
    guard let enumeration = enumeration(of: type), number < enumeration.cases.count else { return nil }
    return enumeration.cases[number].fields.map { $0.type }
  }

  /// The enumeration that the type is; nil for any other type.
  public func enumeration(of type: TypeIndex) -> Enumeration? {
    guard type.position < types.count, case .enumeration(let number) = types[type.position],
      number.position < enumerations.count
    else { return nil }
    return enumerations[number.position]
  }
}
