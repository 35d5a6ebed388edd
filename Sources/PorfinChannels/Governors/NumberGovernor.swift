import PorfinModel

/// How many messages a second one number of the business may send (error 130429 beyond it).
///
/// The bucket holds a tenth of a second, so that no second ever sees more than a tenth above the rate.
public struct NumberGovernor: Equatable, Sendable {
  private var pace: Pace

  /// Cloud API: 80; 1,000 for numbers that Meta has raised; 20 for numbers that also live in the owner's app.
  public init(messagesPerSecond: Int64 = 80) {
    let rate = min(max(1, messagesPerSecond), 1_000)
    pace = Pace(interval: (1_000 + rate - 1) / rate, burst: max(1, rate / 10))
  }

  /// When the next message may leave: `moment` itself if now.
  public func mayLeave(at moment: Moment) -> Moment? { pace.mayLeave(at: moment) }

  public mutating func leave(at moment: Moment) { pace.leave(at: moment) }

  /// The provider said that it was too much.
  public mutating func hold(until moment: Moment) { pace.hold(until: moment) }
}
