import FlowPortuguese

extension ArraySlice<UInt8> {
  /// The first place of these bytes; the empty ones are at the start.
  func firstRange(ofBytes part: [UInt8]) -> Range<Int>? {
    guard let first = part.first else { return startIndex..<startIndex }
    guard count >= part.count else { return nil }
    for start in startIndex...(endIndex - part.count) where self[start] == first {
      if self[start..<start + part.count].elementsEqual(part) { return start..<start + part.count }
    }
    return nil
  }
}

extension [UInt8] {
  func firstRange(ofBytes part: [UInt8]) -> Range<Int>? { self[...].firstRange(ofBytes: part) }

  /// What lies between the marks; the whole for an empty mark.
  func split(ofBytes mark: [UInt8]) -> [ArraySlice<UInt8>] {
    if mark.isEmpty { return [self[...]] }
    var parts: [ArraySlice<UInt8>] = []
    var rest = self[...]
    while let range = rest.firstRange(ofBytes: mark) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }

  /// Whether the folded words stand in the folded text, not within other words.
  func mentions(_ words: [UInt8]) -> Bool {
    let space = UInt8(ascii: " ")
    let wanted = Fold.folded(words[...])
    guard !wanted.isEmpty else { return false }
    return ([space] + Fold.folded(self[...]) + [space]).firstRange(ofBytes: [space] + wanted + [space]) != nil
  }

  var trimmedOfBlanks: ArraySlice<UInt8> {
    let start = firstIndex { $0 > 32 } ?? endIndex
    let end = lastIndex { $0 > 32 }.map { $0 + 1 } ?? start
    return self[start..<end]
  }

  /// The first word with a capital.
  var firstName: [UInt8] {
    guard let word = split(whereSeparator: { $0 <= 32 }).first else { return [] }
    return Print.text(Array(word), .title)
  }

  /// Byte offset of a code point; the end if there are fewer.
  func offset(ofCharacter number: Int) -> Int {
    var characters = 0
    for (offset, byte) in enumerated() where byte & 0xc0 != 0x80 {
      if characters == number { return offset }
      characters += 1
    }
    return count
  }
}
