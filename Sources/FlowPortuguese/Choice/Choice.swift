import FlowValues

/// One of the things a customer can choose.
public struct ChoiceOption: Equatable, Sendable {
  /// What a tapped button or row sends back. Empty if there is none.
  public var id: [UInt8]
  public var title: [UInt8]
  public var synonyms: [[UInt8]]

  public init(id: [UInt8], title: [UInt8], synonyms: [[UInt8]] = []) {
    self.id = id
    self.title = title
    self.synonyms = synonyms
  }
}

/// How a reply was recognised as an option, surest first.
public enum ChoiceEvidence: UInt8, Sendable, CaseIterable {
  /// The identifier that a tap sends back.
  case id
  /// The title, but for case, accents, punctuation and emoji.
  case title
  /// One of the option's other names.
  case synonym
  /// Its number: `2`, `2️⃣`, `dois`, `opção 2`, `a segunda`, `a última`.
  case number
  /// The same time or day, written otherwise: `14h30` for `14:30`.
  case value
  /// How its title begins.
  case prefix
  /// Words of its title.
  case words
  /// Its title or words of it, with a typing error.
  case spelling
}

public enum ChoiceMatch: Equatable, Sendable {
  /// Index of the option.
  case option(Int, by: ChoiceEvidence)
  /// Indices of the options that fit equally well.
  case ambiguous([Int])
  case none
}

/// Matches replies against options.
public enum Choice {
  /// The option that `reply` means; each kind of evidence counts only if no surer one was found. With `now`, days are
  /// compared by what they mean too (`amanhã` for `qua, 25/11`).
  public static func match(
    _ reply: ArraySlice<UInt8>, among options: [ChoiceOption], now: LocalNow? = nil
  ) -> ChoiceMatch {
    let reply = reply.prefix(Limits.replyBytesMax).trimmed
    let options = options.prefix(Limits.optionsMax)
    // A tap sends the identifier back: nothing needs to be folded for it.
    for (index, option) in options.enumerated() where !option.id.isEmpty && option.id.elementsEqual(reply) {
      return .option(index, by: .id)
    }
    // Nor for a title that is sent back as it is.
    if let match = exactTitle(reply, options) { return match }
    return ChoiceMatcher(reply: reply, options: options, now: now).match()
  }

  private static func exactTitle(_ reply: ArraySlice<UInt8>, _ options: ArraySlice<ChoiceOption>) -> ChoiceMatch? {
    let equal = options.indices.filter { options[$0].title.elementsEqual(reply) }
    guard let first = equal.first, !reply.isEmpty else { return nil }
    return equal.count == 1 ? .option(first, by: .title) : nil
  }
}
