import PorfinRuntime

/// What a simulation came to.
public struct SimulationReport: Sendable {
  public var seed: UInt64
  public var tally: Tally
  public var faults: FaultTally
  public var conversations = 0
  /// Accepted messages that no turn, person or dead letter got.
  public var lost = 0
  /// Accepted messages that were handled more than once.
  public var duplicated = 0
  /// Messages that reached the customer more than once; each stands behind a resend that was decided and counted.
  public var repeatedSends = 0
  public var replayed = 0
  /// What must never be.
  public var violations: [String] = []
}
