/// One setting, declared once: parsing, help and documentation follow from it.
public struct SettingDeclaration: Sendable {
  public var name: String
  public var scope: SettingScope
  public var type: SettingType
  /// As it would be written; nil if there is none.
  public var fallback: String?
  /// Never printed, not even when it is wrong.
  public var isSecret: Bool
  public var isRequired: Bool
  public var about: Words
  /// What to do when it is missing; empty unless it is required.
  public var nextStep: Words

  init(
    _ name: String, _ scope: SettingScope, _ type: SettingType, fallback: String? = nil, secret: Bool = false,
    required: Bool = false, about: Words, nextStep: Words = Words("", "")
  ) {
    self.name = name
    self.scope = scope
    self.type = type
    self.fallback = fallback
    isSecret = secret
    isRequired = required
    self.about = about
    self.nextStep = nextStep
  }
}

/// Where a setting stands.
public enum SettingScope: Equatable, Sendable {
  /// Before the first section.
  case server
  /// In the section of a channel of one of these kinds.
  case channel([ChannelKind])

  func includes(_ kind: ChannelKind) -> Bool {
    if case .channel(let kinds) = self { kinds.contains(kind) } else { false }
  }
}

/// How a channel speaks with WhatsApp. The raw value is what settings write.
public enum ChannelKind: String, Sendable, CaseIterable {
  case cloud, evolution, simulated
}

/// What may stand after `=`.
public enum SettingType: Equatable, Sendable {
  case text
  case number(ClosedRange<Int>)
  case bool
  case choice([String])
  /// Paths with commas between them.
  case list
  /// http or https.
  case url

  /// Nil if the value is one of these.
  func complaint(_ value: String) -> Words? {
    switch self {
    case .text, .list: return value.isEmpty ? Words("is empty", "está vazio") : nil
    case .number(let range):
      if let number = Int(value), range.contains(number) { return nil }
      return Words(
        "must be a whole number from \(range.lowerBound) to \(range.upperBound)",
        "deve ser um número inteiro de \(range.lowerBound) a \(range.upperBound)")
    case .bool:
      return ["true", "false"].contains(value) ? nil : Words("must be true or false", "deve ser true ou false")
    case .choice(let choices):
      let list = choices.joined(separator: ", ")
      return choices.contains(value) ? nil : Words("must be one of: \(list)", "deve ser um de: \(list)")
    case .url:
      let isURL = (value.hasPrefix("http://") || value.hasPrefix("https://")) && !value.contains(" ")
      return isURL ? nil : Words("must begin with http:// or https://", "deve começar com http:// ou https://")
    }
  }
}
