/// What this layer allows itself.
public enum Limits {
  /// Meta sends up to 1,000 updates in one webhook, of up to 3 MB (Cloud API, webhooks).
  public static let webhookBytesMax = 3 * 1024 * 1024
  /// A message that a person types into the simulated number.
  public static let simulatedBytesMax = 64 * 1024
  public static let simulatedPeopleMax = 1_000
  public static let simulatedEventsMax = 500
  public static let personBytesMax = 64
  /// How long a question for news of the simulated number is held open.
  public static let simulatedWaitMilliseconds = 20_000
  /// Connections at a time; more wait in the system's queue.
  public static let connectionsMax = 10_000
  /// A connection on which nothing happens for so long is closed.
  public static let idleSeconds: Int64 = 75
  /// Combinations of labels of one metric; more are counted together as `other`.
  public static let seriesMax = 1_000
  public static let settingsBytesMax = 256 * 1024
  public static let channelsMax = 1_000
}
