import FlowValues

/// One reply against the options of a menu.
struct ChoiceMatcher {
  let reply: ArraySlice<UInt8>
  let names: [OptionName]
  let now: LocalNow?
  private let folded: [UInt8]
  private let options: ArraySlice<ChoiceOption>

  /// A title or synonym in folded form.
  struct OptionName {
    var option: Int
    var text: [UInt8]
    var words: [[UInt8]]
    var isTitle: Bool
  }

  init(reply: ArraySlice<UInt8>, options: ArraySlice<ChoiceOption>, now: LocalNow?) {
    self.reply = reply
    self.options = options
    self.now = now
    folded = Fold.folded(reply)
    var names: [OptionName] = []
    for (index, option) in options.enumerated() {
      names.append(Self.name(option.title, of: index, isTitle: true))
      for synonym in option.synonyms { names.append(Self.name(synonym, of: index, isTitle: false)) }
    }
    self.names = names.filter { !$0.text.isEmpty }
  }

  func match() -> ChoiceMatch {
    guard !reply.isEmpty else { return .none }
    return byName() ?? byAlternatives() ?? byNumber() ?? byValue() ?? byPrefix() ?? byWords(.words) ?? bySpelling()
      ?? .none
  }

  /// `pix ou cartão`: what each side means.
  private func byAlternatives() -> ChoiceMatch? {
    let or = Array("ou".utf8)
    let sides = folded.split(separator: UInt8(ascii: " ")).split { $0.elementsEqual(or) }
    guard sides.count == 2 else { return nil }
    var found: [Int] = []
    for side in sides {
      let text = Array(side.joined(separator: [UInt8(ascii: " ")]))
      switch ChoiceMatcher(reply: text[...], options: options, now: now).match() {
      case .option(let index, _): found.append(index)
      case .ambiguous(let indices): found += indices
      case .none: return nil
      }
    }
    return one(of: found, .words)
  }

  /// Title or synonym; titles of nothing but emoji as they are.
  private func byName() -> ChoiceMatch? {
    let raw = options.enumerated().filter { $1.title.elementsEqual(reply) }
    if let match = one(of: raw.map { $0.offset }, .title) { return match }
    guard !folded.isEmpty else { return nil }
    if let match = one(of: names.filter { $0.isTitle && $0.text == folded }.map { $0.option }, .title) { return match }
    return one(of: names.filter { $0.text == folded }.map { $0.option }, .synonym)
  }

  /// The number in the list, unless it also begins the title of another option: `2` among `2 pessoas`, `3 pessoas`.
  private func byNumber() -> ChoiceMatch? {
    guard let number = ChoiceNumber.read(reply, count: options.count) else { return nil }
    let digits = ChoiceNumber.digits(number + 1)
    let others = names.filter { $0.option != number && $0.words[0] == digits }.map { $0.option }
    let own = names.contains { $0.option == number && $0.words[0] == digits }
    return own || others.isEmpty ? .option(number, by: .number) : .ambiguous(unique(others + [number]))
  }

  private func byPrefix() -> ChoiceMatch? {
    let bare = ChoiceWords.withoutFillers(folded)
    guard bare.count >= 2 || bare.first?.isDigit == true else { return nil }
    let starting = names.filter { $0.text.starts(with: bare) && isWholeOrLong(bare, in: $0.text) }
    return one(of: starting.map { $0.option }, .prefix)
  }

  /// Short beginnings must end with a word: `não` is not `nãosei`.
  private func isWholeOrLong(_ prefix: [UInt8], in text: [UInt8]) -> Bool {
    text.count == prefix.count || text[prefix.count] == UInt8(ascii: " ")
      || prefix.count >= 3 && prefix.allSatisfy { !$0.isDigit }
  }

  private static func name(_ text: [UInt8], of option: Int, isTitle: Bool) -> OptionName {
    let folded = Fold.folded(text.prefix(Limits.titleBytesMax))
    let words = folded.split(separator: UInt8(ascii: " ")).map { Array($0) }
    return OptionName(option: option, text: folded, words: words, isTitle: isTitle)
  }

  func one(of found: [Int], _ evidence: ChoiceEvidence) -> ChoiceMatch? {
    let options = unique(found)
    guard let first = options.first else { return nil }
    return options.count == 1 ? .option(first, by: evidence) : .ambiguous(options)
  }

  private func unique(_ options: [Int]) -> [Int] {
    var seen: [Int] = []
    for option in options.sorted() where seen.last != option { seen.append(option) }
    return seen
  }

  var foldedReply: [UInt8] { folded }

  /// The titles as they are shown.
  var titles: [[UInt8]] { options.map { $0.title } }
}
