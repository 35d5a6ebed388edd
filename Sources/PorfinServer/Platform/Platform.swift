/// What stands behind the endpoints: store, runtime and channels, made of the settings.
public struct Platform: Sendable {
  public var intake: Intake
  public var isReady: Readiness
  /// What is served, for the start-up report.
  public var programs: [PublishedProgram]
  /// Settings that would make more of it work: what is missing and how to set it.
  public var missing: [Words]
  /// Brings the gauges up to date; called before /metrics answers.
  public var refresh: @Sendable () async -> Void
  /// Lets what is under way end, then closes all.
  public var stop: @Sendable () async -> Void

  public init(
    intake: @escaping Intake, isReady: @escaping Readiness, programs: [PublishedProgram] = [], missing: [Words] = [],
    refresh: @escaping @Sendable () async -> Void = {}, stop: @escaping @Sendable () async -> Void = {}
  ) {
    self.intake = intake
    self.isReady = isReady
    self.programs = programs
    self.missing = missing
    self.refresh = refresh
    self.stop = stop
  }
}

/// An assistant and the version that new conversations run.
public struct PublishedProgram: Equatable, Sendable {
  public var assistant: String
  public var version: Int64

  public init(assistant: String, version: Int64) {
    self.assistant = assistant
    self.version = version
  }
}

/// Makes the platform of the settings. Metrics, log and the simulated number are for its parts to use.
public typealias PlatformMaker =
  @Sendable (Settings, Metrics, Log, SimulatedChannel?) async throws -> Platform
