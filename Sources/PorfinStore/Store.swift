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
  /// is, unless the error is `StoreError.outcomeUnknown`. A call of the transaction that has thrown ends it: the error is
  /// thrown again at the end, even if the body went on. A body must not begin another transaction.
  func transact<Value>(_ body: (any StoreTransaction) throws -> Value) throws -> Value
  /// Waits until another process (or connection) may have made something due, or so many milliseconds have passed. The
  /// store in memory does not wait.
  func waitForWork(milliseconds: Int) throws
}

/// What can be done in a transaction. All of it is set-oriented, so that a database far away costs one round trip a call.
/// What is asked for by keys comes in their order, each once; what does not exist is left out. A limit of 0 or less gives
/// nothing. Moments that are equal are ordered by the id or key.
public protocol StoreTransaction: AnyObject {
  /// The store's clock, fixed for this transaction: one clock for all processes.
  var now: Moment { get }

  // MARK: Who

  /// Who is known under these addresses, in their order; nil where nobody is.
  func find(_ addresses: [Address]) throws -> [ContactID?]
  /// The conversations of these contacts on these channels, in order; nil where there is none.
  func find(_ pairs: [(contact: ContactID, channel: ChannelName)]) throws -> [ConversationID?]
  /// Numbers never given before, for new contacts and conversations. Those of a transaction that did not happen may be given
  /// again.
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
  /// When the next conversation or row of the outbox is due; nil if none ever is. Only rows count that `claimOutbox` would
  /// take then: not a message that waits for an earlier one. The ends of leases do not count.
  func nextDue() throws -> Moment?

  // MARK: Writing

  /// Writes all of it, merges last. Throws `.conflict` if a conversation is not at the turn it was read at (it then was not
  /// locked), if its contact already has a conversation on its channel, if a row, turn or entry is written already, or if an
  /// address is of a contact that neither is merged away nor gives it up in the same change: somebody else was faster, and
  /// the transaction must look again.
  func save(_ changes: ChangeSet) throws

  // MARK: Outbox

  /// Takes up to so many rows that are `queued` and due into `sending`, under this owner until `leaseUntil`. A message is
  /// only taken when no earlier message of its conversation is `queued`, `sending` or `unknown`. Longest due first.
  func claimOutbox(limit: Int, kinds: [OutboxKind], owner: Int64, leaseUntil: Moment) throws -> [OutboxRow]
  /// Ends attempts, one after the other; gives whether each changed something. Only rows still `sending` (or `unknown`) at
  /// that attempt change. News (no attempt) besides hold for rows that are `queued` again (they left after all) or `sent`: a
  /// higher stage, or a failure. What has failed stays so, no stage goes back, and what is known already changes nothing.
  /// See `OutboxRow.apply`.
  func settle(_ ends: [OutboxEnd]) throws -> [Bool]
  /// Rows `sending` whose lease has passed (`leaseUntil <= now`) become `unknown` since now; gives them.
  func expireLeases(limit: Int) throws -> [OutboxRow]
  /// Rows `unknown` since before this moment, longest first.
  func unknownOutbox(since: Moment, limit: Int) throws -> [OutboxRow]
  func outbox(_ keys: [OutboxKey]) throws -> [OutboxRow]
  /// Rows that the provider knows under these ids, for channels that echo nothing of ours; in the order of their keys.
  func outbox(providerIDs: [String], channel: ChannelName) throws -> [OutboxRow]
  func outbox(of conversation: ConversationID, from ordinal: Int64, limit: Int) throws -> [OutboxRow]

  // MARK: Journal

  func journal(of conversation: ConversationID, from turn: Int64, limit: Int) throws -> [JournalEntry]

  // MARK: Programs

  func programs(_ ids: [ProgramID]) throws -> [ProgramRecord]
  /// Stores an image once for an assistant (by hash) and gives its number. It is not current by that.
  func publish(_ program: NewProgram) throws -> ProgramID
  /// The versions of an assistant, newest first.
  func versions(of assistant: String) throws -> [ProgramSummary]
  /// What new conversations of an assistant run; nil if it has none.
  func current(_ assistant: String) throws -> ProgramID?
  /// Throws `.conflict` if the assistant has no such program (any more).
  func setCurrent(_ assistant: String, _ program: ProgramID) throws
  /// Conversations with a flow under way (not `idle`) that run this program.
  func running(_ program: ProgramID) throws -> Int64
  /// Forgets programs that are current nowhere and that no conversation or journal needs; gives how many. Reads all journals.
  func dropUnusedPrograms() throws -> Int

  // MARK: Dead letters and counters

  /// Those with higher ids, in order.
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
