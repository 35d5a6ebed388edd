import FlowBytecode

extension Core {
  /// A header word and the words of registers: a list or a case with fields.
  @inline(never)
  mutating func makeBlock(header: Word, _ source: UnsafeMutablePointer<Word>, count: Int) -> Word? {
    guard let first = heap.allocate(count + 1) else { return fail(.outOfMemory) }
    heap.base[first] = header
    for index in 0..<count { heap.base[first + 1 + index] = source[index] }
    return Word(first)
  }

  @inline(never)
  mutating func makeRecord(_ source: UnsafeMutablePointer<Word>, count: Int) -> Word? {
    guard let first = heap.allocate(count) else { return fail(.outOfMemory) }
    for index in 0..<count { heap.base[first + index] = source[index] }
    return Word(first)
  }

  /// A list of these words.
  mutating func makeList(_ words: [Word]) -> Word? {
    if words.count > limits.listElements { return fail(.listTooLong) }
    guard let first = heap.allocate(words.count + 1) else { return fail(.outOfMemory) }
    heap.base[first] = Word(words.count)
    for (index, word) in words.enumerated() { heap.base[first + 1 + index] = word }
    return Word(first)
  }

  func listCount(_ list: Word) -> Int { Int(truncatingIfNeeded: heap.base[Int(truncatingIfNeeded: list)]) }

  func listElement(_ list: Word, _ index: Int) -> Word { heap.base[Int(truncatingIfNeeded: list) + 1 + index] }

  @inline(never)
  mutating func joinLists(_ left: Word, _ right: Word) -> Word? {
    let (leftCount, rightCount) = (listCount(left), listCount(right))
    if leftCount + rightCount > limits.listElements { return fail(.listTooLong) }
    guard let first = heap.allocate(leftCount + rightCount + 1) else { return fail(.outOfMemory) }
    spend(leftCount + rightCount)
    let target = heap.base + first
    target[0] = Word(leftCount + rightCount)
    for index in 0..<leftCount { target[1 + index] = listElement(left, index) }
    for index in 0..<rightCount { target[1 + leftCount + index] = listElement(right, index) }
    return Word(first)
  }

  /// Takes fuel for work on this many words or bytes.
  func cost(of size: Int) -> Int64 { Int64(size >> 3) }
  mutating func spend(_ size: Int) { spent &+= cost(of: size) }

  @inline(never)
  mutating func joinTexts(_ texts: UnsafeMutablePointer<Word>, count: Int) -> Word? {
    var bytes = 0
    for index in 0..<count {
      bytes += heap.textCount(texts[index])
      if bytes > limits.textBytes { return fail(.textTooLong) }
    }
    guard let handle = heap.allocateText(count: bytes) else { return fail(.outOfMemory) }
    if bytes == 0 { return handle }
    var target = heap.mutableBytes(handle)
    for index in 0..<count {
      let source = heap.textBytes(texts[index])
      guard let start = source.baseAddress else { continue }
      target.update(from: start, count: source.count)
      target += source.count
    }
    return handle
  }

  /// A text of these bytes, which must be UTF-8.
  mutating func makeText(_ bytes: [UInt8]) -> Word? {
    if bytes.count > limits.textBytes { return fail(.textTooLong) }
    spend(bytes.count)
    return made(heap.make(bytes))
  }

  /// The number of the case of an enumeration's word.
  func caseNumber(_ word: Word) -> Int {
    Int(truncatingIfNeeded: word < 0 ? ~word : heap.base[Int(truncatingIfNeeded: word)])
  }
}
