import PorfinModel

/// How many messages one number of the business may send to one person (error 131056 beyond it): one every six seconds,
/// or up to 45 at once that are paid back with silence.
public struct PairGovernor: Sendable {
  public static let interval: Int64 = 6_000
  public static let burst: Int64 = 45

  private var paces: [Address: Pace] = [:]
  private var sweepAt = Limits.pairs

  public init() {}

  /// When the next message to this person may leave: `moment` itself if now.
  public func mayLeave(to person: Address, at moment: Moment) -> Moment? {
    paces[person]?.mayLeave(at: moment) ?? moment
  }

  public mutating func leave(to person: Address, at moment: Moment) {
    paces[person, default: Self.fresh].leave(at: moment)
    sweep(at: moment)
  }

  /// The provider said that it was too much.
  public mutating func hold(_ person: Address, until moment: Moment) {
    paces[person, default: Self.fresh].hold(until: moment)
  }

  private static let fresh = Pace(interval: interval, burst: burst)

  /// Forgets people at rest once there are many; twice as many must come before the next sweep, so that it stays cheap.
  private mutating func sweep(at moment: Moment) {
    guard paces.count > sweepAt else { return }
    paces = paces.filter { !$0.value.isAtRest(at: moment) }
    sweepAt = max(Limits.pairs, paces.count * 2)
  }
}
