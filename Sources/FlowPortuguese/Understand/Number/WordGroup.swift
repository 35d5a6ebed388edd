import FlowValues

/// A number below one thousand in words: `trezentos e quarenta e sete`.
struct WordGroup {
  var value: Int
  var end: Int
  var wordCount: Int

  static func parse(_ reply: Reply, at start: Int) -> WordGroup? {
    guard let first = reply.word(start).cardinal, !isMonth(reply, at: start) else { return nil }
    var group = WordGroup(value: first, end: start + 1, wordCount: 1)
    while true {
      let next = reply.isParticle(group.end, .and) ? group.end + 1 : group.end
      guard let cardinal = reply.word(next).cardinal, group.takes(cardinal) else { return group }
      group.value += cardinal
      group.end = next + 1
      group.wordCount += 1
    }
  }

  /// Whether a smaller number word can follow: units after tens, tens and units after hundreds.
  private func takes(_ cardinal: Int) -> Bool {
    guard cardinal > 0, value > 0 else { return false }
    if cardinal < 10 { return value % 10 == 0 && value % 100 != 10 }
    return cardinal < 100 && value % 100 == 0
  }

  /// `dez` is also short for December.
  private static func isMonth(_ reply: Reply, at index: Int) -> Bool {
    guard reply.word(index).month != nil else { return false }
    if reply.isMark(index - 1, UInt8(ascii: "/")) || reply.isMark(index - 1, UInt8(ascii: "-")) { return true }
    return reply.isParticle(index - 1, .of) && (reply.isNumber(index - 2) || reply.word(index - 2).cardinal != nil)
  }
}
