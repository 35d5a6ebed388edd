import FlowBytecode
import FlowPortuguese
import FlowValues

/// How long the conversation waits for an answer.
extension Core {
  /// The delay of a point's own `after`; 0 without one.
  func patience(_ number: Int) -> Int64 {
    program.image.points[number].after.map { max(register($0.delay, of: conversation.current), 1) } ?? 0
  }

  /// A wait that goes on: its `after` is due anew.
  func renewed(_ waiting: Conversation.Waiting) -> Conversation.Waiting {
    var waiting = waiting
    if waiting.patience > 0 {
      let due = later(than: now.instant.seconds, by: waiting.patience)
      waiting.deadline = waiting.waitEnd == 0 ? due : min(due, waiting.waitEnd)
    }
    return waiting
  }

  /// When silence at a point has lasted long enough.
  func deadline(_ number: Int) -> Int64 {
    let delay: Int64
    if let after = program.image.points[number].after {
      delay = register(after.delay, of: conversation.current)
    } else if let outer = outerSilence(conversation.current) {
      delay = register(outer.after.delay, of: outer.activation)
    } else {
      delay = limits.silenceSeconds
    }
    return later(than: now.instant.seconds, by: delay)
  }

  /// What the flows that run the one of `activation` say about silence, nearest first.
  func outerSilence(_ activation: Int) -> OuterSilence? {
    var activation = activation
    while let caller = conversation.caller(of: activation) {
      activation = caller.activation
      let waiting =
        caller.isHandler
        ? conversation.interruptions.last { $0.activation == activation }?.waiting
        : conversation.activations[activation].waiting
      if let waiting, let after = program.image.points[waiting.point].after {
        return OuterSilence(activation: activation, isHandler: caller.isHandler, after: after)
      }
    }
    return nil
  }

  /// The `after` of a `run` point, and whose it is.
  struct OuterSilence {
    var activation: Int
    var isHandler: Bool
    var after: Image.Point.After
  }

  func later(than moment: Int64, by seconds: Int64) -> Int64 {
    let (sum, overflow) = moment.addingReportingOverflow(max(seconds, 0))
    return overflow ? .max : sum
  }
}
