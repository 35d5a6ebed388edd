import FlowBytecode
import FlowVM
import FlowWhatsApp
import PorfinModel
import PorfinStore

/// One conversation on the table of a round: what it was, what it becomes, and what comes of it.
struct Desk {
  var conversation: Conversation
  var contact: ContactRecord
  let plan: ChannelPlan
  let now: Moment
  private(set) var fields: ContactFields
  /// What the machine knew of the contact in the last turn of this round; nil before the first.
  private var known: TurnRecord.Known?

  let isNew: Bool
  /// Entries from here on are new in this round.
  var firstNewSequence: Int64 = 0
  /// Whether `contact` is a stand-in until the store has been asked.
  var needsContact = false
  let readAtTurn: Int64
  /// Entries to write: they wait beyond this round.
  private(set) var held: [InboxEntry] = []
  private(set) var doneThrough: Int64?
  private(set) var journal: [JournalEntry] = []
  private(set) var outbox: [OutboxRow] = []
  private(set) var deadLetters: [DeadLetter] = []
  private(set) var isContactChanged = false
  private(set) var isTouched = false
  var tally = Tally()

  init(_ conversation: Conversation, _ contact: ContactRecord, _ plan: ChannelPlan, now: Moment, isNew: Bool) {
    self.conversation = conversation
    self.contact = contact
    self.plan = plan
    self.now = now
    self.isNew = isNew
    readAtTurn = conversation.turn
    fields = ContactFields(decoding: contact.fields) ?? ContactFields()
  }

  /// What the store must write; nil for a conversation that begins.
  var changed: ChangeSet.Changed? {
    guard !isNew, isTouched else { return nil }
    return ChangeSet.Changed(conversation, readAtTurn: readAtTurn, doneThrough: doneThrough, held: held)
  }

  /// The contact as it is now.
  var contactRecord: ContactRecord {
    var record = contact
    record.fields = fields.encoded
    return record
  }

  // MARK: What comes in

  /// A customer's message: it renews the window, and waits, is heard by a person, or is taken at once.
  mutating func receive(_ message: InboundMessage, at: Moment) {
    isTouched = true
    conversation.windowUntil = max(
      conversation.windowUntil ?? at, min(at, now).advanced(seconds: Limits.windowSeconds))
    guard let input = Reception.customerMessage(message.content) else {
      tally.ignored += 1
      return
    }
    let entry = Entry(.message(input), messageID: message.id)
    if isSilent {
      note(.spoke(text: input.text, messageID: message.id))
      if conversation.phase == .handedOver { conversation.wakeAt = handedOverEnd }
    } else if plan.quietMilliseconds > 0, Reception.isPlainText(input) {
      hold(entry)
    } else {
      hold(entry)
      conversation.handleAt = now
    }
  }

  /// The owner wrote from the phone.
  mutating func pause() {
    isTouched = true
    let until = now.advanced(seconds: plan.pauseSeconds)
    conversation.pausedUntil = until
    note(.paused(until: until))
  }

  /// An input of the host: the outcome of an effect, an event.
  mutating func receive(_ input: Input) {
    isTouched = true
    hold(Entry(input))
    conversation.handleAt = now
  }

  /// Whether a person has the conversation.
  var isSilent: Bool {
    conversation.phase == .handedOver || conversation.pausedUntil.map { $0 > now } ?? false
  }

  private mutating func hold(_ entry: Entry) {
    guard conversation.inbox.count < Limits.heldMax else {
      return bury(.input, "inbox_full", entry.encoded)
    }
    let stored = InboxEntry(sequence: conversation.nextSequence, at: now, body: entry.encoded)
    conversation.nextSequence += 1
    conversation.inbox.append(stored)
    let since = conversation.heldSince ?? now
    conversation.heldSince = since
    let quiet = now.advanced(milliseconds: plan.quietMilliseconds)
    conversation.handleAt = min(quiet, since.advanced(seconds: Limits.burstSecondsMax))
  }

  // MARK: What is due

