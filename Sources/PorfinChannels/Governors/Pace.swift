import PorfinModel

/// A token bucket that remembers one moment (GCRA): so many at once, then one every so often.
public struct Pace: Equatable, Sendable {
  /// Milliseconds until a spent token is back.
  public let interval: Int64
  /// Tokens of a full bucket.
  public let burst: Int64
  /// When the bucket is full again; in the past if it is full.
  private var fullAt = Moment(milliseconds: .min)

  /// Both are at least one.
  public init(interval: Int64, burst: Int64) {
    self.interval = max(1, interval)
    self.burst = max(1, burst)
  }

  /// When the next one may leave: `moment` itself if now.
  public func mayLeave(at moment: Moment) -> Moment {
    let (span, overflow) = interval.multipliedReportingOverflow(by: burst - 1)
    return max(moment, fullAt.advanced(milliseconds: overflow ? .min : -span))
  }

  /// One leaves.
  public mutating func leave(at moment: Moment) {
    fullAt = max(fullAt, moment).advanced(milliseconds: interval)
  }

  /// Nothing leaves before that moment: what a provider asked for.
  public mutating func hold(until moment: Moment) {
    let (span, overflow) = interval.multipliedReportingOverflow(by: burst - 1)
    fullAt = max(fullAt, moment.advanced(milliseconds: overflow ? .max : span))
  }

  /// Nothing to remember: as good as new.
  public func isAtRest(at moment: Moment) -> Bool { fullAt <= moment }
}
