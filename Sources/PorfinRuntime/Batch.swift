import FlowVM
import PorfinModel
import PorfinStore

/// What one round takes in.
public struct Batch: Sendable {
  public var arrivals: [Arrival] = []
  public var ends: [AttemptEnd] = []
  /// Inputs that the host has for conversations, e.g. a payment that came in.
  public var announcements: [Announcement] = []
  /// Rows of the outbox that may leave.
  public var sends: Int = 0
  /// Whether leases, unknown ends and old deliveries are looked after.
  public var isCareDue = false

  public init() {}

  public var isEmpty: Bool { arrivals.isEmpty && ends.isEmpty && announcements.isEmpty && !isCareDue && sends == 0 }
}

/// An event of a channel that waits to be accepted.
public struct Arrival: Sendable {
  public var channel: ChannelName
  public var event: ChannelEvent
  /// Of the event, so that a second delivery is known.
  public var key: DeliveryKey
  /// The bytes it came in, kept if nobody understands it; empty otherwise.
  public var raw: [UInt8]

  public init(channel: ChannelName, event: ChannelEvent, key: DeliveryKey, raw: [UInt8] = []) {
    self.channel = channel
    self.event = event
    self.key = key
    self.raw = raw
  }
}

/// An input for a conversation that no channel brought.
public struct Announcement: Sendable {
  public var conversation: ConversationID
  public var input: Input

  public init(conversation: ConversationID, input: Input) {
    self.conversation = conversation
    self.input = input
  }
}

/// How an attempt at a row of the outbox ended.
public struct AttemptEnd: Sendable {
  public var row: OutboxRow
  public var result: Result

  public init(row: OutboxRow, result: Result) {
    self.row = row
    self.result = result
  }

  public enum Result: Sendable {
    case message(SendOutcome)
    case effect(EffectResult)
  }
}

/// How a call of an effect ended.
public enum EffectResult: Equatable, Sendable {
  /// One of its outcomes: the number of the case and its values.
  case outcome(case: Int, values: [Datum])
  /// Not yet; ask again after so many milliseconds.
  case later(milliseconds: Int64)
  /// It failed and may be tried again with the same idempotency key; the reason is a code.
  case failed(reason: String)
}

/// What a round leaves to be done once it is durable.
public struct RoundResult: Sendable {
  /// Rows to send now, with what it takes.
  public var leaving: [Leaving] = []
  /// Whether there is more to do at once.
  public var hasMore = false
  public var tally = Tally()

  public init() {}
}

/// A row on its way out.
public struct Leaving: Sendable {
  public var row: OutboxRow
  /// Whom it goes to.
  public var to: [Address]
  /// The provider's id of the customer's last message, for reactions and read receipts; empty if unknown.
  public var lastMessage: String

  public init(row: OutboxRow, to: [Address], lastMessage: String = "") {
    self.row = row
    self.to = to
    self.lastMessage = lastMessage
  }

  public var callback: Callback { Callback(key: row.key, attempt: row.attempt) }
  /// The same for every attempt, so that a provider does it once.
  public var idempotencyKey: String { "porfin-\(row.key.conversation.number)-\(row.key.ordinal)" }
}

/// What a round counted; metrics are made of it.
public struct Tally: Equatable, Sendable {
  public var accepted = 0
  public var duplicates = 0
  public var turns = 0
  public var ignored = 0
  public var faults = 0
  public var stuck = 0
  public var handoffs = 0
  public var sent = 0
  public var failed = 0
  public var unknown = 0
  public var resent = 0
  public var duplicateSends = 0
  public var deadLetters = 0

  public init() {}

  public static func += (left: inout Tally, right: Tally) {
    left.accepted += right.accepted
    left.duplicates += right.duplicates
    left.turns += right.turns
    left.ignored += right.ignored
    left.faults += right.faults
    left.stuck += right.stuck
    left.handoffs += right.handoffs
    left.sent += right.sent
    left.failed += right.failed
    left.unknown += right.unknown
    left.resent += right.resent
    left.duplicateSends += right.duplicateSends
    left.deadLetters += right.deadLetters
  }
}
