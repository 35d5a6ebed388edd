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
  case id, title, synonym, number, prefix, words, spelling
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
  public static func match(_ reply: ArraySlice<UInt8>, among options: [ChoiceOption]) -> ChoiceMatch {
    .none
  }
}
