/// What the runtime must know of a channel; the rest is the adapter's business.
public struct ChannelPlan: Equatable, Sendable {
  /// What new conversations run.
  public var assistant: String
  /// Texts that come within so many milliseconds of each other are one input; 0 takes each at once.
  public var quietMilliseconds: Int64
  /// How long the assistant is silent after the owner wrote from the phone.
  public var pauseSeconds: Int64
  /// Whether the channel shows buttons and lists.
  public var hasButtons: Bool
  /// Whether only templates may be sent 24 hours after the customer's last message.
  public var hasWindow: Bool
  /// How far local time is ahead of UTC, in minutes.
  public var zoneOffset: Int64

  public init(
    assistant: String, quietMilliseconds: Int64 = 0, pauseSeconds: Int64 = 3_600, hasButtons: Bool = true,
    hasWindow: Bool = true, zoneOffset: Int64 = -180
  ) {
    self.assistant = assistant
    self.quietMilliseconds = quietMilliseconds
    self.pauseSeconds = pauseSeconds
    self.hasButtons = hasButtons
    self.hasWindow = hasWindow
    self.zoneOffset = zoneOffset
  }
}
