import PorfinModel

/// All that the model holds.
struct MemoryState {
  var contacts = Table<ContactID, ContactRecord>()
  var owners = Table<Address, ContactID>()
  var deliveries = Table<DeliveryKey, Moment>()
  var conversations = Table<ConversationID, Conversation>()
  var conversationIDs = Table<Pair, ConversationID>()
  var journal = Table<JournalKey, JournalEntry>()
  var outbox = Table<OutboxKey, Slot>()
  /// The keys of the rows that are open, so that looking for work does not read all that was ever sent.
  var open = Table<OutboxKey, OutboxKind>()
  var named = Table<ProviderKey, [OutboxKey]>()
  var programs = Table<ProgramID, Program>()
  var current = Table<String, ProgramID>()
  var deadLetters = Table<Int64, DeadLetter>()
  var usage = Table<UsageKey, Int64>()
  var counters = Table<Counter, Int64>()

  enum Counter: Hashable {
    case number
    case program
    case deadLetter
    case version(String)
  }

  struct Pair: Hashable {
    var contact: ContactID
    var channel: ChannelName
  }

  struct JournalKey: Hashable {
    var conversation: ConversationID
    var turn: Int64
  }

  struct ProviderKey: Hashable {
    var channel: ChannelName
    var id: String
  }

  /// A row of the outbox and who has it.
  struct Slot {
    var row: OutboxRow
    var leaseUntil: Moment?
    var owner: Int64?
  }

  struct Program {
    var summary: ProgramSummary
    var content: NewProgram
  }

  /// Gives the number after the last one.
  mutating func next(_ counter: Counter) -> Int64 {
    let number = (counters[counter] ?? 0) + 1
    counters[counter] = number
    return number
  }

  mutating func commit() {
    contacts.commit()
    owners.commit()
    deliveries.commit()
    conversations.commit()
    conversationIDs.commit()
    journal.commit()
    outbox.commit()
    open.commit()
    named.commit()
    programs.commit()
    current.commit()
    deadLetters.commit()
    usage.commit()
    counters.commit()
  }

  mutating func rollBack() {
    contacts.rollBack()
    owners.rollBack()
    deliveries.rollBack()
    conversations.rollBack()
    conversationIDs.rollBack()
    journal.rollBack()
    outbox.rollBack()
    open.rollBack()
    named.rollBack()
    programs.rollBack()
    current.rollBack()
    deadLetters.rollBack()
    usage.rollBack()
    counters.rollBack()
  }
}
