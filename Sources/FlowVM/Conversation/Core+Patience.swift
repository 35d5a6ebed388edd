import FlowBytecode
import FlowPortuguese
import FlowValues

/// How long the conversation waits for an answer.
extension Core {
  /// The delay of a point's first rule; 0 without one.
  func patience(_ number: Int) -> Int64 {
    program.image.points[number].after.first.map { max(register($0.delay, of: conversation.current), 1) } ?? 0
  }

  /// A wait that goes on: its `after` is due anew, or what comes after that.
  func renewed(_ waiting: Conversation.Waiting) -> Conversation.Waiting {
    var waiting = waiting
    if waiting.silences > 0 {
      waiting.deadline = waiting.waitEnd == 0 ? deadline(of: waiting) : waiting.waitEnd
    } else if waiting.patience > 0 {
      let due = later(than: now.instant.seconds, by: waiting.patience)
      waiting.deadline = waiting.waitEnd == 0 ? due : min(due, waiting.waitEnd)
    }
    return waiting
  }

  /// When silence has lasted long enough at a wait of the activation that runs.
  func deadline(of waiting: Conversation.Waiting) -> Int64 {
    let rule = silenceRule(waiting.silences, of: waiting, in: conversation.current)
    let delay = rule.map { register($0.after.delay, of: $0.activation) } ?? limits.silenceSeconds
    return later(than: now.instant.seconds, by: delay)
  }

  /// A rule about silence for a wait, counted from the nearest: those of its point, then those of the flows that run its
  /// own.
  func silenceRule(_ number: Int, of waiting: Conversation.Waiting, in activation: Int) -> SilenceRule? {
    var left = number
    var activation = activation
    var waiting: Conversation.Waiting? = waiting
    while true {
      let rules = waiting.map { program.image.points[$0.point].after } ?? []
      if left < rules.count { return SilenceRule(activation: activation, after: rules[left]) }
      left -= rules.count
      guard let caller = conversation.caller(of: activation) else { return nil }
      activation = caller.activation
      waiting =
        caller.isHandler
        ? conversation.interruptions.last { $0.activation == activation }?.waiting
        : conversation.activations[activation].waiting
    }
  }

  /// An `after` or silence handler, and whose it is.
  struct SilenceRule {
    var activation: Int
    var after: Image.Point.After
  }

  func later(than moment: Int64, by seconds: Int64) -> Int64 {
    let (sum, overflow) = moment.addingReportingOverflow(max(seconds, 0))
    return overflow ? .max : sum
  }
}