  /// Does what is due now. False if there is more to do than one round should.
  mutating func work(_ programs: Programs, current: ProgramID?) -> Bool {
    if let until = conversation.pausedUntil, until <= now {
      isTouched = true
      conversation.pausedUntil = nil
      note(.resumed)
      if !conversation.inbox.isEmpty { conversation.handleAt = now }
    }
    if conversation.phase == .handedOver, let wake = conversation.wakeAt, wake <= now { rest() }
    var turns = 0
    while !isSilent, let entry = nextEntry() {
      guard turns < Limits.turnsPerConversation else { return false }
      turns += 1
      turn(entry, programs, current)
    }
    if conversation.phase == .running, !isSilent, let wake = conversation.wakeAt, wake <= now {
      turn(Entry(.tick), programs, current)
    }
    settleInbox()
    return true
  }

  /// The next input that is due; texts of a burst are one.
  private mutating func nextEntry() -> Entry? {
    guard let due = conversation.handleAt, due <= now, let first = conversation.inbox.first else { return nil }
    isTouched = true
    remove(first)
    guard var entry = Entry(decoding: first.body) else {
      bury(.input, "entry_damaged", first.body)
      return nextEntry()
    }
    guard plan.quietMilliseconds > 0, case .message(var message) = entry.input, Reception.isPlainText(message) else {
      return entry
    }
    var joined = 1
    while joined < Limits.burstMessagesMax, let next = conversation.inbox.first, let more = Entry(decoding: next.body),
      case .message(let text) = more.input, Reception.isPlainText(text)
    {
      remove(next)
      message.text += Array("\n".utf8) + text.text
      entry.messageID = more.messageID
      joined += 1
    }
    entry.input = .message(message)
    return entry
  }

  private mutating func remove(_ entry: InboxEntry) {
    conversation.inbox.removeFirst()
    doneThrough = entry.sequence
  }

  /// What waits for an assistant that a person has silenced: heard by the person, or kept until the pause ends.
  private mutating func settleInbox() {
    if conversation.phase == .handedOver {
      while let first = conversation.inbox.first {
        isTouched = true
        remove(first)
        hear(first)
      }
    }
    if conversation.inbox.isEmpty {
      conversation.handleAt = nil
      conversation.heldSince = nil
    }
  }

  /// An input that came too late for the assistant; a customer's words are in the record.
  private mutating func hear(_ stored: InboxEntry) {
    guard let entry = Entry(decoding: stored.body), case .message(let message) = entry.input else {
      tally.ignored += 1
      return
    }
    note(.spoke(text: message.text, messageID: entry.messageID))
  }

  // MARK: Turns

  private mutating func turn(_ entry: Entry, _ programs: Programs, _ current: ProgramID?) {
    switch conversation.phase {
    case .handedOver: return
    case .idle:
      // Only a customer begins a conversation; what comes too late for one that is over is nothing.
      guard case .message = entry.input else {
        tally.ignored += 1
        return
      }
      guard let current, let machine = programs[current] else { return stick(entry, "no_program") }
      conversation.program = current
      begin(machine, entry)
    case .running:
      guard let program = conversation.program, let machine = programs[program] else {
        return stick(entry, "no_program")
      }
      let context = context(machine)
      do throws(StepError) {
        let turn = try machine.step(conversation.snapshot, entry.input, context: context)
        finish(turn, .input(entry.input), entry.messageID, context, machine)
      } catch {
        refuse(error, entry)
      }
    }
  }

  private mutating func begin(_ machine: Machine, _ entry: Entry) {
    let image = machine.program.image
    guard let flow = image.assistant else { return stick(entry, "no_flow") }
    let context = context(machine)
    let arguments = Resources.arguments(for: image.flows[flow.position], in: image)
    do throws(StepError) {
      let turn = try machine.start(flow, arguments: arguments, context: context)
      finish(turn, .began(arguments: arguments), entry.messageID, context, machine)
    } catch {
      refuse(error, entry)
    }
  }

  private func context(_ machine: Machine) -> TurnContext {
    TurnContext(
      now: now.seconds, zoneOffset: plan.zoneOffset, seed: TurnRecord.seed(conversation.id, turn: conversation.turn),
      contact: ContactView.data(of: contact, fields, in: machine.program.image))
  }

  private mutating func finish(
    _ turn: Turn, _ cause: TurnRecord.Cause, _ messageID: String, _ context: TurnContext, _ machine: Machine
  ) {
    isTouched = true
    tally.turns += 1
    conversation.snapshot = turn.status == .waiting ? turn.snapshot : []
    let known = TurnRecord.Known(contact: context.contact, zoneOffset: context.zoneOffset)
    note(
      .turn(
        TurnRecord(
          cause: cause, now: context.now, known: known == self.known ? nil : known,
          digest: ContentHash(of: turn.snapshot).high, messageID: messageID)))
    self.known = known
    switch turn.status {
    case .waiting:
      conversation.phase = .running
      conversation.wakeAt = turn.pending.map { Moment(seconds: $0.deadline) }
    case .ended: rest()
    case .handedOver:
      conversation.phase = .handedOver
      conversation.wakeAt = handedOverEnd
    }
    emit(turn.outputs, machine)
  }

