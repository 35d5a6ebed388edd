import PorfinModel

/// What makes a delivery the same as an earlier one: a hash of channel and event key.
public struct DeliveryKey: Hashable, Sendable {
  /// The first 16 bytes of SHA-256.
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// What is known of a person.
public struct ContactRecord: Equatable, Sendable {
  public var id: ContactID
  public var name: String
  public var addresses: [Address]
  /// Values of the flows' contact fields, in the encoding of PorfinRuntime.
  public var fields: [UInt8]
  public var wantsMarketing: Bool

  public init(
    id: ContactID, name: String = "", addresses: [Address] = [], fields: [UInt8] = [], wantsMarketing: Bool = true
  ) {
    self.id = id
    self.name = name
    self.addresses = addresses
    self.fields = fields
    self.wantsMarketing = wantsMarketing
  }
}

/// A conversation as it is stored, with what waits for it.
public struct Conversation: Equatable, Sendable {
  public var id: ConversationID
  public var contact: ContactID
  public var channel: ChannelName
  public var phase: Phase
  /// What it runs; nil while no flow has begun.
  public var program: ProgramID?
  /// The machine's snapshot; empty when no flow is under way.
  public var snapshot: [UInt8]
  /// Turns so far: the number of the next one.
  public var turn: Int64
  /// Number of the next row of its outbox.
  public var nextOrdinal: Int64
  /// Number of the next entry of its inbox.
  public var nextSequence: Int64
  /// When a tick of the clock will change something.
  public var wakeAt: Moment?
  /// When its held entries are to be handled; nil if there are none.
  public var handleAt: Moment?
  /// When the first held entry came.
  public var heldSince: Moment?
  /// Until when WhatsApp lets anything but a template be sent.
  public var windowUntil: Moment?
  /// Until when the assistant is silent, because a person of the business writes.
  public var pausedUntil: Moment?
  /// Held entries, in order.
  public var inbox: [InboxEntry]

  public init(id: ConversationID, contact: ContactID, channel: ChannelName) {
    self.id = id
    self.contact = contact
    self.channel = channel
    phase = .idle
    snapshot = []
    turn = 0
    nextOrdinal = 0
    nextSequence = 0
    inbox = []
  }

  /// When it needs attention: while a person of the business writes, not before the end of the pause.
  public var dueAt: Moment? {
    if let pausedUntil { return pausedUntil }
    guard let wakeAt else { return handleAt }
    guard let handleAt else { return wakeAt }
    return min(wakeAt, handleAt)
  }

  /// The raw values are stored.
  public enum Phase: UInt8, Sendable, CaseIterable {
    /// No flow is under way; the next message begins one.
    case idle = 0
    case running = 1
    /// A person of the business has it.
    case handedOver = 2
  }
}

/// An input that waits: for the end of a burst, of an owner's pause, or of an earlier turn.
public struct InboxEntry: Equatable, Sendable {
  public var sequence: Int64
  public var at: Moment
  /// In the encoding of PorfinRuntime.
  public var body: [UInt8]

  public init(sequence: Int64, at: Moment, body: [UInt8]) {
    self.sequence = sequence
    self.at = at
    self.body = body
  }
}

/// One turn as it happened: enough to make it again, bit for bit.
public struct JournalEntry: Equatable, Sendable {
  public var conversation: ConversationID
  public var turn: Int64
  public var program: ProgramID
  /// Input and context, in the encoding of PorfinRuntime.
  public var body: [UInt8]

  public init(conversation: ConversationID, turn: Int64, program: ProgramID, body: [UInt8]) {
    self.conversation = conversation
    self.turn = turn
    self.program = program
    self.body = body
  }
}

public struct OutboxKey: Hashable, Comparable, Sendable {
  public var conversation: ConversationID
  public var ordinal: Int64

  public init(_ conversation: ConversationID, _ ordinal: Int64) {
    self.conversation = conversation
    self.ordinal = ordinal
  }

  public static func < (left: OutboxKey, right: OutboxKey) -> Bool {
    (left.conversation, left.ordinal) < (right.conversation, right.ordinal)
  }
}

/// The raw values are stored.
public enum OutboxKind: UInt8, Sendable, CaseIterable {
  /// A bubble to the customer; messages of one conversation leave one after the other.
  case message = 1
  /// A call of an effect; its outcome comes back as an input.
  case effect = 2
}

/// The raw values are stored. `queued → sending → sent | failed | unknown`; `unknown → sent | failed | queued`.
public enum OutboxState: UInt8, Sendable, CaseIterable {
  case queued = 1
  case sending = 2
  /// It may have been sent. Reconciled first, never sent again blindly.
  case unknown = 3
  case sent = 4
  case failed = 5

