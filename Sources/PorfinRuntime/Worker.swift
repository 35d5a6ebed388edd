import FlowBytecode
import FlowVM
import FlowWhatsApp
import Foundation
import PorfinModel
import PorfinStore

/// One thread with one connection: takes what waits, runs a round, opens the gate for what came of it.
final class Worker: @unchecked Sendable {
  // Only the worker's own thread touches what is mutable here.
  private let connection: any StoreConnection
  private let mailbox: Mailbox
  private let plans: [ChannelName: ChannelPlan]
  private let sender: any MessageSender
  private let effects: any EffectRunner
  private let owner: Int64
  private let programs: Programs
  private let report: @Sendable (RuntimeNotice) -> Void
  private var nextCare = Date.distantPast
  private var hasMore = true
  private var nextDue = Date.distantFuture

  init(
    _ connection: any StoreConnection, mailbox: Mailbox, plans: [ChannelName: ChannelPlan],
    sender: any MessageSender, effects: any EffectRunner, owner: Int64, limits: FlowVM.Limits,
    report: @escaping @Sendable (RuntimeNotice) -> Void
  ) {
    self.connection = connection
    self.mailbox = mailbox
    self.plans = plans
    self.sender = sender
    self.effects = effects
    self.owner = owner
    self.report = report
    programs = Programs(limits: limits)
  }

  func run() {
    while !mailbox.isStopped {
      let deadline = hasMore ? Date() : min(nextDue, nextCare)
      round(mailbox.take(until: deadline))
    }
  }

  private func round(_ post: Mailbox.Post) {
    var batch = Batch()
    for letter in post.letters {
      switch letter {
      case .arrivals(let arrivals, _): batch.arrivals += arrivals
      case .announcement(let announcement, _): batch.announcements.append(announcement)
      }
    }
    batch.ends = post.ends
    batch.sends = max(0, Limits.sendsInFlight - mailbox.inFlight)
    let now = Date()
    batch.isCareDue = now >= nextCare
    if batch.isCareDue { nextCare = now.addingTimeInterval(Double(Limits.careMilliseconds) / 1_000) }
    do {
      let (result, due) = try perform(batch)
      for letter in post.letters { letter.end() }
      mailbox.add(result.tally)
      depart(result.leaving)
      hasMore = result.hasMore
      nextDue = due
    } catch {
      fail(post, error)
    }
  }

  /// A round, made again as long as another process was in the way.
  private func perform(_ batch: Batch) throws -> (RoundResult, Date) {
    var attempt = 0
    while true {
      do {
        return try connection.transact { transaction in
          let result = try Round.run(batch, owner: owner, plans: plans, programs: programs, transaction)
          guard !result.hasMore else { return (result, Date()) }
          guard let due = try transaction.nextDue() else { return (result, Date.distantFuture) }
          let milliseconds = max(0, due.milliseconds &- transaction.now.milliseconds)
          return (result, Date().addingTimeInterval(Double(milliseconds) / 1_000))
        }
      } catch StoreError.conflict(let reason) {
        attempt += 1
        guard attempt < Limits.conflictRetries else { throw StoreError.conflict(reason) }
      }
    }
  }

  private func fail(_ post: Mailbox.Post, _ error: any Error) {
    for letter in post.letters { letter.end(throwing: error) }
    mailbox.putBack(post.ends)
    if let known = error as? StoreError {
      report(.storeFailed(known))
    } else {
      report(.roundFailed("\(type(of: error))"))
    }
    hasMore = false
    nextDue = Date().addingTimeInterval(1)
    // Ends that were put back would start the next round at once: a store that fails gets a moment.
    Thread.sleep(forTimeInterval: 0.05)
  }

  // MARK: Out

  private func depart(_ leaving: [Leaving]) {
    mailbox.depart(leaving.count)
    for item in leaving {
      switch item.row.kind {
      case .message: send(item)
      case .effect: call(item)
      }
    }
  }

  private func send(_ leaving: Leaving) {
    let mailbox = mailbox
    let sender = sender
    Task {
      let outcome =
        if let bubble = Bubble(decoding: leaving.row.body) {
          await sender.send(bubble, leaving)
        } else {
          SendOutcome.refused(code: 0, .malformed)
        }
      mailbox.land(AttemptEnd(row: leaving.row, result: .message(outcome)))
    }
  }

  private func call(_ leaving: Leaving) {
    guard let call = EffectCall(decoding: leaving.row.body) else {
      return mailbox.land(AttemptEnd(row: leaving.row, result: .effect(.failed(reason: "effect_damaged"))))
    }
    let image: Image?
    do {
      image = try program(call.program)
    } catch {
      image = nil
    }
    guard let image else {
      return mailbox.land(AttemptEnd(row: leaving.row, result: .effect(.failed(reason: "program_missing"))))
    }
    let invocation = EffectInvocation(image: image, leaving: leaving, call)
    let mailbox = mailbox
    let effects = effects
    Task {
      let result = await effects.run(invocation)
      mailbox.land(AttemptEnd(row: leaving.row, result: .effect(result)))
    }
  }

  private func program(_ id: ProgramID) throws -> Image? {
    if programs[id] == nil { try connection.transact { try programs.load([id], $0) } }
    return programs[id]?.program.image
  }
}
