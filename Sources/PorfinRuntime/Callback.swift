import PorfinModel
import PorfinStore

/// What a message carries so that the provider's notices say which one it was (`biz_opaque_callback_data`, Meta).
public struct Callback: Equatable, Sendable {
  public var key: OutboxKey
  public var attempt: Int64

  public init(key: OutboxKey, attempt: Int64) {
    self.key = key
    self.attempt = attempt
  }

  /// `p1.CONVERSATION.ORDINAL.ATTEMPT`
  public var text: String { "p1.\(key.conversation.number).\(key.ordinal).\(attempt)" }

  /// nil for a text that is none of ours.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "p1", let conversation = Int64(parts[1]), let ordinal = Int64(parts[2]),
      let attempt = Int64(parts[3])
    else { return nil }
    self.init(key: OutboxKey(ConversationID(conversation), ordinal), attempt: attempt)
  }
}
