import FlowVM
import PorfinModel
import PorfinStore

/// One transaction of the runtime: takes a batch in, makes the turns that are due, writes all that comes of it.
///
/// Pure but for the transaction it is given: what leaves the process is in the result, and leaves when the transaction is
/// durable. A round that throws has done nothing.
package struct Round {
  private let transaction: any StoreTransaction
  private let plans: [ChannelName: ChannelPlan]
  private let programs: Programs
  private let now: Moment
  private var desks: [ConversationID: Desk] = [:]
  private var currents: [String: ProgramID?] = [:]
  private var changes = ChangeSet()
  private var usage: [UsageKey: Int64] = [:]
  private var result = RoundResult()

  init(_ transaction: any StoreTransaction, plans: [ChannelName: ChannelPlan], programs: Programs) {
    self.transaction = transaction
    self.plans = plans
    self.programs = programs
    now = transaction.now
  }

  package static func run(
    _ batch: Batch, owner: Int64, plans: [ChannelName: ChannelPlan], programs: Programs,
    _ transaction: any StoreTransaction
  ) throws -> RoundResult {
    var round = Round(transaction, plans: plans, programs: programs)
    return try round.run(batch, owner)
  }

  private mutating func run(_ batch: Batch, _ owner: Int64) throws -> RoundResult {
    // What earlier rounds have made durable leaves first.
    try claim(batch.sends, owner)
    let ends = try settle(batch.ends)
    let arrivals = try admit(batch.arrivals)
    let people = try identify(arrivals)
    try open(ends.map(\.0) + batch.announcements.map(\.conversation), arrivals: people)
    try deliver(people)
    for (id, input) in ends { desks[id]?.receive(input) }
    for announcement in batch.announcements { desks[announcement.conversation]?.receive(announcement.input) }
    try work()
    try save()
    if batch.isCareDue { try care() }
    return result
  }

  // MARK: Out

  private mutating func claim(_ limit: Int, _ owner: Int64) throws {
    guard limit > 0 else { return }
    let lease = now.advanced(seconds: Limits.leaseSeconds)
    let rows = try transaction.claimOutbox(limit: limit, kinds: OutboxKind.allCases, owner: owner, leaseUntil: lease)
    guard !rows.isEmpty else { return }
    if rows.count == limit { result.hasMore = true }
    var conversations: [ConversationID: Conversation] = [:]
    for conversation in try transaction.read(Set(rows.map(\.key.conversation)).sorted()) {
      conversations[conversation.id] = conversation
    }
    let contacts = try transaction.contacts(Set(conversations.values.map(\.contact)).sorted())
    let addresses = Dictionary(contacts.map { ($0.id, $0.addresses) }) { first, _ in first }
    var late: [OutboxEnd] = []
    for row in rows {
      guard let conversation = conversations[row.key.conversation] else { continue }
      if Window.isClosed(for: row, conversation, plans[row.channel], now: now) {
        late.append(
          OutboxEnd(
            key: row.key, attempt: row.attempt, state: .failed, code: Int64(Window.code)))
        bury(row, "outside_window")
      } else {
        result.leaving.append(Leaving(row: row, to: addresses[conversation.contact] ?? []))
      }
    }
    _ = try transaction.settle(late)
    result.tally.failed += late.count
  }

  // MARK: Ends

  /// Ends attempts; the outcomes of effects whose attempt still counted are inputs.
  private mutating func settle(_ ends: [AttemptEnd]) throws -> [(ConversationID, Input)] {
    guard !ends.isEmpty else { return [] }
    let verdicts = ends.map { Verdict($0, now: now) }
    let settled = try transaction.settle(verdicts.map(\.end))
    var inputs: [(ConversationID, Input)] = []
    for (index, verdict) in verdicts.enumerated() where settled[index] {
      result.tally += verdict.tally
      if let reason = verdict.deadLetter { bury(ends[index].row, reason) }
      if let input = verdict.input { inputs.append((ends[index].row.key.conversation, input)) }
      if ends[index].row.kind == .message, verdict.end.state == .sent { count("out", ends[index].row.channel) }
    }
    return inputs
  }

  private mutating func bury(_ row: OutboxRow, _ reason: String) {
    result.tally.deadLetters += 1
    changes.deadLetters.append(
      DeadLetter(
        at: now, channel: row.channel, conversation: row.key.conversation,
        kind: row.kind == .message ? .message : .effect,
        reason: reason, body: row.body))
  }

  // MARK: In

  private mutating func admit(_ arrivals: [Arrival]) throws -> [Arrival] {
    guard !arrivals.isEmpty else { return [] }
    let isNew = try transaction.admit(arrivals.map(\.key))
    let fresh = zip(arrivals, isNew).filter(\.1).map(\.0)
    result.tally.accepted += fresh.count
    result.tally.duplicates += arrivals.count - fresh.count
    return fresh
  }

  /// Who is behind each arrival that concerns a person.
  private mutating func identify(_ arrivals: [Arrival]) throws -> [Received] {
    var book = AddressBook(transaction)
    let received = try book.identify(arrivals)
    changes.contacts += book.changed
    changes.merges += book.merges
    return received
  }

  /// Puts the conversations of this round on the table: those that something arrived for and those that are due.
  private mutating func open(_ ids: [ConversationID], arrivals: [Received]) throws {
    let pairs = arrivals.compactMap { received in received.contact.map { ($0.id, received.arrival.channel) } }
    let known = try transaction.find(pairs.map { (contact: $0.0, channel: $0.1) })
    var existing: [ConversationID: ContactRecord] = [:]
    var missing: [PairKey: ContactRecord] = [:]
    for (index, received) in arrivals.filter({ $0.contact != nil }).enumerated() {
      guard let contact = received.contact else { continue }
      if let id = known[index] {
        existing[id] = contact
      } else if received.beginsConversation {
        missing[PairKey(contact.id, received.arrival.channel)] = contact
      }
    }
    let wanted = Set(ids).union(existing.keys)
    for conversation in try transaction.lock(wanted.sorted()) {
      put(conversation, existing[conversation.id])
    }
    for conversation in try transaction.claimDue(limit: Limits.claimsPerRound) where desks[conversation.id] == nil {
      put(conversation, nil)
    }
    if desks.count >= Limits.claimsPerRound { result.hasMore = true }
    try fillContacts()
    let numbers = try missing.isEmpty ? [] : transaction.allocate(missing.count)
    for (pair, number) in zip(missing.keys.sorted(), numbers) {
      guard let contact = missing[pair], let plan = plans[pair.channel] else { continue }
      let conversation = Conversation(id: ConversationID(number), contact: contact.id, channel: pair.channel)
      desks[conversation.id] = Desk(conversation, contact, plan, now: now, isNew: true)
    }
  }

  private mutating func put(_ conversation: Conversation, _ contact: ContactRecord?) {
    guard let plan = plans[conversation.channel] else { return }
    var desk = Desk(
      conversation, contact ?? ContactRecord(id: conversation.contact), plan, now: now, isNew: false)
    desk.firstNewSequence = conversation.nextSequence
    desk.needsContact = contact == nil
    desks[conversation.id] = desk
  }

  private mutating func fillContacts() throws {
    let needed = Set(desks.values.filter(\.needsContact).map(\.conversation.contact))
    guard !needed.isEmpty else { return }
    for contact in try transaction.contacts(needed.sorted()) {
      for id in desks.keys where desks[id]?.needsContact == true && desks[id]?.conversation.contact == contact.id {
        desks[id]?.know(contact)
      }
    }
  }

  private mutating func deliver(_ people: [Received]) throws {
    var byPair: [PairKey: ConversationID] = [:]
    for desk in desks.values {
      byPair[PairKey(desk.conversation.contact, desk.conversation.channel)] = desk.conversation.id
    }
    for received in people {
      let arrival = received.arrival
      let id = received.contact.flatMap { byPair[PairKey($0.id, arrival.channel)] }
      switch arrival.event.kind {
      case .message(_, let message):
        count("in", arrival.channel)
        if let id { desks[id]?.receive(message, at: arrival.event.at) }
      case .echo:
        if let id { desks[id]?.pause() }
      case .status(let status): try note(status, arrival)
      case .moved, .preference, .template, .channel: break
      case .unknown(let reason):
        result.tally.deadLetters += 1
        changes.deadLetters.append(
          DeadLetter(at: now, channel: arrival.channel, kind: .webhook, reason: reason, body: arrival.raw))
      }
    }
  }

  /// A notice about one of our messages.
  private mutating func note(_ status: DeliveryStatus, _ arrival: Arrival) throws {
    let row: OutboxRow?
    if let callback = Callback(status.callback) {
      row = try transaction.outbox([callback.key]).first
    } else {
      row = try transaction.outbox(providerIDs: [status.message], channel: arrival.channel).first
    }
    if let charged = status.charged, status.stage == .sent { count(charged, arrival.channel) }
    guard let row, row.kind == .message else { return }
    if !row.providerID.isEmpty, row.providerID != status.message { result.tally.duplicateSends += 1 }
    let hasFailed = status.stage == .failed
    let end = OutboxEnd(
      key: row.key, attempt: nil, state: hasFailed ? .failed : .sent,
      providerID: row.providerID.isEmpty ? status.message : "",
      stage: status.stage.rawValue, code: Int64(status.error ?? 0))
    let settled = try transaction.settle([end])
    if settled == [true], row.state == .unknown || row.state == .sending { result.tally.sent += hasFailed ? 0 : 1 }
    if hasFailed, row.state != .failed {
      result.tally.failed += 1
      bury(row, "refused_\(status.error ?? 0)")
    }
  }

  // MARK: Work

  private mutating func work() throws {
    var needed: Set<ProgramID> = []
    for desk in desks.values {
      if let program = desk.conversation.program { needed.insert(program) }
      if let program = try current(desk.plan.assistant) { needed.insert(program) }
    }
    try programs.load(needed, transaction)
    for id in desks.keys.sorted() {
      guard var desk = desks[id] else { continue }
      if !desk.work(programs, current: try current(desk.plan.assistant)) { result.hasMore = true }
      desk.close()
      desks[id] = desk
    }
  }

  private mutating func current(_ assistant: String) throws -> ProgramID? {
    if let known = currents[assistant] { return known }
    let program = try transaction.current(assistant)
    currents[assistant] = program
    return program
  }

  private mutating func save() throws {
    for id in desks.keys.sorted() {
      guard let desk = desks[id] else { continue }
      result.tally += desk.tally
      if desk.isNew { changes.begun.append(desk.conversation) }
      if let changed = desk.changed { changes.changed.append(changed) }
      changes.journal += desk.journal
      changes.outbox += desk.outbox
      changes.deadLetters += desk.deadLetters
      if desk.isContactChanged {
        changes.contacts.removeAll { $0.id == desk.contact.id }
        changes.contacts.append(desk.contactRecord)
      }
    }
    if !changes.outbox.isEmpty { result.hasMore = true }
    if !changes.isEmpty { try transaction.save(changes) }
    if !usage.isEmpty { try transaction.count(usage) }
  }

  private mutating func count(_ category: String, _ channel: ChannelName) {
    usage[UsageKey(channel: channel, month: Month.of(now), category: category), default: 0] += 1
  }

  // MARK: Care

  private mutating func care() throws {
    let lost = try transaction.expireLeases(limit: Limits.carePerRound)
    result.tally.unknown += lost.count
    let since = now.advanced(seconds: -Limits.reconcileSeconds)
    let unknown = try transaction.unknownOutbox(since: since, limit: Limits.carePerRound)
    var ends: [OutboxEnd] = []
    var letters = ChangeSet()
    for row in unknown {
      let decision = Reconciliation.decide(row, now: now)
      ends.append(decision.end)
      if decision.isResent { result.tally.resent += 1 }
      if let reason = decision.deadLetter {
        result.tally.failed += 1
        result.tally.deadLetters += 1
        letters.deadLetters.append(
          DeadLetter(
            at: now, channel: row.channel, conversation: row.key.conversation,
            kind: row.kind == .message ? .message : .effect, reason: reason, body: row.body))
      }
    }
    if !ends.isEmpty { _ = try transaction.settle(ends) }
    if !letters.isEmpty { try transaction.save(letters) }
    let old = now.advanced(seconds: -PorfinStore.Limits.deliveryDays * 86_400)
    _ = try transaction.forgetDeliveries(before: old, limit: Limits.carePerRound)
  }
}

/// A contact on a channel: at most one conversation.
struct PairKey: Hashable, Comparable {
  var contact: ContactID
  var channel: ChannelName

  init(_ contact: ContactID, _ channel: ChannelName) {
    self.contact = contact
    self.channel = channel
  }

  static func < (left: PairKey, right: PairKey) -> Bool {
    (left.contact, left.channel) < (right.contact, right.channel)
  }
}
