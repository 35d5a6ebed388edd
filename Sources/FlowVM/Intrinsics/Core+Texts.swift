import FlowBytecode
import FlowPortuguese

extension Core {
  mutating func text(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    let value = arguments[0]
    spend(heap.textCount(value))
    switch intrinsic {
    case .textUpper: return makeText(Print.text(heap.text(value), .upper))
    case .textLower: return makeText(Print.text(heap.text(value), .lower))
    case .textTitle: return makeText(Print.text(heap.text(value), .title))
    case .textDigits: return makeText(Print.text(heap.text(value), .digits))
    case .textMask: return makeText(Print.mask(heap.text(value)))
    case .textFold: return makeText(Fold.folded(heap.text(value)[...]))
    case .textTrim: return makeText(Array(heap.text(value).trimmedOfBlanks))
    case .textFirstName: return makeText(heap.text(value).firstName)
    case .textCount: return Word(heap.textBytes(value).count(where: { $0 & 0xc0 != 0x80 }))
    case .textIsEmpty: return word(heap.textBytes(value).allSatisfy { $0 <= 32 })
    case .textSplit, .textLines, .textWords: return split(intrinsic, heap.text(value), arguments)
    default: return textAndMore(intrinsic, value, arguments)
    }
  }

  private mutating func textAndMore(_ intrinsic: Intrinsic, _ value: Word, _ arguments: UnsafeMutablePointer<Word>)
    -> Word?
  {
    switch intrinsic {
    case .textFirst, .textLast, .textLimit, .textRepeat: return cut(intrinsic, heap.text(value), arguments[1])
    case .textReplace: return replace(heap.text(value), heap.text(arguments[1]), by: heap.text(arguments[2]))
    default: break
    }
    let (text, part) = (heap.text(value), heap.text(arguments[1]))
    switch intrinsic {
    case .textContains: return word(text.firstRange(ofBytes: part) != nil)
    case .textMentions: return word(text.mentions(part))
    case .textStartsWith: return word(text.starts(with: part))
    case .textEndsWith: return word(text.reversed().starts(with: part.reversed()))
    case .textSame: return word(Fold.areEqual(text[...], part[...]))
    case .textBefore:
      guard let range = text.firstRange(ofBytes: part) else { return Word.none }
      return makeText(Array(text[..<range.lowerBound]))
    case .textAfter:
      guard let range = text.firstRange(ofBytes: part) else { return Word.none }
      return makeText(Array(text[range.upperBound...]))
    default: return fail(.unreachable)
    }
  }

  private mutating func cut(_ intrinsic: Intrinsic, _ text: [UInt8], _ count: Word) -> Word? {
    let characters = Int(truncatingIfNeeded: min(max(count, 0), Word(limits.textBytes)))
    switch intrinsic {
    case .textFirst: return makeText(Array(text[..<text.offset(ofCharacter: characters)]))
    case .textLast:
      let all = text.count(where: { $0 & 0xc0 != 0x80 })
      return makeText(Array(text[text.offset(ofCharacter: max(0, all - characters))...]))
    case .textLimit: return makeText(Print.limit(text, to: characters))
    default:
      let (bytes, overflow) = text.count.multipliedReportingOverflow(by: characters)
      if overflow || bytes > limits.textBytes { return fail(.textTooLong) }
      var repeated: [UInt8] = []
      repeated.reserveCapacity(bytes)
      for _ in 0..<(bytes == 0 ? 0 : characters) { repeated += text }
      return makeText(repeated)
    }
  }

  private mutating func replace(_ text: [UInt8], _ part: [UInt8], by replacement: [UInt8]) -> Word? {
    if part.isEmpty { return makeText(text) }
    var result: [UInt8] = []
    var rest = text[...]
    while let range = rest.firstRange(ofBytes: part) {
      result += rest[..<range.lowerBound]
      result += replacement
      rest = rest[range.upperBound...]
      if result.count > limits.textBytes { return fail(.textTooLong) }
    }
    return makeText(result + rest)
  }

  private mutating func split(
    _ intrinsic: Intrinsic, _ text: [UInt8], _ arguments: UnsafeMutablePointer<Word>
  ) -> Word? {
    var parts: [ArraySlice<UInt8>]
    switch intrinsic {
    case .textWords: parts = text.split { $0 <= 32 }
    case .textLines: parts = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    default: parts = text.split(ofBytes: heap.text(arguments[1]))
    }
    if parts.count > limits.listElements { return fail(.listTooLong) }
    var words: [Word] = []
    for part in parts {
      guard let word = makeText(Array(part)) else { return nil }
      words.append(word)
    }
    return makeList(words)
  }
}
