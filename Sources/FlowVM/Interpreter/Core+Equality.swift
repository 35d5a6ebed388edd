import FlowBytecode
import FlowValues

extension Core {
  /// 1 or 0; nil is fault(tooDeep).
  @inline(never)
  mutating func areEqual(_ left: Word, _ right: Word, type: Int) -> Word? {
    compare(left, right, type, depth: 0).map { $0 == 0 ? 1 : 0 }
  }

  @inline(never)
  mutating func contains(_ list: Word, _ value: Word, type: Int) -> Word? {
    for index in 0..<listCount(list) {
      guard let order = compare(listElement(list, index), value, type, depth: 0) else { return nil }
      if order == 0 { return 1 }
    }
    return 0
  }

  /// Negative, zero or positive. Texts by code point, lists element by element, records field by field, cases by
  /// number and then by fields; none comes first. Nil is fault(tooDeep) or fault(outOfFuel).
  mutating func compare(_ left: Word, _ right: Word, _ type: Int, depth: Int) -> Int? {
    spent &+= 1
    guard spent <= fuel, depth <= limits.valueDepth else {
      failure = depth > limits.valueDepth ? .tooDeep : .outOfFuel
      return nil
    }
    switch program.image.types[type] {
    case .void: return 0
    case .scalar(let kind): return compare(left, right, kind)
    case .sizedText, .resource: return heap.compareTexts(left, right)
    case .typeReference: return order(left, right)
    case .media: return compareFields(left, right, Array(repeating: .text, count: 4), depth)
    case .optional(let part):
      if left == .none || right == .none { return order(left == .none ? 0 : 1, right == .none ? 0 : 1) }
      return compare(left, right, part.position, depth: depth + 1)
    case .list(let part): return compareLists(left, right, part.position, depth)
    case .record(let record):
      return compareFields(left, right, program.image.records[record.position].fields.map { $0.type }, depth)
    case .enumeration(let number): return compareCases(left, right, number.position, depth)
    }
  }

  private func order(_ left: Word, _ right: Word) -> Int { left < right ? -1 : left == right ? 0 : 1 }

  private func compare(_ left: Word, _ right: Word, _ kind: ScalarKind) -> Int {
    switch kind {
    case .decimal: return left.unpacked.compared(to: right.unpacked)
    case .schedule:
      let (first, second) = (schedule(left).ranges, schedule(right).ranges)
      for (one, other) in zip(first, second) where one != other {
        return order(Word(one.opens) << 16 | Word(one.closes), Word(other.opens) << 16 | Word(other.closes))
      }
      return first.count - second.count
    case .text, .phone, .email, .cpf, .cnpj, .cep, .url: return heap.compareTexts(left, right)
    case .bool, .int, .money, .date, .time, .datetime, .duration: return order(left, right)
    }
  }

  private mutating func compareFields(_ left: Word, _ right: Word, _ types: [TypeIndex], _ depth: Int) -> Int? {
    for (index, type) in types.enumerated() {
      let first = heap.base[Int(truncatingIfNeeded: left) + index]
      let second = heap.base[Int(truncatingIfNeeded: right) + index]
      guard let order = compare(first, second, type.position, depth: depth + 1) else { return nil }
      if order != 0 { return order }
    }
    return 0
  }

  private mutating func compareLists(_ left: Word, _ right: Word, _ type: Int, _ depth: Int) -> Int? {
    let (leftCount, rightCount) = (listCount(left), listCount(right))
    for index in 0..<min(leftCount, rightCount) {
      guard let order = compare(listElement(left, index), listElement(right, index), type, depth: depth + 1) else {
        return nil
      }
      if order != 0 { return order }
    }
    return leftCount - rightCount
  }

  private mutating func compareCases(_ left: Word, _ right: Word, _ enumeration: Int, _ depth: Int) -> Int? {
    let number = caseNumber(left)
    guard number == caseNumber(right) else { return number - caseNumber(right) }
    let fields = program.image.enumerations[enumeration].cases[number].fields
    // A case without fields has none to compare; with fields both words are handles.
    return fields.isEmpty ? 0 : compareFields(left + 1, right + 1, fields.map { $0.type }, depth)
  }
}
