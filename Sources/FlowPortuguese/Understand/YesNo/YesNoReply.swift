import FlowValues

/// Replies that are yes or no.
enum YesNoReply {
  /// The first clear word decides: `não, quer dizer, sim` stays no until it is asked again.
  static func understand(_ bytes: ArraySlice<UInt8>) -> Understanding {
    let words = Words(bytes)
    guard !words.isEmpty else { return emoji(bytes) }
    if words.index(of: YesNoPhrases.doubt, from: 0) != nil { return .notUnderstood }
    for index in 0..<words.count {
      if let phrase = YesNoPhrases.longest(in: words, at: index) {
        // A weak word deep in a long reply is not an answer: `queria saber se aceita cartão`.
        guard let isYes = phrase.isYes, phrase.isStrong || index < 3 && words.count <= 8 else { continue }
        if followsWithOpposite(phrase, words) { return .ambiguous([.bool(true), .bool(false)]) }
        return .value(.bool(isYes))
      }
    }
    return emoji(bytes)
  }

  /// `sim e não`, `sim ou não`
  private static func followsWithOpposite(_ phrase: YesNoPhrases.Found, _ words: Words) -> Bool {
    guard words.count == 3, words[1] == [UInt8(ascii: "e")] || words[1] == Array("ou".utf8) else { return false }
    guard phrase.end == 1, let last = YesNoPhrases.longest(in: words, at: 2) else { return false }
    return last.isYes != phrase.isYes
  }

  /// 👍 and the like, with any skin tone.
  private static func emoji(_ bytes: ArraySlice<UInt8>) -> Understanding {
    var decoder = ScalarDecoder(bytes.prefix(Limits.replyBytesMax))
    while let scalar = decoder.next() {
      switch scalar.value {
      case 0x1F44D, 0x1F44C, 0x2705, 0x2714, 0x2611, 0x1F197, 0x1F64F, 0x1F64C, 0x1F44F, 0x1F91D, 0x1F7E2:
        return .value(.bool(true))
      case 0x1F44E, 0x274C, 0x1F6AB, 0x26D4, 0x2716, 0x1F645, 0x1F534:
        return .value(.bool(false))
      default: continue
      }
    }
    return .notUnderstood
  }
}

/// The folded words of a reply.
struct Words {
  private let words: [[UInt8]]

  init(_ bytes: ArraySlice<UInt8>) {
    words = Fold.folded(bytes).split(separator: UInt8(ascii: " ")).map { Array($0) }
  }

  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }

  subscript(index: Int) -> [UInt8] { words[index] }

  /// Whether the words of `phrase` (with one blank between) stand at that place.
  func has(_ phrase: StaticString, at index: Int) -> Int? {
    var end = index
    return phrase.withUTF8Buffer { bytes in
      for word in bytes.split(separator: UInt8(ascii: " ")) {
        guard end < words.count, words[end].elementsEqual(word) else { return nil }
        end += 1
      }
      return end
    }
  }

  /// The first place from `start` on where one of the phrases stands.
  func index(of phrases: [StaticString], from start: Int) -> Int? {
    for index in start..<max(start, words.count) {
      for phrase in phrases where has(phrase, at: index) != nil { return index }
    }
    return nil
  }
}
