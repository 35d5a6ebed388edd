import FlowBytecode

/// What can happen to a waiting conversation.
public enum Input: Equatable, Sendable {
  /// The customer wrote, tapped or sent something.
  case message(CustomerMessage)
  /// The outcome of the effect call with this step: the number of the case and its values in order.
  case outcome(step: UInt32, case: Int, values: [Datum])
  /// The end of the agent turn with this step: 0 done(goal), 1 stuck(reason), 2 failed(reason).
  case agentOutcome(step: UInt32, case: Int, values: [Datum])
  /// Something the host announces, for `on event`.
  case event(name: [UInt8], values: [Datum])
  /// `TurnContext.now` has moved on: deadlines are looked at.
  case tick
  /// The person to whom a hand-over with arms went is done.
  case handoffEnded(HandoffEnd)
}

public enum HandoffEnd: UInt8, Sendable, CaseIterable {
  case resolved, returned
}

/// One message of a customer. Bytes that are not UTF-8 are replaced.
public struct CustomerMessage: Equatable, Sendable {
  /// The words, or the caption of the media; empty if there are none.
  public var text: [UInt8]
  /// `MenuOption.id` of the button or row tapped.
  public var optionID: [UInt8]?
  public var media: Media?

  public init(text: [UInt8], optionID: [UInt8]? = nil, media: Media? = nil) {
    self.text = text
    self.optionID = optionID
    self.media = media
  }

  /// What the language sees as `media`.
  public struct Media: Equatable, Sendable {
    /// image, video, audio, document, sticker, location, card.
    public var kind: [UInt8]
    public var url: [UInt8]
    public var name: [UInt8]
    public var mime: [UInt8]

    public init(kind: [UInt8], url: [UInt8], name: [UInt8] = [], mime: [UInt8] = []) {
      self.kind = kind
      self.url = url
      self.name = name
      self.mime = mime
    }
  }
}

/// What is fixed while a turn runs.
public struct TurnContext: Equatable, Sendable {
  /// Seconds since 1970-01-01T00:00Z.
  public var now: Int64
  /// How far local time is ahead of UTC, in minutes; São Paulo is −180.
  public var zoneOffset: Int64
  /// Decides every random pick of the turn.
  public var seed: UInt64
  /// One value for each field of `Image.contact`, `.none` where nothing is known. Missing ones count as none.
  public var contact: [Datum]
  /// Collects `Turn.visited`.
  public var isTraced: Bool

  public init(now: Int64, zoneOffset: Int64 = -180, seed: UInt64 = 0, contact: [Datum] = [], isTraced: Bool = false) {
    self.now = now
    self.zoneOffset = zoneOffset
    self.seed = seed
    self.contact = contact
    self.isTraced = isTraced
  }
}
