import FlowBytecode

/// Texts: byte count, then the bytes, eight a word, zero padded.
extension Heap {
  func textCount(_ handle: Word) -> Int { Int(truncatingIfNeeded: base[Int(truncatingIfNeeded: handle)]) }

  /// The bytes of a text, until the heap changes.
  func textBytes(_ handle: Word) -> UnsafeBufferPointer<UInt8> {
    let start = UnsafeRawPointer(base + Int(truncatingIfNeeded: handle) + 1).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: textCount(handle))
  }

  func text(_ handle: Word) -> [UInt8] { Array(textBytes(handle)) }

  /// A text of `count` bytes to be filled in through `mutableBytes`; nil if there is no room.
  mutating func allocateText(count: Int) -> Word? {
    guard count > 0 else { return 0 }
    let words = (count + 7) >> 3
    guard let first = allocate(words + 1) else { return nil }
    base[first] = Word(count)
    base[first + words] = 0
    return Word(first)
  }

  /// The bytes of a text just allocated, not the empty one.
  func mutableBytes(_ handle: Word) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(base + Int(truncatingIfNeeded: handle) + 1).assumingMemoryBound(to: UInt8.self)
  }

  mutating func make(_ bytes: [UInt8]) -> Word? { bytes.withUnsafeBufferPointer { make($0) } }

  mutating func make(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    guard let handle = allocateText(count: bytes.count) else { return nil }
    if let source = bytes.baseAddress, bytes.count > 0 {
      mutableBytes(handle).update(from: source, count: bytes.count)
    }
    return handle
  }

  func areEqualTexts(_ left: Word, _ right: Word) -> Bool {
    let count = base[Int(truncatingIfNeeded: left)]
    guard count == base[Int(truncatingIfNeeded: right)] else { return false }
    let words = (Int(truncatingIfNeeded: count) + 7) >> 3
    let (first, second) = (base + Int(truncatingIfNeeded: left) + 1, base + Int(truncatingIfNeeded: right) + 1)
    for index in 0..<words where first[index] != second[index] { return false }
    return true
  }

  /// Negative, zero, positive: by code point, which is by byte.
  func compareTexts(_ left: Word, _ right: Word) -> Int {
    let (first, second) = (textBytes(left), textBytes(right))
    for index in 0..<min(first.count, second.count) where first[index] != second[index] {
      return first[index] < second[index] ? -1 : 1
    }
    return first.count - second.count
  }
}
