extension Platform {
  /// The platform of `porfin serve`: the store, runtime and channels that the settings ask for.
  public static func make(
    _ settings: Settings, _ metrics: Metrics, _ log: Log, _ simulated: SimulatedChannel?
  ) async throws -> Platform {
    throw PlatformProblem(Words("this build has no runtime", "esta compilação não tem o motor"))
  }
}

/// Why Porfin cannot start, and what to do.
public struct PlatformProblem: Error, Equatable, Sendable {
  public var what: Words
  public var nextStep: Words

  public init(_ what: Words, _ nextStep: Words = Words("", "")) {
    self.what = what
    self.nextStep = nextStep
  }

  public func text(_ language: ServerLanguage) -> String {
    let next = nextStep.text(language)
    return what.text(language) + (next.isEmpty ? "" : "\n\(next)")
  }
}
