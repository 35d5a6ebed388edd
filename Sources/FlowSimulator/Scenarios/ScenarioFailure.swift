import FlowBytecode
import FlowDiagnostics

/// Where a scenario left its script.
public struct ScenarioFailure: Sendable {
  /// Syntax node of the step, in the file of the scenario.
  public var node: Int32
  public var reason: LocalizedText
  /// What the bot said since the last action.
  public var said: [[UInt8]]

  init(node: Int32, _ english: String, _ portuguese: String, said: [[UInt8]]) {
    self.node = node
    reason = LocalizedText(en: english, pt: portuguese)
    self.said = said
  }
}

/// What came of one scenario.
public struct ScenarioResult: Sendable {
  public var title: [UInt8]
  public var file: Int32
  /// Nil when it passed.
  public var failure: ScenarioFailure?
  /// Everything that happened, for transcripts.
  public var events: [Event]
  /// The program that was played, for names in transcripts.
  public var image: Image
  /// The snapshot after each turn's action, in order.
  public var snapshots: [[UInt8]]
}
