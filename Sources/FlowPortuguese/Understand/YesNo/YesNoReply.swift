import FlowValues

/// Replies that are yes or no.
enum YesNoReply {
  /// Words of a reply that are looked at: who says yes says it early.
  private static let wordsMax = 60

  /// The first clear word decides: `não, quer dizer, sim` stays no until it is asked again.
  static func understand(_ bytes: ArraySlice<UInt8>) -> Understanding {
    let words = Words(bytes)
    guard !words.isEmpty else { return emoji(bytes) }
    for index in 0..<min(words.count, wordsMax) where YesNoPhrases.doubt.longest(in: words, at: index) != nil {
      return .notUnderstood
    }
    for index in 0..<min(words.count, wordsMax) {
      guard let (meaning, end) = YesNoPhrases.answers.longest(in: words, at: index) else { continue }
      // A weak word deep in a long reply is not an answer: `queria saber se aceita cartão`.
      guard let isYes = meaning.isYes, meaning.isStrong || index < 3 && words.count <= 8 else { continue }
      if followsWithOpposite(isYes, end, words) { return .ambiguous([.bool(true), .bool(false)]) }
      return .value(.bool(isYes))
    }
    return emoji(bytes)
  }

  /// `sim e não`, `sim ou não`
  private static func followsWithOpposite(_ isYes: Bool, _ end: Int, _ words: Words) -> Bool {
    guard words.count == 3, end == 1, words[1] == [UInt8(ascii: "e")] || words[1] == Array("ou".utf8) else {
      return false
    }
    guard let last = YesNoPhrases.answers.longest(in: words, at: 2)?.meaning.isYes else { return false }
    return last != isYes
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
