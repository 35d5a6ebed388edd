/// Why settings cannot be used: where, what, and what to do. Never holds the value of a secret.
public struct SettingsProblem: Error, Equatable, Sendable {
  /// File and line, or the environment variable.
  public var place: String
  public var what: Words
  public var nextStep: Words

  public init(_ place: String, _ what: Words, _ nextStep: Words = Words("", "")) {
    self.place = place
    self.what = what
    self.nextStep = nextStep
  }

  public func text(_ language: ServerLanguage) -> String {
    let next = nextStep.text(language)
    return "\(place): \(what.text(language))" + (next.isEmpty ? "" : "\n  \(next)")
  }
}

/// All that is wrong with the settings, so that it can be mended in one go.
public struct SettingsError: Error, Equatable, Sendable {
  public var problems: [SettingsProblem]

  public init(problems: [SettingsProblem]) { self.problems = problems }

  public func text(_ language: ServerLanguage) -> String {
    problems.map { $0.text(language) }.joined(separator: "\n")
  }
}
