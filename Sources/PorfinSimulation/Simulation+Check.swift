import FlowVM
import PorfinModel
import PorfinRuntime
import PorfinStore

extension Simulation {
  /// What must hold of the history, whatever went wrong on the way.
  func check() throws -> SimulationReport {
    var report = SimulationReport(seed: settings.seed, tally: tally, faults: faultTally)
    let connection = store.connect()
    var history = History()
    let ids = try connection.transact { transaction in
      try everybody.compactMap { name -> ConversationID? in
        guard let contact = try transaction.find([Address(.simulated, name)]).first ?? nil else { return nil }
        return try transaction.find([(contact: contact, channel: Self.channel)]).first ?? nil
      }
    }
    report.conversations = ids.count
    for id in ids { try connection.transact { try read(id, $0, &history, &report) } }
    try connection.transact { transaction in
      for letter in try transaction.deadLetters(after: 0, limit: 1_000_000) where letter.kind == .input {
        if let entry = Entry(decoding: letter.body) { history.handled[entry.messageID, default: 0] += 1 }
      }
      let census = try transaction.census()
      if census.queued + census.sending + census.unknown > 0 {
        report.violations.append(
          "after healing \(census.queued) rows are queued, \(census.sending) sending, \(census.unknown) unknown")
      }
      if let due = try transaction.nextDue(), due <= transaction.now {
        report.violations.append("after healing something is due and is never done")
      }
      if census.held > 0 { report.violations.append("after healing \(census.held) inputs are held") }
    }
    judge(history, &report)
    return report
  }

  /// What the records say was handled.
  struct History {
    var handled: [String: Int] = [:]
    var words: [String: Int] = [:]
  }

  private func read(
    _ id: ConversationID, _ transaction: any StoreTransaction, _ history: inout History,
    _ report: inout SimulationReport
  ) throws {
    let entries = try transaction.journal(of: id, from: 0, limit: 10_000_000)
    if entries.map(\.turn) != Array(0..<Int64(entries.count)) {
      report.violations.append("conversation \(id.number): the record has gaps")
    }
    let verdict = try Replay().run(entries, transaction) { entry, happening, turn in
      note(happening, &history)
      guard case .turn(let record) = happening, case .input(.tick) = record.cause else { return }
      if turn?.disposition == .ignored {
        report.violations.append("conversation \(id.number): turn \(entry.turn) is a tick too early")
      }
    }
    report.replayed += verdict.turns
    if !verdict.different.isEmpty || !verdict.impossible.isEmpty {
      report.violations.append(
        "conversation \(id.number): \(verdict.different.count) turns come to something else when made again, "
          + "\(verdict.impossible.count) cannot be")
    }
    try order(id, transaction, &report)
  }

  private func note(_ happening: Happening, _ history: inout History) {
    switch happening {
    case .turn(let record):
      if !record.messageID.isEmpty { history.handled[record.messageID, default: 0] += 1 }
      if case .input(.message(let message)) = record.cause {
        for word in String(decoding: message.text, as: UTF8.self).split(separator: "\n") {
          history.words[String(word), default: 0] += 1
        }
      }
    case .spoke(let text, let messageID):
      history.handled[messageID, default: 0] += 1
      history.words[String(decoding: text, as: UTF8.self), default: 0] += 1
    case .paused, .resumed, .stuck: break
    }
  }

  /// Customers get the messages of a conversation in order; one of an attempt that was given up may come late.
  private func order(
    _ id: ConversationID, _ transaction: any StoreTransaction, _ report: inout SimulationReport
  ) throws {
    let rows = try transaction.outbox(of: id, from: 0, limit: 10_000_000)
    let state = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
    var seen: Set<OutboxKey> = []
    var last: Int64 = -1
    for delivery in provider.deliveries where delivery.key.conversation == id {
      guard seen.insert(delivery.key).inserted else { continue }
      guard let row = state[delivery.key] else {
        report.violations.append("conversation \(id.number): a message was sent that no turn said")
        continue
      }
      let isLate = delivery.attempt < row.attempt || row.state == .failed
      if delivery.key.ordinal < last, !isLate {
        report.violations.append("conversation \(id.number): message \(delivery.key.ordinal) came after \(last)")
      }
      last = max(last, delivery.key.ordinal)
    }
    for row in rows where row.kind == .message && row.state == .sent && provider.counts[row.key] == nil {
      report.violations.append("conversation \(id.number): message \(row.key.ordinal) is sent and never came")
    }
  }

  private func judge(_ history: History, _ report: inout SimulationReport) {
    for (id, count) in history.handled where count > 1 {
      report.duplicated += 1
      report.violations.append("\(id) was handled \(count) times")
    }
    if settings.quietMilliseconds == 0 {
      for id in accepted where history.handled[id] == nil {
        report.lost += 1
        report.violations.append("\(id) was accepted and lost")
      }
    }
    report.repeatedSends = provider.counts.values.filter { $0 > 1 }.count
    if report.repeatedSends > tally.resent {
      report.violations.append(
        "\(report.repeatedSends) messages came twice, but only \(tally.resent) were sent again on purpose")
    }
    if gateViolations > 0 { report.violations.append("\(gateViolations) messages left before they were durable") }
  }
}