  private mutating func emit(_ outputs: [Output], _ machine: Machine) {
    let image = machine.program.image
    var bubbles = BubbleWriter(image, hasButtons: plan.hasButtons)
    for output in outputs {
      if !bubbles.take(output) { react(output, image, &bubbles) }
      send(bubbles.taken())
    }
    bubbles.flush()
    send(bubbles.taken())
  }

  private mutating func react(_ output: Output, _ image: Image, _ bubbles: inout BubbleWriter) {
    switch output {
    case .text, .pause, .menu, .media, .template: break
    case .effect(let request):
      queue(.effect, EffectCall(program: conversation.program ?? ProgramID(0), .effect(request)).encoded)
    case .agent(let request):
      queue(.effect, EffectCall(program: conversation.program ?? ProgramID(0), .agent(request)).encoded)
    // The model hears it with its next call: the machine keeps what the customer said.
    case .agentMessage: break
    case .handoff:
      bubbles.flush()
      tally.handoffs += 1
    // What was tracked follows from the record: analytics make the turn again.
    case .track: break
    case .tag(let tag): remember { $0.tag(tag) }
    case .untag(let tag): remember { $0.untag(tag) }
    case .remember(let field, let value):
      guard field < image.contact.count else { return }
      let name = image.contact[field].name
      remember { $0[name] = value }
    case .fault: tally.faults += 1
    }
  }

  private mutating func remember(_ change: (inout ContactFields) -> Void) {
    let before = fields
    change(&fields)
    if fields != before { isContactChanged = true }
  }

  private mutating func send(_ bubbles: [Bubble]) {
    for bubble in bubbles { queue(.message, bubble.encoded) }
  }

  private mutating func queue(_ kind: OutboxKind, _ body: [UInt8]) {
    outbox.append(
      OutboxRow(
        key: OutboxKey(conversation.id, conversation.nextOrdinal), channel: conversation.channel, kind: kind,
        dueAt: now, since: now, body: body))
    conversation.nextOrdinal += 1
  }

  // MARK: Ends

  private mutating func rest() {
    isTouched = true
    conversation.phase = .idle
    conversation.snapshot = []
    conversation.wakeAt = nil
  }

  private var handedOverEnd: Moment { now.advanced(seconds: Limits.handedOverIdleSeconds) }

  private mutating func refuse(_ error: StepError, _ entry: Entry) {
    switch error {
    case .snapshot(let reason): stick(entry, "snapshot_\(reason)")
    case .notWaiting: stick(entry, "not_waiting")
    case .unfit(let reason): stick(entry, "unfit_\(reason)")
    }
  }

  /// The turn cannot be made: a person gets the conversation, the input is kept whole, and nobody else notices.
  private mutating func stick(_ entry: Entry, _ reason: String) {
    isTouched = true
    tally.stuck += 1
    tally.handoffs += 1
    note(.stuck(reason: reason))
    bury(.input, reason, entry.encoded)
    conversation.phase = .handedOver
    conversation.wakeAt = handedOverEnd
  }

  private mutating func bury(_ kind: DeadLetter.Kind, _ reason: String, _ body: [UInt8]) {
    tally.deadLetters += 1
    deadLetters.append(
      DeadLetter(
        at: now, channel: conversation.channel, conversation: conversation.id, kind: kind, reason: reason, body: body))
  }

  private mutating func note(_ happening: Happening) {
    journal.append(
      JournalEntry(
        conversation: conversation.id, turn: conversation.turn, program: conversation.program ?? ProgramID(0),
        body: happening.encoded))
    conversation.turn += 1
  }

  /// Entries that still wait and are not written yet.
  mutating func close() {
    held = isNew ? [] : conversation.inbox.filter { $0.sequence >= firstNewSequence }
  }

  /// The contact as the store has it.
  mutating func know(_ record: ContactRecord) {
    contact = record
    needsContact = false
    fields = ContactFields(decoding: record.fields) ?? ContactFields()
  }
}