  public var isOpen: Bool { self == .queued || self == .sending || self == .unknown }
}

/// Something that leaves, or has left.
public struct OutboxRow: Equatable, Sendable {
  public var key: OutboxKey
  public var channel: ChannelName
  public var kind: OutboxKind
  public var state: OutboxState
  /// Attempts begun; names the current one, so that whoever lost its lease cannot end it.
  public var attempt: Int64
  /// Not before this moment; means nothing once it is not `queued`.
  public var dueAt: Moment
  /// When it last became `sending` or `unknown`, else when it was written.
  public var since: Moment
  /// In the encoding of PorfinRuntime.
  public var body: [UInt8]
  /// What the provider calls it; empty until it is sent.
  public var providerID: String
  /// How far it came, as `DeliveryStatus.Stage`; 0 if nothing is known.
  public var stage: UInt8
  /// The provider's code of the last failure; 0 if there was none.
  public var code: Int64

  public init(
    key: OutboxKey, channel: ChannelName, kind: OutboxKind, state: OutboxState = .queued, dueAt: Moment, since: Moment,
    body: [UInt8]
  ) {
    self.key = key
    self.channel = channel
    self.kind = kind
    self.state = state
    attempt = 0
    self.dueAt = dueAt
    self.since = since
    self.body = body
    providerID = ""
    stage = 0
    code = 0
  }
}

/// How an attempt ended, or what became known of it later.
public struct OutboxEnd: Equatable, Sendable {
  public var key: OutboxKey
  /// The attempt it is about; nil for news that hold whatever the attempt (a status with our callback).
  public var attempt: Int64?
  public var state: OutboxState
  /// For `queued`: when it may be tried again; nil is now.
  public var dueAt: Moment?
  /// Empty leaves it as it is.
  public var providerID: String
  public var stage: UInt8
  /// 0 leaves it as it is.
  public var code: Int64

  public init(
    key: OutboxKey, attempt: Int64?, state: OutboxState, dueAt: Moment? = nil, providerID: String = "",
    stage: UInt8 = 0, code: Int64 = 0
  ) {
    self.key = key
    self.attempt = attempt
    self.state = state
    self.dueAt = dueAt
    self.providerID = providerID
    self.stage = stage
    self.code = code
  }
}

public struct NewProgram: Equatable, Sendable {
  public var assistant: String
  /// SHA-256 of the image.
  public var hash: [UInt8]
  public var image: [UInt8]
  /// The flow's sources as they were, for people.
  public var source: [UInt8]

  public init(assistant: String, hash: [UInt8], image: [UInt8], source: [UInt8]) {
    self.assistant = assistant
    self.hash = hash
    self.image = image
    self.source = source
  }
}

public struct ProgramRecord: Equatable, Sendable {
  public var id: ProgramID
  public var assistant: String
  public var image: [UInt8]

  public init(id: ProgramID, assistant: String, image: [UInt8]) {
    self.id = id
    self.assistant = assistant
    self.image = image
  }
}

public struct ProgramSummary: Equatable, Sendable {
  public var id: ProgramID
  /// 1 for the first one of its assistant.
  public var version: Int64
  public var hash: [UInt8]
  public var publishedAt: Moment

  public init(id: ProgramID, version: Int64, hash: [UInt8], publishedAt: Moment) {
    self.id = id
    self.version = version
    self.hash = hash
    self.publishedAt = publishedAt
  }
}

/// Something that could not be handled, kept whole so that it can be looked at and tried again.
public struct DeadLetter: Equatable, Sendable {
  /// Given by the store.
  public var id: Int64
  public var at: Moment
  public var channel: ChannelName
  /// The conversation it belongs to; nil for a webhook that fits none.
  public var conversation: ConversationID?
  public var kind: Kind
  /// A code and a sentence, without personal data.
  public var reason: String
  public var body: [UInt8]

  public init(
    id: Int64 = 0, at: Moment, channel: ChannelName, conversation: ConversationID? = nil, kind: Kind, reason: String,
    body: [UInt8]
  ) {
    self.id = id
    self.at = at
    self.channel = channel
    self.conversation = conversation
    self.kind = kind
    self.reason = reason
    self.body = body
  }

  /// The raw values are stored.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A webhook that is no JSON, or of a kind that nobody knows.
    case webhook = 1
    /// An input whose turn could not be made.
    case input = 2
    /// A message that was refused for good.
    case message = 3
    /// A call of an effect that no retry could save.
    case effect = 4
  }
}

public struct UsageKey: Hashable, Sendable {
  public var channel: ChannelName
  /// yyyymm
  public var month: Int64
  /// e.g. `in`, `out`, `service`, `utility`, `marketing`
  public var category: String

  public init(channel: ChannelName, month: Int64, category: String) {
    self.channel = channel
    self.month = month
    self.category = category
  }
}

/// Numbers for people and metrics.
public struct Census: Equatable, Sendable {
  public var conversations: Int64 = 0
  public var running: Int64 = 0
  public var handedOver: Int64 = 0
  /// Held entries.
  public var held: Int64 = 0
  public var queued: Int64 = 0
  public var sending: Int64 = 0
  public var unknown: Int64 = 0
  public var deadLetters: Int64 = 0

  public init() {}
}
