import PorfinModel

/// Where conversations are kept. Three implementations pass one conformance suite: in memory (the model, and what
/// simulations crash), SQLite (one process) and PostgreSQL (many processes).
public protocol Store: AnyObject, Sendable {
  /// Creates or upgrades the schema, and checks what durability depends on.
  func prepare() throws
  /// Whether other processes may make something due.
  var isShared: Bool { get }
  /// A connection, for one thread at a time.
  func connect() throws -> any StoreConnection
}

/// One connection. Its calls block; never call them on a thread of Swift's cooperative pool.
public protocol StoreConnection: AnyObject {
  /// Runs the body in one transaction. When this returns, what the body wrote is durable; when it throws, nothing of it
  /// is, unless the error is `StoreError.outcomeUnknown`.
  func transact<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value
  /// Waits until another process may have made something due, or so many milliseconds have passed.
  func waitForWork(milliseconds: Int) throws
}

/// What can be done in a transaction. All of it is set-oriented, so that a database far away costs one round trip a call.
public protocol StoreTransaction: AnyObject {
  /// The store's clock, fixed for this transaction: one clock for all processes.
  var now: Moment { get }

  // MARK: Who

  /// Who is known under these addresses, in their order; nil where nobody is.
  func find(_ addresses: [Address]) throws -> [ContactID?]
  /// The conversations of these contacts on these channels, in order; nil where there is none.
  func find(_ pairs: [(contact: ContactID, channel: ChannelName)]) throws -> [ConversationID?]
  /// Numbers never given before, for new contacts and conversations.
  func allocate(_ count: Int) throws -> [Int64]
  func contacts(_ ids: [ContactID]) throws -> [ContactRecord]

  // MARK: Inbox

  /// Marks deliveries as seen, for `Limits.deliveryDays`; false where the same was seen before (also earlier in this list).
  func admit(_ keys: [DeliveryKey]) throws -> [Bool]
  /// Locks these conversations and reads them with their held entries; waits for whoever has them. Sorted by id.
  func lock(_ ids: [ConversationID]) throws -> [Conversation]
  /// Reads these without locking them and without held entries, in any order; those that do not exist are left out.
  func read(_ ids: [ConversationID]) throws -> [Conversation]
  /// Locks and reads up to so many conversations with `dueAt <= now` that nobody else has, longest due first.
  func claimDue(limit: Int) throws -> [Conversation]
  /// When the next conversation or row of the outbox is due; nil if none ever is.
  func nextDue() throws -> Moment?

  // MARK: Writing

  /// Writes all of it. Throws `.conflict` if a conversation is not at the turn it was read at (it then was not locked).
  func save(_ changes: ChangeSet) throws

  // MARK: Outbox

  /// Takes up to so many rows that are `queued` and due into `sending`, under this owner until `leaseUntil`. A message is
  /// only taken when no earlier message of its conversation is `queued`, `sending` or `unknown`.
  func claimOutbox(limit: Int, kinds: [OutboxKind], owner: Int64, leaseUntil: Moment) throws -> [OutboxRow]
  /// Ends attempts. Only rows still `sending` (or `unknown`) at that attempt change; gives whether each did.
  func settle(_ ends: [OutboxEnd]) throws -> [Bool]
  /// Rows `sending` whose lease has passed become `unknown` since now; gives them.
  func expireLeases(limit: Int) throws -> [OutboxRow]
  /// Rows `unknown` since before this moment, longest first.
  func unknownOutbox(since: Moment, limit: Int) throws -> [OutboxRow]
  func outbox(_ keys: [OutboxKey]) throws -> [OutboxRow]
  /// Rows that the provider knows under these ids, for channels that echo nothing of ours.
  func outbox(providerIDs: [String], channel: ChannelName) throws -> [OutboxRow]
  func outbox(of conversation: ConversationID, from ordinal: Int64, limit: Int) throws -> [OutboxRow]

  // MARK: Journal

  func journal(of conversation: ConversationID, from turn: Int64, limit: Int) throws -> [JournalEntry]

  // MARK: Programs

  func programs(_ ids: [ProgramID]) throws -> [ProgramRecord]
  /// Stores an image once (by hash) and gives its number.
  func publish(_ program: NewProgram) throws -> ProgramID
  /// The versions of an assistant, newest first.
  func versions(of assistant: String) throws -> [ProgramSummary]
  /// What new conversations of an assistant run; nil if it has none.
  func current(_ assistant: String) throws -> ProgramID?
  func setCurrent(_ assistant: String, _ program: ProgramID) throws
  /// Conversations not over that run this program.
  func running(_ program: ProgramID) throws -> Int64
  /// Forgets programs that are current nowhere and that no conversation or journal needs.
  func dropUnusedPrograms() throws -> Int

  // MARK: Dead letters and counters

  func deadLetters(after id: Int64, limit: Int) throws -> [DeadLetter]
  func removeDeadLetters(_ ids: [Int64]) throws
  /// Counts up; `month` as yyyymm in UTC.
  func count(_ usage: [UsageKey: Int64]) throws
  func usage(month: Int64) throws -> [UsageKey: Int64]

  // MARK: Care

  /// Forgets deliveries seen before this moment, up to so many; gives how many.
  func forgetDeliveries(before: Moment, limit: Int) throws -> Int
  /// Numbers for people and metrics.
  func census() throws -> Census
}
