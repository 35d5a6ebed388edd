/// What this layer allows itself.
public enum Limits {
  /// Bytes of a webhook: what Meta says it sends at most.
  public static let webhookBytes = 3 * 1024 * 1024
  /// Updates of one webhook: what Meta says it sends at most. What comes after them is told as not understood.
  public static let webhookUpdates = 1_000
  /// Objects and lists inside each other; Meta's and the gateway's go to about ten.
  public static let jsonDepth = 32
  /// Characters that WhatsApp accepts (Meta, Cloud API).
  public static let text = 4_096
  public static let body = 1_024
  public static let caption = 1_024
  public static let headerAndFooter = 60
  public static let buttonTitle = 20
  public static let rowTitle = 24
  public static let rowDescription = 72
  public static let buttons = 3
  public static let rows = 10
  public static let callback = 512
  /// Of a choice's id, in bytes: a row's is the smaller one.
  public static let choiceID = 200
  public static let reference = 60
  /// Conversations whose pace is remembered before those at rest are forgotten.
  public static let pairs = 50_000
}
