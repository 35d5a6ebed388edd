import FlowBytecode

extension Core {
  mutating func list(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>, at next: Int) -> Word? {
    let list = arguments[0]
    let count = listCount(list)
    switch intrinsic {
    case .listCount: return Word(count)
    case .listIsEmpty: return word(count == 0)
    case .listFirst: return count == 0 ? Word.none : listElement(list, 0)
    case .listLast: return count == 0 ? Word.none : listElement(list, count - 1)
    case .listAt:
      let position = arguments[1]
      return position < 1 || position > Word(count)
        ? Word.none : listElement(list, Int(truncatingIfNeeded: position) - 1)
    case .listTake: return slice(list, 0..<clamped(arguments[1], count))
    case .listDrop: return slice(list, clamped(arguments[1], count)..<count)
    case .listReverse: return makeList(elements(list).reversed())
    case .listJoin: return join(list, heap.text(arguments[1]))
    default: break
    }
    guard let element = elementType(of: tables.code[next - 1], at: next - 1) else { return fail(.unreachable) }
    switch intrinsic {
    case .listPosition: return position(of: arguments[1], in: list, element)
    case .listDistinct: return distinct(list, element)
    case .listWithout: return without(arguments[1], list, element)
    default: return sorted(list, element)
    }
  }

  private func clamped(_ count: Word, _ limit: Int) -> Int { Int(truncatingIfNeeded: min(max(count, 0), Word(limit))) }

  func elements(_ list: Word) -> [Word] { (0..<listCount(list)).map { listElement(list, $0) } }

  /// The element type of the list in the first argument register of an `intrinsic` instruction.
  private func elementType(of bits: UInt64, at address: Int) -> Int? {
    let type = tables.type(ofRegister: Int(Instruction(bits: bits).c), at: address)
    guard case .list(let part) = program.image.types[type] else { return nil }
    return part.position
  }

  private mutating func slice(_ list: Word, _ range: Range<Int>) -> Word? {
    spend(range.count)
    return makeList(range.map { listElement(list, $0) })
  }

  private mutating func join(_ list: Word, _ separator: [UInt8]) -> Word? {
    var text: [UInt8] = []
    for index in 0..<listCount(list) {
      if index > 0 { text += separator }
      text += heap.textBytes(listElement(list, index))
      if text.count > limits.textBytes { return fail(.textTooLong) }
    }
    return makeText(text)
  }

  private mutating func position(of value: Word, in list: Word, _ type: Int) -> Word? {
    for index in 0..<listCount(list) {
      guard let order = compare(listElement(list, index), value, type, depth: 0) else { return nil }
      if order == 0 { return Word(index) + 1 }
    }
    return Word.none
  }

  private mutating func distinct(_ list: Word, _ type: Int) -> Word? {
    var kept: [Word] = []
    for word in elements(list) {
      guard let isKnown = isOne(word, of: kept, type) else { return nil }
      if !isKnown { kept.append(word) }
    }
    return makeList(kept)
  }

  private mutating func isOne(_ word: Word, of words: [Word], _ type: Int) -> Bool? {
    for other in words {
      guard let order = compare(word, other, type, depth: 0) else { return nil }
      if order == 0 { return true }
    }
    return false
  }

  private mutating func without(_ value: Word, _ list: Word, _ type: Int) -> Word? {
    var kept: [Word] = []
    for word in elements(list) {
      guard let order = compare(word, value, type, depth: 0) else { return nil }
      if order != 0 { kept.append(word) }
    }
    return makeList(kept)
  }

  /// Merge sort: stable, and stops at the first fault.
  private mutating func sorted(_ list: Word, _ type: Int) -> Word? {
    var words = elements(list)
    var width = 1
    while width < words.count {
      var merged: [Word] = []
      merged.reserveCapacity(words.count)
      for start in stride(from: 0, to: words.count, by: width * 2) {
        let middle = min(start + width, words.count)
        let end = min(start + width * 2, words.count)
        guard merge(words[start..<middle], words[middle..<end], type, into: &merged) else { return nil }
      }
      words = merged
      width *= 2
    }
    return makeList(words)
  }

  private mutating func merge(
    _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, _ type: Int, into merged: inout [Word]
  ) -> Bool {
    var (left, right) = (left, right)
    while let first = left.first, let second = right.first {
      guard let order = compare(first, second, type, depth: 0) else { return false }
      if order <= 0 {
        merged.append(first)
        left.removeFirst()
      } else {
        merged.append(second)
        right.removeFirst()
      }
    }
    merged += left
    merged += right
    return true
  }
}
