import PorfinModel

/// What a webhook says.
public struct WebhookReading: Equatable, Sendable {
  /// In the order in which they stand.
  public var events: [Routed]
  /// What was not understood and why; the rest was.
  public var problems: [Problem]
  /// Not a webhook at all: too large, no JSON, not of this provider. There is nothing else in the reading then.
  public var isMalformed: Bool

  init(events: [Routed] = [], problems: [Problem] = [], isMalformed: Bool = false) {
    self.events = events
    self.problems = problems
    self.isMalformed = isMalformed
  }

  static func malformed(_ reason: String) -> WebhookReading {
    WebhookReading(problems: [Problem(place: "", reason: reason)], isMalformed: true)
  }

  /// An event and whom it is for.
  public struct Routed: Equatable, Sendable {
    /// `phone_number_id` of the Cloud API, instance name of a gateway; empty if it concerns the whole account.
    public var number: String
    /// The business account (WABA) of the Cloud API; empty for a gateway.
    public var account: String
    /// Number as people write it, if the provider says only that, as account news do.
    public var displayNumber: String
    public var event: ChannelEvent

    init(number: String, account: String = "", displayNumber: String = "", event: ChannelEvent) {
      self.number = number
      self.account = account
      self.displayNumber = displayNumber
      self.event = event
    }
  }

  /// A part that was not understood.
  public struct Problem: Equatable, Sendable {
    /// e.g. `entry[0].changes[1].messages[3]`
    public var place: String
    /// Names types and fields, never what people wrote.
    public var reason: String
  }
}
