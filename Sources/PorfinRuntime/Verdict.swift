import FlowVM
import PorfinModel
import PorfinStore

/// What the end of an attempt means: for the row, for the conversation, for people.
struct Verdict {
  var end: OutboxEnd
  var input: Input?
  /// A code, when the row is given up.
  var deadLetter: String?
  var tally = Tally()

  init(_ attempt: AttemptEnd, now: Moment) {
    let row = attempt.row
    end = OutboxEnd(key: row.key, attempt: row.attempt, state: .sent)
    switch attempt.result {
    case .message(let outcome): judge(outcome, row, now)
    case .effect(let result): judge(result, row, now)
    }
  }

  private mutating func judge(_ outcome: SendOutcome, _ row: OutboxRow, _ now: Moment) {
    switch outcome {
    case .accepted(let id):
      end.providerID = id
      tally.sent += 1
    case .retry(let delay, let code):
      // Code 0: not tried at all, because a governor says that it is too early.
      let attemptsMax = code == 0 ? Int64.max : Limits.messageAttempts
      again(row, now, delay, Int64(code), attemptsMax, "attempts_exhausted_\(code)")
    case .refused(let code, let refusal):
      end.state = .failed
      end.code = Int64(code)
      tally.failed += 1
      deadLetter = "refused_\(code)_\(refusal)"
    case .unknown:
      end.state = .unknown
      tally.unknown += 1
    }
  }

  private mutating func judge(_ result: EffectResult, _ row: OutboxRow, _ now: Moment) {
    guard let call = EffectCall(decoding: row.body) else {
      end.state = .failed
      deadLetter = "effect_damaged"
      return
    }
    switch result {
    case .outcome(let number, let values):
      guard !call.isCompensation else { return }
      switch call.request {
      case .effect: input = .outcome(step: call.step, case: number, values: values)
      case .agent: input = .agentOutcome(step: call.step, case: number, values: values)
      }
    case .later(let delay):
      end.state = .queued
      end.dueAt = now.advanced(milliseconds: max(0, delay))
    case .failed(let reason): again(row, now, nil, 0, Limits.effectAttempts, reason)
    }
  }

  /// Back into the queue with a growing delay, or given up.
  private mutating func again(
    _ row: OutboxRow, _ now: Moment, _ delay: Int64?, _ code: Int64, _ attemptsMax: Int64, _ reason: String
  ) {
    end.code = code
    guard row.attempt < attemptsMax else {
      end.state = .failed
      tally.failed += 1
      deadLetter = reason
      return
    }
    end.state = .queued
    end.dueAt = now.advanced(milliseconds: max(delay ?? 0, Backoff.milliseconds(attempt: row.attempt)))
  }
}

/// Delays that double.
enum Backoff {
  static func milliseconds(attempt: Int64) -> Int64 {
    let doublings = min(max(attempt - 1, 0), 20)
    return min(Limits.retryMillisecondsFirst << doublings, Limits.retryMillisecondsMax)
  }
}

/// What becomes of a row of which nobody knows whether it was sent, once no news came.
enum Reconciliation {
  struct Decision {
    var end: OutboxEnd
    var isResent = false
    var deadLetter: String?
  }

  /// A text is sent once more, because a customer without an answer is worse off than one with two; money and
  /// templates are not; effects are asked again with the same idempotency key.
  static func decide(_ row: OutboxRow, now: Moment) -> Decision {
    let attemptsMax =
      switch row.kind {
      case .effect: Limits.effectAttempts
      case .message: Kindness.mayRepeat(row.body) ? Int64(2) : Int64(1)
      }
    guard row.attempt < attemptsMax else {
      return Decision(
        end: OutboxEnd(key: row.key, attempt: row.attempt, state: .failed), deadLetter: "outcome_unknown")
    }
    return Decision(
      end: OutboxEnd(key: row.key, attempt: row.attempt, state: .queued, dueAt: now), isResent: true)
  }
}
