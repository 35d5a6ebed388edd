/// What the runtime allows itself.
public enum Limits {
  // Encodings.
  static let textBytes = 1 << 20
  static let elements = 100_000
  static let depth = 64

  // Rounds.
  /// Conversations that one round takes up because they are due.
  public static let claimsPerRound = 256
  /// Arrivals and ends that one round takes in.
  public static let commandsPerRound = 512
  /// Turns of one conversation in one round; the rest waits for the next one.
  static let turnsPerConversation = 64
  /// Times that a round is made again because another process had one of its conversations.
  static let conflictRetries = 10

  // Sending.
  /// Rows under way at a time, in one process.
  public static let sendsInFlight = 256
  /// After so long an attempt of which nothing is heard counts as lost.
  public static let leaseSeconds: Int64 = 60
  /// So long an attempt with unknown end waits for news before its policy is applied.
  public static let reconcileSeconds: Int64 = 60
  static let messageAttempts: Int64 = 8
  static let effectAttempts: Int64 = 5
  static let retryMillisecondsFirst: Int64 = 1_000
  static let retryMillisecondsMax: Int64 = 300_000
  /// A message leaves only while the window is open for so much longer.
  static let windowMarginSeconds: Int64 = 300
  /// WhatsApp's window (Meta): 24 hours from the customer's last message.
  static let windowSeconds: Int64 = 86_400

  // Conversations.
  /// A conversation that a person has begins anew with the first message after so much silence.
  static let handedOverIdleSeconds: Int64 = 43_200
  /// A burst of messages is one input after so long at the latest, whatever the quiet window.
  static let burstSecondsMax: Int64 = 15
  /// Texts joined to one input.
  static let burstMessagesMax = 20
  /// Messages that wait for a conversation; more are dead letters.
  static let heldMax = 100

  // Care.
  static let careMilliseconds: Int64 = 1_000
  static let carePerRound = 100
}
