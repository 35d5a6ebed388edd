import PorfinModel
import PorfinStore

/// All that the port shows of a store whose people and conversations have small numbers.
struct Picture: Equatable {
  var contacts: [ContactRecord]
  var conversations: [Conversation]
  var outbox: [OutboxRow] = []
  var journal: [JournalEntry] = []
  var letters: [String]
  var versions: [ProgramSummary]
  var usage: [UsageKey: Int64]
  var census: Census
  var nextDue: Moment?

  init(_ trial: Trial, highest: Int64 = 30, programs: [ProgramID] = []) throws {
    self = try trial.run { try Picture($0, highest: highest, programs: programs) }
  }

  /// - Parameter programs: known programs in the order of their publication, by whose place they are named here.
  init(_ transaction: any StoreTransaction, highest: Int64, programs: [ProgramID]) throws {
    func place(_ id: ProgramID) -> ProgramID {
      ProgramID(Int64(programs.firstIndex(of: id) ?? Int(clamping: id.number)))
    }
    contacts = try transaction.contacts((1...highest).map(ContactID.init))
    conversations = try transaction.lock((1...highest).map(ConversationID.init))
    for index in conversations.indices {
      let id = conversations[index].id
      conversations[index].program = conversations[index].program.map(place)
      outbox += try transaction.outbox(of: id, from: 0, limit: 10_000).map(\.comparable)
      journal += try transaction.journal(of: id, from: 0, limit: 10_000).map {
        JournalEntry(conversation: $0.conversation, turn: $0.turn, program: place($0.program), body: $0.body)
      }
    }
    letters = try transaction.deadLetters(after: 0, limit: 10_000).map { "\($0.at) \($0.reason) \($0.body)" }
    versions = try ["a", "b"].flatMap { try transaction.versions(of: $0) }.map {
      ProgramSummary(id: place($0.id), version: $0.version, hash: $0.hash, publishedAt: $0.publishedAt)
    }
    usage = try transaction.usage(month: 202_611)
    census = try transaction.census()
    nextDue = try transaction.nextDue()
  }
}
