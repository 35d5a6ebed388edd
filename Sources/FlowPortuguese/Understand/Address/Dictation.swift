import FlowValues

/// What people dictate instead of typing.
enum Dictation {
  private static let wordsMin = 3

  /// `um dois três ponto quatro…`, `onze nove oito meia`: the digits of number words in a row. Nil if a reply has
  /// fewer than three of these.
  static func digits(_ reply: Reply) -> [UInt8]? {
    var digits: [UInt8] = []
    var index = 0
    var words = 0
    while index < reply.count {
      if reply.isNumber(index) {
        digits += reply.digits(index)
        index += 1
      } else if reply.isText(index, "meia") {
        digits.append(UInt8(ascii: "6"))
        words += 1
        index += 1
      } else if let group = WordGroup.parse(reply, at: index) {
        digits.append(group.value, width: 1)
        words += 1
        index = group.end
      } else {
        index += 1
      }
    }
    return words >= wordsMin ? digits : nil
  }

  /// An address whose marks are said in words (`arroba`, `ponto`, `underline`), as it is written: small letters and no
  /// blanks around marks.
  static func address(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var address: [UInt8] = []
    for piece in bytes.split(whereSeparator: { $0.isBlank }) {
      if let mark = mark(Fold.folded(piece)) {
        while address.last == UInt8(ascii: " ") { address.removeLast() }
        address.append(mark)
        continue
      }
      let followsMark = address.last.map { marks.contains($0) } ?? true
      let precededByMark = piece.first.map { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") } ?? false
      if !followsMark, !precededByMark { address.append(UInt8(ascii: " ")) }
      address += piece.map { $0.lowered }
    }
    return address
  }

  private static let marks: [UInt8] = [UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-")]

  private static func mark(_ word: [UInt8]) -> UInt8? {
    for (spellings, mark) in words where spellings.contains(where: { $0.hasBytes(word[...]) }) { return mark }
    return nil
  }

  private static let words: [([StaticString], UInt8)] = [
    (["arroba", "aroba", "arrouba"], UInt8(ascii: "@")), (["ponto", "pontu", "dot"], UInt8(ascii: ".")),
    (["underline", "underscore", "anderline", "sublinhado"], UInt8(ascii: "_")),
    (["hifen", "traco", "tracinho"], UInt8(ascii: "-")),
  ]
}
