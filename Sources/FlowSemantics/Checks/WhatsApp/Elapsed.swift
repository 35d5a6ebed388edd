/// Seconds since the customer's last message, at one place of a flow.
///
/// Ways on which an event has come since that message are kept apart: one event between two messages is reckoned with,
/// an endless row of them is not.
struct Elapsed: Equatable {
  var quiet: Age
  var afterEvent: Age

  static let never = Elapsed(quiet: .never, afterEvent: .never)
  static let justReplied = Elapsed(quiet: Age(sinceStart: nil, sinceReply: Delay.none), afterEvent: .never)
  /// At the start of a sub-flow.
  static let start = Elapsed(quiet: Age(sinceStart: Delay.none, sinceReply: nil), afterEvent: .never)

  var isNever: Bool { quiet.isNever && afterEvent.isNever }

  /// Seconds since the flow began, on the ways on which the customer has not written since.
  var sinceStart: Delay? { Age.merge(quiet.sinceStart, afterEvent.sinceStart) }

  /// Seconds since the last message, when the customer wrote just before the flow began: at least so many have passed.
  var age: Delay? { Age.merge(sinceStart, Age.merge(quiet.sinceReply, afterEvent.sinceReply)) }

  func adding(_ delay: Delay) -> Elapsed {
    delay == .none ? self : Elapsed(quiet: quiet.adding(delay), afterEvent: afterEvent.adding(delay))
  }

  /// After an event that comes within some time.
  func disturbed(within delay: Delay) -> Elapsed { Elapsed(quiet: .never, afterEvent: quiet.adding(delay)) }

  func merging(_ other: Elapsed) -> Elapsed {
    Elapsed(quiet: quiet.merging(other.quiet), afterEvent: afterEvent.merging(other.afterEvent))
  }

  /// What holds after a flow that ends like `exit` when it begins like this.
  func followed(by exit: Elapsed) -> Elapsed {
    Elapsed(
      quiet: quiet.followed(by: exit.quiet),
      afterEvent: quiet.followed(by: exit.afterEvent).merging(afterEvent.followed(by: exit.quiet)))
  }

  /// Where there is a way, any time may have passed on it.
  var widened: Elapsed { Elapsed(quiet: quiet.widened, afterEvent: afterEvent.widened) }
}

/// Two parts, so that a sub-flow can be understood without knowing who runs it: ways on which the customer has written
/// since the flow began, and ways on which not. Each is nil when there is no such way.
struct Age: Equatable {
  /// On ways without a message: seconds since the flow began.
  var sinceStart: Delay?
  /// On the other ways: seconds since the last message.
  var sinceReply: Delay?

  static let never = Age(sinceStart: nil, sinceReply: nil)

  var isNever: Bool { sinceStart == nil && sinceReply == nil }

  var widened: Age { Age(sinceStart: sinceStart?.widened, sinceReply: sinceReply?.widened) }

  func adding(_ delay: Delay) -> Age {
    delay == .none ? self : Age(sinceStart: sinceStart?.adding(delay), sinceReply: sinceReply?.adding(delay))
  }

  func merging(_ other: Age) -> Age {
    Age(sinceStart: Age.merge(sinceStart, other.sinceStart), sinceReply: Age.merge(sinceReply, other.sinceReply))
  }

  func followed(by exit: Age) -> Age {
    guard !isNever else { return .never }
    var result = exit.sinceStart.map { adding($0) } ?? .never
    result.sinceReply = Age.merge(result.sinceReply, exit.sinceReply)
    return result
  }

  static func merge(_ a: Delay?, _ b: Delay?) -> Delay? {
    guard let a else { return b }
    guard let b else { return a }
    return a.or(b)
  }
}

extension Delay {
  func adding(_ other: Delay) -> Delay {
    Delay(least: min(least &+ other.least, Delay.longest), most: min(most &+ other.most, Delay.longest))
  }

  fileprivate var widened: Delay { .unknown }
}

/// What a flow does to the time since the customer's last message.
struct WindowSummary {
  /// When it returns.
  var exit: Elapsed
  /// The greatest number of seconds after its start at which it sends a free-form message before the customer has
  /// written; nil if it does not.
  var need: Delay?
  /// When one of its questions stays unanswered and what to do about it is left to those who run it.
  var unanswered: Elapsed

  static let none = WindowSummary(exit: .never, need: nil, unanswered: .never)
}
