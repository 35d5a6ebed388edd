/// Where a text can be cut. A character here is a code point with the marks that belong to it: accents, variation
/// selectors, skin tones and what is joined to it by a zero-width joiner.
enum TextCut {
  /// The offset of the first byte of each character.
  static func characterStarts(of text: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var decoder = ScalarDecoder(text[...])
    var joins = false
    var flags = 0
    while let scalar = decoder.next() {
      let isFlag = scalar.value >= 0x1F1E6 && scalar.value <= 0x1F1FF
      flags = isFlag ? flags + 1 : 0
      if starts.isEmpty || !(joins || isMark(scalar.value) || isFlag && flags % 2 == 0) {
        starts.append(scalar.offset)
      }
      joins = scalar.value == 0x200D
    }
    return starts
  }

  /// The nearest start of a code point at or before `offset`.
  static func boundary(in text: ArraySlice<UInt8>, near offset: Int) -> Int {
    var offset = max(text.startIndex, min(offset, text.endIndex))
    while offset > text.startIndex, offset < text.endIndex, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0300...0x036F, 0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }
}
