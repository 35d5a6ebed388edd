import PorfinModel

/// All that one transaction writes. What belongs together is in one of these, so a turn is all or nothing.
public struct ChangeSet: Sendable {
  /// New contacts and contacts whose name, fields or addresses changed, whole.
  public var contacts: [ContactRecord] = []
  /// Contacts that turned out to be the same person: all that belongs to `from` belongs to `into` afterwards. A
  /// conversation of `from` whose channel `into` also uses stays, without addresses leading to it. Addresses of `from` come
  /// after those of `into`; what else was known of `from` is forgotten with it, unless a conversation stays.
  public var merges: [(from: ContactID, into: ContactID)] = []
  /// New conversations, with their `inbox`. Those that are over as soon as they begin stand here too.
  public var begun: [Conversation] = []
  /// Conversations that were locked or claimed, as they are now. `inbox` holds all entries that still wait; what is written
  /// are `doneThrough` and `held`. Contact and channel do not change this way.
  public var changed: [Changed] = []
  public var journal: [JournalEntry] = []
  public var outbox: [OutboxRow] = []
  public var deadLetters: [DeadLetter] = []

  public init() {}

  public struct Changed: Sendable {
    public var conversation: Conversation
    /// `turn` when it was read: the fence.
    public var readAtTurn: Int64
    /// Held entries up to this sequence are done with; nil if none is.
    public var doneThrough: Int64?
    /// Entries to hold from now on.
    public var held: [InboxEntry]

    public init(_ conversation: Conversation, readAtTurn: Int64, doneThrough: Int64? = nil, held: [InboxEntry] = []) {
      self.conversation = conversation
      self.readAtTurn = readAtTurn
      self.doneThrough = doneThrough
      self.held = held
    }
  }

  public var isEmpty: Bool {
    contacts.isEmpty && merges.isEmpty && begun.isEmpty && changed.isEmpty && journal.isEmpty && outbox.isEmpty
      && deadLetters.isEmpty
  }
}
